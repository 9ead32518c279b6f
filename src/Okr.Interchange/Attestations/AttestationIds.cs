using System.Globalization;

namespace Okr.Interchange;

/// <summary>Ids of attestations in a table, which has no column for them: made of the question, whom it is about, who answers and when.</summary>
internal static class AttestationIds
{
    public static AttestationId Of(Attestation attestation) => new(LongText.Shorten(Text(attestation), OkrIdText.MaxLength));

    /// <summary>The id of a further answer that nobody signed.</summary>
    public static AttestationId Numbered(Attestation attestation, int number) =>
        new(LongText.Shorten(string.Create(CultureInfo.InvariantCulture, $"{Text(attestation)} ({number})"), OkrIdText.MaxLength));

    private static string Text(Attestation attestation)
    {
        var parts = new[]
        {
            attestation.Question,
            attestation.Unit?.Value,
            attestation.Person?.Value,
            attestation.By is { } by ? $"by {by.Value}" : null,
            attestation.On is { } day ? DateText.Write(day) : null,
        };
        return string.Join(" / ", parts.Where(part => part is not null));
    }
}
