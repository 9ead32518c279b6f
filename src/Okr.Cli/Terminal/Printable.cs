using System.Globalization;
using System.Text;

namespace Okr.Cli.Terminal;

/// <summary>Makes other people's text safe for a terminal: no control sequences, no direction overrides, one line.</summary>
internal static class Printable
{
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            clean.Append(
                char.GetUnicodeCategory(character) switch
                {
                    UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => ' ',
                    UnicodeCategory.Format when IsDirection(character) => ' ',
                    _ => character,
                });
        }

        return clean.ToString();
    }

    /// <summary>At most so many characters, the last an ellipsis where something was cut.</summary>
    public static string Clean(string text, int most)
    {
        var clean = Clean(text);
        return clean.Length <= most ? clean : string.Concat(clean.AsSpan(0, char.IsHighSurrogate(clean[most - 2]) ? most - 2 : most - 1), "…");
    }

    private static bool IsDirection(char character) => character is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
