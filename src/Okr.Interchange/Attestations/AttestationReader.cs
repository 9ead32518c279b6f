namespace Okr.Interchange;

/// <summary>Turns each row of a table into an attestation with an id that follows from what it says, so that reading a file twice changes nothing.</summary>
internal sealed class AttestationReader(IReadOnlyList<PlanSource> sources)
{
    private readonly UnitTree _units = new();
    private readonly Dictionary<AttestationId, (Attestation Record, CellPlace Place)> _read = [];

    public List<Attestation> Attestations { get; } = [];

    /// <summary>Rows that repeat another one word for word.</summary>
    public int Repeated { get; private set; }

    public void Read(TableRow row)
    {
        var attestation = ReadRecord(row);
        if (!row.IsSound)
        {
            return;
        }

        if (attestation.By is null && attestation.Person is null)
        {
            attestation = WithOwnId(attestation);
        }

        if (_read.TryAdd(attestation.Id, (attestation, row.Start)))
        {
            Attestations.Add(attestation);
            return;
        }

        var (record, place) = _read[attestation.Id];
        if (record == attestation)
        {
            Repeated++;
            row.Report(ProblemSeverity.Note, (int)AttestationColumn.Question, AttestationTexts.Repeated(sources[place.File].Name, place.Line));
        }
        else
        {
            row.Error((int)AttestationColumn.Question, AttestationTexts.Contradicts(sources[place.File].Name, place.Line));
        }
    }

    private Attestation ReadRecord(TableRow row)
    {
        var question = row.Trimmed((int)AttestationColumn.Question).ToString();
        if (question.Length == 0 || question.Any(char.IsControl))
        {
            row.Error((int)AttestationColumn.Question, question.Length == 0 ? TableTexts.Required("question") : ValueTexts.IdHasControls(CellText.Display(question)));
        }

        var value = ReadValue(row, AttestationColumn.Value);
        var answer = ReadAnswer(row, ref value);
        var evidence = row.Text((int)AttestationColumn.Evidence);
        var attestation = new Attestation
        {
            Question = question,
            Answer = answer,
            Value = value,
            Unit = row.Unit((int)AttestationColumn.Unit, _units)?.Id,
            Person = row.Person((int)AttestationColumn.Person),
            By = row.Person((int)AttestationColumn.By),
            On = row.Date((int)AttestationColumn.Date),
            Until = row.Date((int)AttestationColumn.Until),
            Evidence = evidence.Length > 0 ? evidence : null,
        };
        return row.IsSound ? attestation with { Id = AttestationIds.Of(attestation) } : attestation;
    }

    /// <summary>The word in the answer column; a number there is the value, and 1 and 0 are also yes and no.</summary>
    private static Answer ReadAnswer(TableRow row, ref decimal? value)
    {
        var cell = row.Trimmed((int)AttestationColumn.Answer);
        if (cell.IsEmpty || AttestationColumns.Answers.Find(cell) is not null)
        {
            return cell.IsEmpty ? Answer.NotAnswered : AttestationColumns.Answers.Find(cell)!.Value;
        }

        if (NumberText.Read(cell, out var number) != NumberProblem.None || number.Unit.Length > 0 || (value is not null && value != number.Value))
        {
            row.Error((int)AttestationColumn.Answer, AttestationTexts.NotAnAnswer(CellText.Display(cell)));
            return Answer.NotAnswered;
        }

        value = number.Value;
        return number.Value switch
        {
            1m => Answer.Yes,
            0m => Answer.No,
            _ => Answer.NotAnswered,
        };
    }

    private static decimal? ReadValue(TableRow row, AttestationColumn column)
    {
        if (row.Number((int)column) is not { } number)
        {
            return null;
        }

        if (number.Unit.Length > 0)
        {
            row.Error((int)column, AttestationTexts.ValueWithUnit(row.Shown((int)column)));
        }

        return number.Value;
    }

    /// <summary>Answers without a name stand side by side, as those of an anonymous questionnaire do.</summary>
    private Attestation WithOwnId(Attestation attestation)
    {
        var id = attestation.Id;
        for (var number = 2; _read.ContainsKey(id); number++)
        {
            id = AttestationIds.Numbered(attestation, number);
        }

        return attestation with { Id = id };
    }
}
