using System.Buffers;
using System.Text;

namespace Okr.Interchange;

/// <summary>Cuts bytes into the rows and cells of RFC 4180, in bounded memory, and goes on after a row that is no row.</summary>
/// <remarks>
/// Bytes are appended from outside, so that one scanner serves blocking and asynchronous readers. A row is scanned where it lies in the buffer; one that
/// is not complete is scanned again when the buffer holds twice as much, so the work stays linear. After a misplaced quote the scan goes on with the line
/// after the one in which the quoted cell began: one lost quote costs one row and not the rest of the file. Why CsvHelper's parser is not used here is
/// told in docs/adr/0004-csv-tokenizer.md.
/// </remarks>
internal sealed class CsvScanner
{
    private readonly Decoder _decoder;
    private readonly List<CsvCell> _cells = [];
    private char[] _buffer = new char[1 << 16];
    private SearchValues<char> _stops = SearchValues.Create(",\"\r\n");
    private char _delimiter = ',';
    private int _start;
    private int _next;
    private int _end;
    private int _limit;
    private int _wanted;
    private int _opening;
    private int _faultEnd;
    private int _breaksInRow;
    private bool _isComplete;
    private bool _isLimitTheEnd;
    private bool _isSkippingLine;

    public CsvScanner()
    {
        var encoding = (Encoding)Encoding.UTF8.Clone();
        encoding.DecoderFallback = new DecoderReplacementFallback(CellText.Undecodable.ToString());
        _decoder = encoding.GetDecoder();
    }

    /// <summary>The line on which the current row starts, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The number of cells of the current row; more than <see cref="PlanCsvLimits.Columns"/> are counted and not kept.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the current row is the last thing in the file, without a line end.</summary>
    public bool EndsWithoutLineBreak { get; private set; }

    public char Delimiter
    {
        get => _delimiter;
        set
        {
            _delimiter = value;
            _stops = SearchValues.Create([value, '"', '\r', '\n']);
        }
    }

    /// <summary>A cell without its quotes; valid until the next <see cref="Read"/> or <see cref="Append"/>.</summary>
    public ReadOnlySpan<char> this[int cell]
    {
        get
        {
            var (start, length, isQuoted, hasQuotes) = _cells[cell];
            var text = _buffer.AsSpan(start, length);
            return isQuoted && hasQuotes ? text.ToString().Replace("\"\"", "\"", StringComparison.Ordinal) : text;
        }
    }

    /// <summary>Whether a quote stands in a cell that is not quoted.</summary>
    public bool HasBareQuote(int cell) => _cells[cell] is { IsQuoted: false, HasQuotes: true };

    /// <summary>The line and character at which a cell starts, its opening quote included.</summary>
    public (int Line, int Character) PlaceOf(int cell) => PlaceAt(_cells[cell].Start - (_cells[cell].IsQuoted ? 1 : 0));

    /// <summary>The line, character and cell number of the quoted cell that spoils the current row.</summary>
    public (int Line, int Character, int Cell) PlaceOfFault()
    {
        var (line, character) = PlaceAt(_opening);
        return (line, character, Count);
    }

    /// <summary>The first line of the cell that spoils the current row, up to what is wrong with it.</summary>
    public ReadOnlySpan<char> FaultText
    {
        get
        {
            var text = _buffer.AsSpan(_opening, _faultEnd - _opening);
            return text.IndexOfAny('\r', '\n') is var stop and >= 0 ? text[..stop] : text;
        }
    }

    public void Append(ReadOnlySpan<byte> bytes, bool isLast)
    {
        (var kept, var isFirst) = (_end - _start, _end == 0 && Line == 1);
        var room = kept + Encoding.UTF8.GetMaxCharCount(bytes.Length);
        var target = room <= _buffer.Length ? _buffer : new char[Math.Max(room, _buffer.Length * 2)];
        _buffer.AsSpan(_start, kept).CopyTo(target);
        (_buffer, _start, _next, _end) = (target, 0, 0, kept);
        _end += _decoder.GetChars(bytes, _buffer.AsSpan(_end), isLast);
        _isComplete = isLast;
        if (isFirst && _end > 0 && _buffer[0] == '\uFEFF')
        {
            _start = _next = 1;
        }
    }

    /// <summary>Goes on to the next row.</summary>
    public CsvOutcome Read()
    {
        LeaveRow();
        if (_isSkippingLine && !SkipLine())
        {
            return _isComplete ? CsvOutcome.End : CsvOutcome.NeedsMore;
        }

        var outcome = Look();
        if (outcome is CsvOutcome.UnclosedQuote or CsvOutcome.TextAfterQuote or CsvOutcome.RowTooLong)
        {
            ResumeAfterFault();
        }

        return outcome;
    }

    /// <summary>Looks at the next row without going on to it, to try a delimiter.</summary>
    public CsvOutcome Peek()
    {
        LeaveRow();
        var outcome = Look();
        (_next, _breaksInRow) = (_start, 0);
        return outcome;
    }

    private void LeaveRow()
    {
        Line += _breaksInRow;
        (_start, _breaksInRow) = (_next, 0);
    }

