namespace Okr.Interchange;

/// <summary>The cells of one row of a plan, read as what the columns of the format mean.</summary>
internal sealed class PlanRow(TableRow cells, PlanRowType type, LabelNotes notes)
{
    private Dictionary<string, string>? _labels;

    public bool IsSound => cells.IsSound;

    public bool Has(PlanColumn column) => cells.Has((int)column);

    public ReadOnlySpan<char> Word(PlanColumn column) => cells.Trimmed((int)column);

    public string Shown(PlanColumn column) => cells.Shown((int)column);

    public string Shared(PlanColumn column) => cells.Shared((int)column);

    public string Text(PlanColumn column) => cells.Text((int)column);

    public CellPlace PlaceOf(PlanColumn column) => cells.PlaceOf((int)column);

    public void Report(ProblemSeverity severity, PlanColumn column, LocalizedText message) => cells.Report(severity, (int)column, message);

    public void Error(PlanColumn column, LocalizedText message) => Report(ProblemSeverity.Error, column, message);

    public T Choice<T>(PlanColumn column, NameTable<T> words)
        where T : struct => cells.Choice((int)column, words);

    public string? IdOf(PlanColumn column) => cells.IdOf((int)column);

    public PersonId? Owner() => cells.Person((int)PlanColumn.Owner);

    public UnitNode? Unit(UnitTree units) => cells.Unit((int)PlanColumn.Unit, units);

    public DateOnly? Date(PlanColumn column) => cells.Date((int)column);

    public Quantity? Number(PlanColumn column) => cells.Number((int)column);

    public Grade? Grade()
    {
        if (Number(PlanColumn.Grade) is not { } number)
        {
            return null;
        }

        if (number.AsShare is not { } share)
        {
            Error(PlanColumn.Grade, ValueTexts.OutOfRange(Shown(PlanColumn.Grade), "0", "1"));
            return null;
        }

        if (number.IsPercentage)
        {
            Report(ProblemSeverity.Note, PlanColumn.Grade, ValueTexts.PercentAsShare(Shown(PlanColumn.Grade), share));
        }

        return new Grade { Value = share };
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

        Error(PlanColumn.Weight, ValueTexts.NotAWeight(Shown(PlanColumn.Weight)));
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

        Error(PlanColumn.Confidence, ValueTexts.OutOfRange(Shown(PlanColumn.Confidence), "0", "10"));
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
        notes.Add(column, reason, PlaceOf(column), Shown(column));
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
