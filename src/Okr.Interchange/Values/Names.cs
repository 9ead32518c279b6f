namespace Okr.Interchange;

/// <summary>How the format compares the words that it knows: without regard to case, with <c>_</c>, <c>-</c> and blanks all the same.</summary>
internal static class Names
{
    public static bool AreSame(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length != second.Length)
        {
            return false;
        }

        for (var i = 0; i < first.Length; i++)
        {
            if (first[i] != second[i] && Fold(first[i]) != Fold(second[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same text for all names that are the same.</summary>
    public static string Fold(string name) => string.Create(name.Length, name, static (folded, name) =>
    {
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(name[i]);
        }
    });

    private static char Fold(char character) => character is '-' || char.IsWhiteSpace(character) ? '_' : char.ToLowerInvariant(character);
}
