using System.Buffers;

namespace Okr.Interchange;

/// <summary>What may stand in a cell, and how text that a spreadsheet would run as a formula is made harmless and read back.</summary>
internal static class CellText
{
    /// <summary>What the decoder puts where bytes are not UTF-8: a noncharacter, so that an honest U+FFFD in the file stays what it is.</summary>
    public const char Undecodable = '\uFFFF';

    private const int DisplayLength = 80;

    private static readonly SearchValues<char> Impossible = SearchValues.Create("\0\uFFFF");

    /// <summary>Text that would run gets one apostrophe more; <see cref="Restore"/> takes one away. Because text that has apostrophes before its
    /// formula gets another one too, the two are exact inverses.</summary>
    public static string Defuse(string text) => WouldRun(text) ? "'" + text : text;

    public static ReadOnlySpan<char> Restore(ReadOnlySpan<char> cell) => cell.Length > 0 && cell[0] == '\'' && WouldRun(cell) ? cell[1..] : cell;

    /// <summary>The position of a character that no cell can hold, or -1.</summary>
    public static int IndexOfImpossible(ReadOnlySpan<char> text) => text.IndexOfAny(Impossible);

    /// <summary>Whether text comes back from a UTF-8 file as it went in.</summary>
    public static bool CanBeWritten(string text)
    {
        if (text.Length > PlanCsvLimits.CellLength || IndexOfImpossible(text) >= 0)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return false;
            }

            i++;
        }

        return true;
    }

    /// <summary>The text as problems show it: short, and safe to print on a terminal.</summary>
    public static string Display(ReadOnlySpan<char> text)
    {
        var isShort = text.Length <= DisplayLength;
        var shown = isShort ? text.ToArray() : text[..(DisplayLength - 1)].ToArray();
        if (!isShort && char.IsHighSurrogate(shown[^1]))
        {
            shown = shown[..^1];
        }

        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = Picture(shown[i]);
        }

        return isShort ? new string(shown) : new string(shown) + "…";
    }

    private static char Picture(char character) => character switch
    {
        < ' ' => (char)('\u2400' + character),
        '\u007F' => '\u2421',
        Undecodable => '\uFFFD',
        _ when char.IsControl(character) => '\uFFFD',
        _ => character,
    };

    private static bool WouldRun(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExcept('\'') is var first and >= 0 && text[first] is '=' or '+' or '-' or '@' or '\t' or '\r';
}
