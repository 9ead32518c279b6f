namespace Okr;

/// <summary>The rule behind every text member of a record that reads as empty when it was not stated.</summary>
internal static class ValueText
{
    /// <summary>Null and empty both become null, so that a record's <c>default</c> equals an empty text.</summary>
    public static string? Of(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
