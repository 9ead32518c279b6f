namespace Okr.Interchange;

/// <summary>Reads one file: bytes go in block by block, sound rows come out, and everything that is no row is reported.</summary>
internal sealed class TableReader(TableSchema schema, ProblemList problems, int file, Action<TableRow> onRow)
{
    private static readonly char[] Delimiters = [',', ';', '\t'];

    private readonly CsvScanner _scanner = new();
    private readonly byte[] _first = new byte[TableSignature.Length];
    private int _firstLength;
    private bool _isRefused;
    private TableRow? _row;

    /// <summary>Rows below the header that are not blank, readable or not.</summary>
    public long Rows { get; private set; }

    /// <summary>The names of columns that the schema does not know.</summary>
    public IEnumerable<string> UnknownColumns => _row?.Header.Unknown.Select(unknown => unknown.Name) ?? [];

    /// <summary>Takes the next bytes; false when the rest of the file need not be read.</summary>
    public bool Feed(ReadOnlySpan<byte> bytes)
    {
        if (_firstLength < _first.Length)
        {
            var taken = Math.Min(bytes.Length, _first.Length - _firstLength);
            bytes[..taken].CopyTo(_first.AsSpan(_firstLength));
            _firstLength += taken;
            bytes = bytes[taken..];
            if (_firstLength < _first.Length)
            {
                return true;
            }

            if (Begin())
            {
                return false;
            }
        }

        _scanner.Append(bytes, isLast: false);
        return Drain();
    }

    /// <summary>Says that no more bytes will come.</summary>
    public void Complete()
    {
        if (_isRefused || (_firstLength < _first.Length && Begin()))
        {
            return;
        }

        _scanner.Append([], isLast: true);
        if (!Drain())
        {
            return;
        }

        if (_row is null)
        {
            Refuse(TableTexts.Empty);
        }
        else if (Rows == 0)
        {
            problems.Add(ProblemSeverity.Warning, new CellPlace(file, 1, 0, 0), "", "", TableTexts.HeaderOnly);
        }
    }

    private bool Begin()
    {
        var start = _first.AsSpan(0, _firstLength);
        if (TableSignature.Problem(start) is { } problem)
        {
            Refuse(problem);
            return true;
        }

        _scanner.Append(start, isLast: false);
        return false;
    }

    private bool Drain()
    {
        while (!_isRefused)
        {
            if (_row is null && !ReadHeader())
            {
                return !_isRefused;
            }

            switch (_scanner.Read())
            {
                case CsvOutcome.NeedsMore or CsvOutcome.End:
                    return true;
                case CsvOutcome.Row when _row!.Enter():
                    Rows++;
                    onRow(_row);
                    break;
                case CsvOutcome.Row:
                    break;
                case var fault:
                    Rows++;
                    Report(fault);
                    break;
            }
        }

        return false;
    }

    /// <summary>Skips blank lines, finds the delimiter and reads the header row; false while it is not there.</summary>
    private bool ReadHeader()
    {
        CsvOutcome outcome;
        while ((outcome = _scanner.Peek()) == CsvOutcome.Row && _scanner.Count == 1 && _scanner[0].IsWhiteSpace())
        {
            _scanner.Read();
        }

        if (outcome is not (CsvOutcome.NeedsMore or CsvOutcome.End) && (outcome = FindDelimiter()) == CsvOutcome.Row)
        {
            _scanner.Read();
            var header = TableHeader.Read(_scanner, schema, problems, file);
            _isRefused = header is null;
            _row = header is null ? null : new TableRow(header, _scanner, problems, file);
            return header is not null;
        }

        if (outcome is not (CsvOutcome.NeedsMore or CsvOutcome.End))
        {
            Report(outcome);
            _isRefused = true;
        }

        return false;
    }

    /// <summary>Tries each delimiter on the next row and sets the one that shows most of the known columns, or else most columns.</summary>
    private CsvOutcome FindDelimiter()
    {
        var (best, bestKnown, bestCount) = (Delimiters[0], -1, 0);
        var result = CsvOutcome.End;
        foreach (var delimiter in Delimiters)
        {
            _scanner.Delimiter = delimiter;
            result = _scanner.Peek();
            if (result is CsvOutcome.NeedsMore or CsvOutcome.End)
            {
                return result;
            }

            var known = Enumerable.Range(0, Math.Min(_scanner.Count, PlanCsvLimits.Columns)).Count(cell => schema.Find(_scanner[cell].Trim()) >= 0);
            if (known > bestKnown || (known == bestKnown && _scanner.Count > bestCount))
            {
                (best, bestKnown, bestCount) = (delimiter, known, _scanner.Count);
            }
        }

        _scanner.Delimiter = best;
        return _scanner.Peek();
    }

    private void Report(CsvOutcome fault)
    {
        var (line, character, cell) = _scanner.PlaceOfFault();
        var name = _row?.Header.NameOf(cell) ?? "";
        var place = new CellPlace(file, line, cell + 1, character);
        problems.Add(ProblemSeverity.Error, place, name, CellText.Display(_scanner.FaultText), TableTexts.Fault(fault));
    }

    private void Refuse(LocalizedText message)
    {
        _isRefused = true;
        problems.Add(ProblemSeverity.Error, new CellPlace(file, 1, 0, 0), "", "", message);
    }
}
