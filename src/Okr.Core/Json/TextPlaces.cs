namespace Okr.Json;

/// <summary>Turns offsets within a piece of a text into places of the whole. The lines are counted once, when the first place is asked for.</summary>
internal sealed class TextPlaces
{
    private readonly ReadOnlyMemory<byte> _text;
    private readonly TextPosition _start;
    private List<int>? _lineStarts;

    public TextPlaces(ReadOnlyMemory<byte> text, TextPosition start)
    {
        _text = text;
        _start = start;
    }

    public TextPosition At(int offset)
    {
        var line = LineStarts.BinarySearch(offset);
        return At(line < 0 ? ~line - 1 : line, offset);
    }

    /// <summary>The place of a byte within a line of the piece, both from 0, as the serializer counts.</summary>
    public TextPosition At(long line, long byteInLine)
    {
        var number = (int)Math.Min(line, LineStarts.Count - 1);
        return At(number, LineStarts[number] + (int)Math.Min(byteInLine, _text.Length));
    }

    private List<int> LineStarts => _lineStarts ??= FindLineStarts(_text.Span);

    private static List<int> FindLineStarts(ReadOnlySpan<byte> text)
    {
        var starts = new List<int> { 0 };
        for (var next = text.IndexOf((byte)'\n'); next >= 0; next = text[starts[^1]..].IndexOf((byte)'\n'))
        {
            starts.Add(starts[^1] + next + 1);
        }

        return starts;
    }

    private TextPosition At(int line, int offset) =>
        line == 0 ? _start with { Column = _start.Column + offset } : new TextPosition(_start.Line + line, offset - LineStarts[line] + 1);
}
