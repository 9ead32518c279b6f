namespace Okr.Interchange;

/// <summary>The row that a file's scanner stands on, read by column. One object serves all rows of a file.</summary>
internal sealed class TableRow(TableHeader header, CsvScanner scanner, ProblemList problems, int file)
{
    private readonly string[] _last = new string[header.Schema.Names.Count];

    /// <summary>Whether no error was reported about the row.</summary>
    public bool IsSound { get; private set; } = true;

    public TableHeader Header => header;

    public CellPlace Start => new(file, scanner.Line, 0, 0);

    public bool Has(int column) => !Trimmed(column).IsEmpty;

    /// <summary>The cell without blanks around it: for ids, names, words and numbers.</summary>
    public ReadOnlySpan<char> Trimmed(int column) => header.CellOf(column) is var cell && cell >= 0 && cell < scanner.Count ? CellText.Restore(scanner[cell]).Trim() : [];

    /// <summary>The cell as it stands: for text.</summary>
    public string Text(int column) => header.CellOf(column) is var cell && cell >= 0 ? TextOf(cell) : "";

    public string TextOf(int cell) => cell < scanner.Count ? CellText.Restore(scanner[cell]).ToString() : "";

    /// <summary>The trimmed cell as a string that is shared with the row before when it says the same.</summary>
    public string Shared(int column)
    {
        var text = Trimmed(column);
        return _last[column] is { } last && text.SequenceEqual(last) ? last : _last[column] = text.ToString();
    }

    /// <summary>Where the cell of a column stands, or would stand in a row that is too short.</summary>
    public CellPlace PlaceOf(int column) => header.CellOf(column) is var cell and >= 0 ? PlaceOfCell(cell) : Start;

    public void Report(ProblemSeverity severity, int column, LocalizedText message) =>
        Report(severity, PlaceOf(column), header.Schema.Names[column], CellText.Display(Trimmed(column)), message);

    public void Report(ProblemSeverity severity, LocalizedText message) => Report(severity, Start, "", "", message);

    public void Error(int column, LocalizedText message) => Report(ProblemSeverity.Error, column, message);

    /// <summary>Goes on to the row that the scanner stands on now and checks what every row must have; false for a blank row.</summary>
    public bool Enter()
    {
        IsSound = true;
        if (IsBlank())
        {
            return false;
        }

        CheckCount();
        for (var cell = 0; cell < Math.Min(scanner.Count, header.Count); cell++)
        {
            CheckCell(cell);
        }

        foreach (var column in header.Schema.Required)
        {
            if (header.CellOf(column) < 0)
            {
                // Said once, about the header.
                IsSound = false;
            }
            else if (!Has(column))
            {
                Error(column, TableTexts.Required(header.Schema.Names[column]));
            }
        }

        return true;
    }

    private bool IsBlank()
    {
        if (scanner.Count > PlanCsvLimits.Columns)
        {
            return false;
        }

        for (var cell = 0; cell < scanner.Count; cell++)
        {
            if (!scanner[cell].IsWhiteSpace())
            {
                return false;
            }
        }

        return true;
    }

    private void CheckCount()
    {
        if (scanner.Count < header.Count)
        {
            Report(ProblemSeverity.Warning, TableTexts.ShortRow(scanner.Count, header.Count, scanner.EndsWithoutLineBreak));
        }

        for (var cell = header.Count; cell < scanner.Count; cell++)
        {
            if (cell >= PlanCsvLimits.Columns || !scanner[cell].IsWhiteSpace())
            {
                Report(ProblemSeverity.Error, TableTexts.LongRow(scanner.Count, header.Count));
                return;
            }
        }
    }

    private void CheckCell(int cell)
    {
        var text = scanner[cell];
        if (text.Length > PlanCsvLimits.CellLength)
        {
            ReportCell(ProblemSeverity.Error, cell, TableTexts.CellTooLong(text.Length));
        }
        else if (CellText.IndexOfImpossible(text) >= 0)
        {
            ReportCell(ProblemSeverity.Error, cell, TableTexts.Impossible(text));
        }
        else if (scanner.HasBareQuote(cell))
        {
            ReportCell(ProblemSeverity.Warning, cell, TableTexts.BareQuote);
        }
    }

    private void ReportCell(ProblemSeverity severity, int cell, LocalizedText message) =>
        Report(severity, PlaceOfCell(cell), header.NameOf(cell), CellText.Display(scanner[cell]), message);

    private void Report(ProblemSeverity severity, CellPlace place, string column, string value, LocalizedText message)
    {
        IsSound &= severity != ProblemSeverity.Error;
        problems.Add(severity, place, column, value, message);
    }

    private CellPlace PlaceOfCell(int cell)
    {
        var (line, character) = cell < scanner.Count ? scanner.PlaceOf(cell) : (scanner.Line, 0);
        return new CellPlace(file, line, cell + 1, character);
    }
}
