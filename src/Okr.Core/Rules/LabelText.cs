namespace Okr.Rules;

/// <summary>Reads the labels by which a host keeps what the records have no member for.</summary>
internal static class LabelText
{
    /// <summary>Whether a label is there and says anything.</summary>
    public static bool IsFilled(this IReadOnlyDictionary<string, string> labels, string label) => labels.Under(label).Any(value => !string.IsNullOrWhiteSpace(value));

    /// <summary>What stands under a label, in whatever case the label is written: spreadsheets and people differ in that.</summary>
    public static IEnumerable<string> Under(this IReadOnlyDictionary<string, string> labels, string label) => labels.Count == 0
        ? []
        : labels.Where(own => string.Equals(own.Key, label, StringComparison.OrdinalIgnoreCase)).Select(own => own.Value);
}
