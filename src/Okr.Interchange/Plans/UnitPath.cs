namespace Okr.Interchange;

/// <summary>Units as paths from the root, joined by <c> &gt; </c>, and the ids that follow from them.</summary>
internal static class UnitPath
{
    public const string Separator = " > ";

    /// <summary>The names from the root down, without blanks around them; an empty name where the path has a gap.</summary>
    public static string[] Split(string path) => $" {path} ".Split(Separator, StringSplitOptions.TrimEntries);

    /// <summary>Whether a name can be a part of a path and come back from it.</summary>
    public static bool CanHold(string name) => Split(name) is [{ Length: > 0 } only] && string.Equals(only, name, StringComparison.Ordinal) && !name.Any(char.IsControl);

    /// <summary>The id of a unit: its path, or where that is too long for an id the two ends of the path with its hash.</summary>
    public static OrgUnitId IdOf(string path) => new(LongText.Shorten(path, OkrIdText.MaxLength));
}
