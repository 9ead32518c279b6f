namespace Okr.Interchange;

/// <summary>The cells of one row of a plan, read as what they mean. A cell that cannot be read is reported and reads as empty.</summary>
internal sealed class PlanRow(TableRow cells, PlanRowType type, LabelNotes notes)
{
    private Dictionary<string, string>? _labels;

    public bool IsSound => cells.IsSound;

    public bool Has(PlanColumn column) => cells.Has((int)column);

    public ReadOnlySpan<char> Word(PlanColumn column) => cells.Trimmed((int)column);

    public string Shared(PlanColumn column) => cells.Shared((int)column);

    public string Text(PlanColumn column) => cells.Text((int)column);

    public CellPlace PlaceOf(PlanColumn column) => cells.PlaceOf((int)column);

    public void Report(ProblemSeverity severity, PlanColumn column, LocalizedText message) => cells.Report(severity, (int)column, message);

    public void Error(PlanColumn column, LocalizedText message) => Report(ProblemSeverity.Error, column, message);

    /// <summary>The value that the word in a cell stands for; <c>default</c> where the cell is empty.</summary>
    public T Choice<T>(PlanColumn column, NameTable<T> words)
        where T : struct
    {
        if (!Has(column))
        {
            return default;
        }

        if (words.Find(Word(column)) is { } value)
        {
            return value;
        }

        Error(column, ValueTexts.NotAWord(CellText.Display(Word(column)), words.Expected));
        return default;
    }

    public PersonId? Owner() => IdOf(PlanColumn.Owner) is { } owner ? new PersonId(owner) : null;

    /// <summary>The text of a cell that names something; null where it is empty or no id.</summary>
    public string? IdOf(PlanColumn column)
    {
        var text = Shared(column);
        if (text.Length == 0 || IdText.Problem(text) is not { } problem)
        {
            return text.Length == 0 ? null : text;
        }

        Error(column, problem);
        return null;
    }

    public DateOnly? Date(PlanColumn column)
    {
        if (!Has(column))
        {
            return null;
        }

        if (DateText.TryRead(Word(column), out var date))
        {
            return date;
        }

        Error(column, ValueTexts.NotADate(CellText.Display(Word(column))));
        return null;
    }

    public Quantity? Number(PlanColumn column)
    {
        if (!Has(column))
        {
            return null;
        }

        var problem = NumberText.Read(Word(column), out var quantity);
        var shown = problem == NumberProblem.None ? "" : CellText.Display(Word(column));
        switch (problem)
        {
            case NumberProblem.NotANumber:
                Error(column, ValueTexts.NotANumber(shown));
                return null;
            case NumberProblem.TooLarge:
                Error(column, ValueTexts.TooLarge(shown));
                return null;
            case NumberProblem.Rounded:
                Report(ProblemSeverity.Warning, column, ValueTexts.Rounded(shown, quantity.Value));
                return quantity;
            default:
                return quantity;
        }
    }

    public Grade? Grade()
    {
        if (Number(PlanColumn.Grade) is not { } number || Share(PlanColumn.Grade, number) is not { } value)
        {
            return null;
        }

        if (number.IsPercentage)
        {
            Report(ProblemSeverity.Note, PlanColumn.Grade, ValueTexts.PercentAsShare(CellText.Display(Word(PlanColumn.Grade)), value));
        }

        return new Grade { Value = value };
    }

    /// <summary>A number from 0 to 1, or a percentage of it.</summary>
    public decimal? Share(PlanColumn column, Quantity number)
    {
        var value = number.IsPercentage ? number.Value / 100m : number.Value;
        if (value is >= 0m and <= 1m && (number.IsPercentage || number.Unit.Length == 0))
        {
            return value;
        }

        Error(column, ValueTexts.OutOfRange(CellText.Display(Word(column)), "0", "1"));
        return null;
    }

    public Weight Weight()
    {
        if (Number(PlanColumn.Weight) is not { } number)
        {
            return default;
        }

        if (number.Unit.Length == 0 && Okr.Weight.Problem(number.Value) is null)
        {
            return new Weight(number.Value);
        }

        Error(PlanColumn.Weight, ValueTexts.NotAWeight(CellText.Display(Word(PlanColumn.Weight))));
        return default;
    }

    public Confidence? Confidence()
    {
        if (Number(PlanColumn.Confidence) is not { } number)
        {
            return null;
        }

        if (number is { Unit.Length: 0, Value: >= 0m and <= 10m })
        {
            return new Confidence(number.Value);
        }

        Error(PlanColumn.Confidence, ValueTexts.OutOfRange(CellText.Display(Word(PlanColumn.Confidence)), "0", "10"));
        return null;
    }

    /// <summary>Keeps a value that means nothing here under the name of its column.</summary>
    public void KeepAsLabel(PlanColumn column, string reason)
    {
        if (!Has(column))
        {
            return;
        }

        (_labels ??= new(StringComparer.Ordinal))[PlanColumns.NameOf(column)] = Text(column);
        notes.Add(column, reason, PlaceOf(column), CellText.Display(Word(column)));
    }

    /// <summary>Everything in the row that no member of the record holds; null for nothing.</summary>
    public Dictionary<string, string>? Labels()
    {
        foreach (var column in PlanColumns.InOrder)
        {
            if (!PlanColumns.AppliesTo(column, type) && (type == PlanRowType.Objective || !PlanColumns.Repeated.Contains(column)))
            {
                KeepAsLabel(column, PlanWords.Types.NameOf(type));
            }
        }

        foreach (var (cell, name) in cells.Header.Unknown)
        {
            if (cells.TextOf(cell) is { Length: > 0 } text)
            {
                (_labels ??= new(StringComparer.Ordinal))[name] = text;
            }
        }

        return _labels;
    }
}