    private CsvOutcome Look()
    {
        var held = _end - _start;
        if (held == 0 || (!_isComplete && held < _wanted))
        {
            return _isComplete ? CsvOutcome.End : CsvOutcome.NeedsMore;
        }

        _limit = Math.Min(_end, _start + PlanCsvLimits.RowLength);
        _isLimitTheEnd = _isComplete && _limit == _end;
        _faultEnd = _limit;
        var outcome = Scan();
        if (outcome != CsvOutcome.NeedsMore)
        {
            _wanted = 0;
            return outcome;
        }

        (_next, _breaksInRow) = (_start, 0);
        _wanted = Math.Min(held * 2, PlanCsvLimits.RowLength);
        return held < PlanCsvLimits.RowLength ? CsvOutcome.NeedsMore : CsvOutcome.RowTooLong;
    }

    private CsvOutcome Scan()
    {
        _cells.Clear();
        (Count, EndsWithoutLineBreak, _breaksInRow) = (0, false, 0);
        var position = _start;
        while (true)
        {
            _opening = position;
            var outcome = position < _limit && _buffer[position] == '"' ? ScanQuoted(ref position) : ScanPlain(ref position);
            if (outcome != CsvOutcome.Row)
            {
                return outcome;
            }

            if (position < _limit && _buffer[position] == _delimiter)
            {
                position++;
                continue;
            }

            return ScanLineEnd(position);
        }
    }

    private CsvOutcome ScanPlain(ref int position)
    {
        (var first, var hasQuotes) = (position, false);
        while (true)
        {
            var stop = _buffer.AsSpan(position, _limit - position).IndexOfAny(_stops);
            if (stop < 0 && !_isLimitTheEnd)
            {
                return CsvOutcome.NeedsMore;
            }

            position = stop < 0 ? _limit : position + stop;
            if (position == _limit || _buffer[position] != '"')
            {
                Add(new CsvCell(first, position - first, false, hasQuotes));
                return CsvOutcome.Row;
            }

            hasQuotes = true;
            position++;
        }
    }

    private CsvOutcome ScanQuoted(ref int position)
    {
        (var first, var hasQuotes) = (position + 1, false);
        var close = first;
        while (true)
        {
            var quote = _buffer.AsSpan(close, _limit - close).IndexOf('"');
            if (quote < 0)
            {
                return _isLimitTheEnd ? CsvOutcome.UnclosedQuote : CsvOutcome.NeedsMore;
            }

            close += quote;
            if (close + 1 == _limit && !_isLimitTheEnd)
            {
                return CsvOutcome.NeedsMore;
            }

            if (close + 1 == _limit || _buffer[close + 1] != '"')
            {
                break;
            }

            hasQuotes = true;
            close += 2;
        }

        position = close + 1;
        while (position < _limit && _buffer[position] == ' ')
        {
            position++;
        }

        if (position == _limit && !_isLimitTheEnd)
        {
            return CsvOutcome.NeedsMore;
        }

        if (position < _limit && _buffer[position] != _delimiter && _buffer[position] is not ('\r' or '\n'))
        {
            _faultEnd = position + 1;
            return CsvOutcome.TextAfterQuote;
        }

        Add(new CsvCell(first, close - first, true, hasQuotes));
        _breaksInRow += LineBreaks(first, close);
        return CsvOutcome.Row;
    }

    private CsvOutcome ScanLineEnd(int position)
    {
        if (position == _limit)
        {
            EndsWithoutLineBreak = true;
            _next = _limit;
            return CsvOutcome.Row;
        }

        if (_buffer[position] == '\r' && position + 1 == _limit && !_isLimitTheEnd)
        {
            return CsvOutcome.NeedsMore;
        }

        _next = AfterLineBreak(position);
        _breaksInRow++;
        return CsvOutcome.Row;
    }

    private void Add(CsvCell cell)
    {
        if (Count++ < PlanCsvLimits.Columns)
        {
            _cells.Add(cell);
        }
    }

    private void ResumeAfterFault()
    {
        _next = IndexOfLineBreak(_opening, out _isSkippingLine);
        _breaksInRow = LineBreaks(_start, _next);
        if (!_isSkippingLine)
        {
            _next = AfterLineBreak(_next);
            _breaksInRow++;
        }
    }

    private bool SkipLine()
    {
        _start = _next = IndexOfLineBreak(_start, out _isSkippingLine);
        if (_isSkippingLine)
        {
            return false;
        }

        _start = _next = AfterLineBreak(_start);
        Line++;
        return true;
    }

    /// <summary>Where the line ends, or how far the buffer goes. A carriage return at its very end is not yet taken, because a line feed may follow.</summary>
    private int IndexOfLineBreak(int from, out bool isMissing)
    {
        var stop = _buffer.AsSpan(from, _end - from).IndexOfAny('\r', '\n');
        isMissing = stop < 0 || (_buffer[from + stop] == '\r' && from + stop + 1 == _end && !_isComplete);
        return stop < 0 ? _end : from + stop;
    }

    private int AfterLineBreak(int position) => position + (_buffer[position] == '\r' && position + 1 < _end && _buffer[position + 1] == '\n' ? 2 : 1);

    private int LineBreaks(int from, int to)
    {
        var breaks = 0;
        while (_buffer.AsSpan(from, to - from).IndexOfAny('\r', '\n') is var stop and >= 0)
        {
            from = AfterLineBreak(from + stop);
            breaks++;
        }

        return breaks;
    }

    private (int Line, int Character) PlaceAt(int offset)
    {
        var before = _buffer.AsSpan(_start, offset - _start);
        return (Line + LineBreaks(_start, offset), offset - _start - before.LastIndexOfAny('\r', '\n'));
    }
}
