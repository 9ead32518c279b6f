using System.Buffers;

namespace Okr.Wording;

/// <summary>Cuts the commonest endings off an English word, so that "increasing", "increased" and "increases" are one.</summary>
/// <remarks>Coarse on purpose: both texts of a comparison are cut in the same way, and nobody ever sees the stem.</remarks>
internal static class TextNormalFormStem
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word)
    {
        word = WithoutPlural(word);
        if (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) && HasVowel(word[..^3]))
        {
            word = word[..^3];
        }
        else if (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && HasVowel(word[..^2]))
        {
            word = word[..^2];
        }

        if (word.Length > 3 && word[^1] is 'e' or 'i' or 'y')
        {
            word = word[..^1];
        }

        return word.Length > 3 && word[^1] == word[^2] ? word[..^1] : word;
    }

    private static ReadOnlySpan<char> WithoutPlural(ReadOnlySpan<char> word) => word switch
    {
        [.., 'i', 'e', 's' or 'd'] when word.Length > 4 => word[..^2],
        [.., 's' or 'x' or 'h', 'e', 's'] when word.Length > 4 => word[..^2],
        [.., not ('s' or 'u' or 'i'), 's'] when word.Length > 3 => word[..^1],
        _ => word,
    };

    private static bool HasVowel(ReadOnlySpan<char> word) => word.IndexOfAny(Vowels) >= 0;
}
