namespace Okr.Interchange;

/// <summary>Reads cells as values. A cell that cannot be read is reported with what would be right, and reads as empty.</summary>
internal static class CellValues
{
    /// <summary>The value that the word in a cell stands for; <c>default</c> where the cell is empty.</summary>
    public static T Choice<T>(this TableRow row, int column, NameTable<T> words)
        where T : struct
    {
        if (!row.Has(column))
        {
            return default;
        }

        if (words.Find(row.Trimmed(column)) is { } value)
        {
            return value;
        }

        row.Error(column, ValueTexts.NotAWord(row.Shown(column), words.Expected));
        return default;
    }

    /// <summary>The text of a cell that names something; null where it is empty or no id.</summary>
    public static string? IdOf(this TableRow row, int column)
    {
        var text = row.Shared(column);
        if (text.Length == 0 || IdText.Problem(text) is not { } problem)
        {
            return text.Length == 0 ? null : text;
        }

        row.Error(column, problem);
        return null;
    }

    public static PersonId? Person(this TableRow row, int column) => row.IdOf(column) is { } person ? new PersonId(person) : null;

    public static DateOnly? Date(this TableRow row, int column)
    {
        if (!row.Has(column))
        {
            return null;
        }

        if (DateText.TryRead(row.Trimmed(column), out var date))
        {
            return date;
        }

        row.Error(column, ValueTexts.NotADate(row.Shown(column)));
        return null;
    }

    public static Quantity? Number(this TableRow row, int column)
    {
        if (!row.Has(column))
        {
            return null;
        }

        switch (NumberText.Read(row.Trimmed(column), out var quantity))
        {
            case NumberProblem.NotANumber:
                row.Error(column, ValueTexts.NotANumber(row.Shown(column)));
                return null;
            case NumberProblem.TooLarge:
                row.Error(column, ValueTexts.TooLarge(row.Shown(column)));
                return null;
            case NumberProblem.Rounded:
                row.Report(ProblemSeverity.Warning, column, ValueTexts.Rounded(row.Shown(column), quantity.Value));
                return quantity;
            default:
                return quantity;
        }
    }

    /// <summary>The unit at the path in a cell; null where it is empty or no path.</summary>
    public static UnitNode? Unit(this TableRow row, int column, UnitTree units)
    {
        var path = row.Shared(column);
        if (path.Length == 0)
        {
            return null;
        }

        var unit = units.Resolve(path, row.PlaceOf(column), out var problem);
        if (unit is null)
        {
            row.Error(column, problem);
        }

        return unit;
    }

    public static string Shown(this TableRow row, int column) => CellText.Display(row.Trimmed(column));
}
