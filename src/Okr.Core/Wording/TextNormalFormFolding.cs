namespace Okr.Wording;

/// <summary>Takes from characters what does not matter for what they say: case, width, accents, the script of Chinese, the shape of an apostrophe.</summary>
/// <remarks>By tables of its own, because a host may run without the culture data that Unicode normalisation needs.</remarks>
internal static class TextNormalFormFolding
{
    /// <summary>What a combining mark becomes: nothing.</summary>
    public const char Nothing = '\0';

    /// <summary>The plain letters of U+00C0 to U+017F; a space where there is none.</summary>
    private const string Plain =
        "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    public static char Fold(char letter) => letter switch
    {
        < '\u0080' => char.ToLowerInvariant(letter),
        >= '\u00c0' and <= '\u017f' => Plain[letter - '\u00c0'],
        >= '\u0300' and <= '\u036f' => Nothing,
        '\u2018' or '\u2019' => '\'',
        '\u3000' => ' ',
        >= '\u4e00' and <= '\u9fff' => TraditionalCharacters.Simplify(letter),
        >= '\uff01' and <= '\uff5e' => char.ToLowerInvariant((char)(letter - 0xfee0)),
        _ => char.ToLowerInvariant(letter),
    };

    /// <summary>Folds a text into a buffer of at least its length.</summary>
    /// <returns>The part of the buffer that was filled.</returns>
    public static ReadOnlySpan<char> Fold(string text, Span<char> buffer)
    {
        var length = 0;
        foreach (var letter in text)
        {
            if (Fold(letter) is var folded and not Nothing)
            {
                buffer[length++] = folded;
            }
        }

        return buffer[..length];
    }
}
