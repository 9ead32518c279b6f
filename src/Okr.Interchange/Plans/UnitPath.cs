namespace Okr.Interchange;

/// <summary>Units as paths from the root, joined by <c> &gt; </c>, and the ids that follow from them.</summary>
internal static class UnitPath
{
    public const string Separator = " > ";

    /// <summary>The names from the root down, without blanks around them; an empty name where the path has a gap.</summary>
    public static List<string> Split(string path)
    {
        var names = new List<string>();
        var start = 0;
        for (var i = 0; i <= path.Length; i++)
        {
            if (i == path.Length || IsSeparator(path, i))
            {
                names.Add(path[start..i].Trim());
                start = i + 1;
            }
        }

        return names;
    }

    /// <summary>Whether a name can be a part of a path and come back from it.</summary>
    public static bool CanHold(string name) => Split(name) is [{ Length: > 0 } only] && string.Equals(only, name, StringComparison.Ordinal) && !name.Any(char.IsControl);

    /// <summary>The id of a unit: its path, or where that is too long for an id the two ends of the path with its hash.</summary>
    public static OrgUnitId IdOf(string path) => new(LongText.Shorten(path, OkrIdText.MaxLength));

    /// <summary>A sign with a blank or nothing on either side; <c>R&gt;D</c> is a name.</summary>
    private static bool IsSeparator(string path, int i) =>
        path[i] == '>' && (i == 0 || char.IsWhiteSpace(path[i - 1])) && (i == path.Length - 1 || char.IsWhiteSpace(path[i + 1]));
}
