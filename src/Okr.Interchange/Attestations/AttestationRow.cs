namespace Okr.Interchange;

/// <summary>A row of attestations, cell by cell; what cannot be read is reported and reads as not stated.</summary>
internal readonly struct AttestationRow(TableRow cells)
{
    /// <summary>Room for the line number that follows the question in an id.</summary>
    private const int QuestionLength = OkrIdText.MaxLength - 12;

    public int Line => cells.Start.Line;

    public string Question()
    {
        var text = cells.Trimmed((int)AttestationColumn.Question).ToString();
        if (text.Length <= QuestionLength && (text.Length == 0 || IdText.Problem(text) is null))
        {
            return text;
        }

        cells.Error((int)AttestationColumn.Question, IdText.Problem(text) ?? ValueTexts.IdTooLong(text.Length));
        return "";
    }

    public Answer Answer()
    {
        var word = cells.Trimmed((int)AttestationColumn.Answer);
        if (word.IsEmpty)
        {
            return Okr.Answer.NotAnswered;
        }

        if (AttestationColumns.Answers.Find(word) is { } answer)
        {
            return answer;
        }

        cells.Error((int)AttestationColumn.Answer, ValueTexts.NotAWord(CellText.Display(word), AttestationColumns.Answers.Expected));
        return Okr.Answer.NotAnswered;
    }

    public decimal? Value()
    {
        var text = cells.Trimmed((int)AttestationColumn.Value);
        if (text.IsEmpty)
        {
            return null;
        }

        if (NumberText.Read(text, out var number) is NumberProblem.None or NumberProblem.Rounded)
        {
            return number.Value;
        }

        cells.Error((int)AttestationColumn.Value, ValueTexts.NotANumber(CellText.Display(text)));
        return null;
    }

    public OrgUnitId? Unit(UnitTree units)
    {
        var path = cells.Trimmed((int)AttestationColumn.Unit);
        if (path.IsEmpty)
        {
            return null;
        }

        if (units.Resolve(path.ToString(), cells.PlaceOf((int)AttestationColumn.Unit), out var problem) is { } unit)
        {
            return unit.Id;
        }

        cells.Error((int)AttestationColumn.Unit, problem);
        return null;
    }

    public PersonId? Person(AttestationColumn column)
    {
        var text = cells.Trimmed((int)column).ToString();
        if (text.Length == 0)
        {
            return null;
        }

        if (IdText.Problem(text) is not { } problem)
        {
            return new PersonId(text);
        }

        cells.Error((int)column, problem);
        return null;
    }

    public DateOnly? Date(AttestationColumn column)
    {
        var text = cells.Trimmed((int)column);
        if (text.IsEmpty)
        {
            return null;
        }

        if (DateText.TryRead(text, out var date))
        {
            return date;
        }

        cells.Error((int)column, ValueTexts.NotADate(CellText.Display(text)));
        return null;
    }

    public string? Evidence() => cells.Text((int)AttestationColumn.Evidence) is { Length: > 0 } text ? text : null;
}
