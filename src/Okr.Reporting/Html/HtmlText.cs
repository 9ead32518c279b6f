using System.Buffers;

namespace Okr.Reporting;

/// <summary>Makes any text of a plan harmless, for an HTML element, a quoted attribute, or a script that reads plain text.</summary>
/// <remarks>Control characters, half characters and the invisible characters that reorder their surroundings (bidi embeddings, overrides, isolates) become
/// U+FFFD: no page may hold the first two, and the last could make one title rewrite its neighbours. Tabs and line ends become blanks.</remarks>
internal static class HtmlText
{
    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> Special = SearchValues.Create([.. Enumerable.Range(0, 0x10000).Select(i => (char)i).Where(IsSpecial)]);

    /// <summary>Writes a text so that it can be nothing but text, inside an element or a double-quoted attribute.</summary>
    public static void Write(TextWriter output, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is var next and >= 0)
        {
            output.Write(text[..next]);
            var taken = 1;
            switch (text[next])
            {
                case '&': output.Write("&amp;"); break;
                case '<': output.Write("&lt;"); break;
                case '>': output.Write("&gt;"); break;
                case '"': output.Write("&quot;"); break;
                case '\'': output.Write("&#39;"); break;
                default: taken = WritePlain(output, text[next..]); break;
            }

            text = text[(next + taken)..];
        }

        output.Write(text);
    }

    /// <summary>Writes a text for a reader that does not parse HTML: markup characters stay.</summary>
    public static void Clean(TextWriter output, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is var next and >= 0)
        {
            output.Write(text[..next]);
            text = text[(next + WritePlain(output, text[next..]))..];
        }

        output.Write(text);
    }

    /// <summary>Writes the first character as it may stand in any document, and says how many UTF-16 units it took.</summary>
    private static int WritePlain(TextWriter output, ReadOnlySpan<char> text)
    {
        var first = text[0];
        if (text.Length > 1 && char.IsSurrogatePair(first, text[1]))
        {
            output.Write(text[..2]);
            return 2;
        }

        output.Write(first is '\t' or '\n' or '\r' ? ' ' : IsUnwelcome(first) ? Replacement : first);
        return 1;
    }

    private static bool IsSpecial(char c) => c is '&' or '<' or '>' or '"' or '\'' || IsUnwelcome(c);

    private static bool IsUnwelcome(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFE' or '\uFFFF';
}
