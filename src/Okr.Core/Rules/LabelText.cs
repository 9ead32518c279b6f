namespace Okr.Rules;

/// <summary>Reads the labels by which a host keeps what the records have no member for.</summary>
internal static class LabelText
{
    /// <summary>Whether a label is there and says anything.</summary>
    public static bool IsFilled(this IReadOnlyDictionary<string, string> labels, string label) => labels.TryGetValue(label, out var value) && !string.IsNullOrWhiteSpace(value);
}
