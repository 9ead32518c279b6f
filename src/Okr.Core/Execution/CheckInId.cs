using System.Text.Json.Serialization;

namespace Okr;

/// <summary>Names a check-in within a workspace. The caller chooses it, so that a repeated write is recognised.</summary>
/// <remarks>1 to 128 characters, compared ordinally. <c>default</c> is "no id" and never valid inside a record. Safe for use from any thread.</remarks>
[JsonConverter(typeof(OkrIdConverter<CheckInId>))]
public readonly record struct CheckInId : IOkrId<CheckInId>
{
    private readonly string? _value;

    /// <summary>Takes the text as it is: no trimming, no change of case.</summary>
    /// <param name="value">1 to 128 characters, without control characters and unpaired surrogates.</param>
    /// <exception cref="ArgumentException">The text is null, blank, too long, or holds a character that no store can keep.</exception>
    public CheckInId(string value) => _value = OkrIdText.Check(value);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsDefault => _value is null;

    /// <inheritdoc/>
    public static CheckInId Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
