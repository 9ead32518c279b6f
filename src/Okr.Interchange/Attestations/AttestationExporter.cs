using System.Globalization;

namespace Okr.Interchange;

/// <summary>One run of an export of attestations.</summary>
internal sealed class AttestationExporter
{
    private readonly OkrDocument _document;
    private readonly PlanCsvOptions _options;
    private readonly UnitPaths _paths;
    private readonly LossList _losses = new();
    private readonly CsvText _text = new(column => column == (int)AttestationColumn.Value);
    private readonly HashSet<AttestationId> _written = [];

    public AttestationExporter(OkrDocument document, PlanCsvOptions options)
    {
        _document = document;
        _options = options;
        _paths = new UnitPaths(document, options.Levels);
        foreach (var attestation in document.Attestations)
        {
            Check(attestation);
        }
    }

    private bool IsWritable => _options.IsLenient || !_losses.HasErrors;

    public IEnumerable<string> Rows()
    {
        if (!IsWritable)
        {
            yield break;
        }

        yield return (_options.HasByteOrderMark ? "\uFEFF" : "") + _text.Row(AttestationColumns.Schema.Names);
        foreach (var attestation in _document.Attestations.Where(attestation => !_losses.IsRefused(OkrTarget.Of(attestation.Key))))
        {
            yield return Row(attestation);
        }
    }

    public PlanExport Finish() => new() { IsWritten = IsWritable, Losses = _losses.ToList() };

    private string Row(Attestation attestation)
    {
        string[] cells =
        [
            attestation.Question,
            attestation.Unit is { } unit ? _paths.PathOf(unit, out _)! : "",
            attestation.Person?.Value ?? "",
            attestation.Answer == Answer.NotAnswered ? "" : AttestationColumns.Answers.NameOf(attestation.Answer),
            attestation.Value?.ToString(CultureInfo.InvariantCulture) ?? "",
            attestation.By?.Value ?? "",
            attestation.On is { } day ? DateText.Write(day) : "",
            attestation.Until is { } last ? DateText.Write(last) : "",
            attestation.Evidence ?? "",
        ];
        return _text.Row(cells);
    }

    private void Check(Attestation attestation)
    {
        var target = OkrTarget.Of(attestation.Key);
        Refuse(PlainText.IsPlain(attestation.Question) && !attestation.Question.Any(char.IsControl), "question");
        Refuse(attestation.Person is not { } person || PlainText.IsPlain(person.Value), "person");
        Refuse(attestation.By is not { } by || PlainText.IsPlain(by.Value), "by");
        Refuse(CellText.CanBeWritten(attestation.Evidence ?? ""), "evidence");
        if (attestation.Unit is { } unit && _paths.PathOf(unit, out var problem) is null)
        {
            _losses.Refuse(target, "unit", problem);
        }

        if (_losses.IsRefused(target))
        {
            return;
        }

        var unitId = attestation.Unit is { } named ? UnitPath.IdOf(_paths.PathOf(named, out _)!) : (OrgUnitId?)null;
        var back = AttestationIds.Of(attestation with { Unit = unitId });
        _losses.LoseIf(unitId != attestation.Unit, target, "unit", ExportTexts.IdIsPath(CellText.Display(unitId?.Value)));
        var known = new Attestation
        {
            Id = attestation.Id,
            Question = attestation.Question,
            Answer = attestation.Answer,
            Value = attestation.Value,
            Unit = attestation.Unit,
            Person = attestation.Person,
            By = attestation.By,
            On = attestation.On,
            Until = attestation.Until,
            Evidence = attestation.Evidence,
        };
        _losses.LoseIf(known != attestation || attestation.Evidence is "", target, "", ExportTexts.UnknownMembers);
        if (attestation.By is null && attestation.Person is null)
        {
            for (var number = 2; !_written.Add(back); number++)
            {
                back = AttestationIds.Numbered(attestation with { Unit = unitId }, number);
            }
        }
        else if (!_written.Add(back))
        {
            _losses.Refuse(target, "", AttestationTexts.SameTwice);
        }

        _losses.LoseIf(back != attestation.Id, target, "id", AttestationTexts.IdIsMade(CellText.Display(back.Value)));

        void Refuse(bool isSound, string member)
        {
            if (!isSound)
            {
                _losses.Refuse(target, member, AttestationTexts.NotWritable(member));
            }
        }
    }
}
