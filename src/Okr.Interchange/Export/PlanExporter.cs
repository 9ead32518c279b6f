using System.Globalization;

namespace Okr.Interchange;

/// <summary>One run of an export: what is refused, then row after row, then what was lost.</summary>
internal sealed class PlanExporter
{
    private readonly OkrDocument _document;
    private readonly PlanCsvOptions _options;
    private readonly LossList _losses = new();
    private readonly UnitPaths _paths;
    private readonly CycleDates _dates;
    private readonly LabelColumns _labels;
    private readonly LinkWriter _links;
    private readonly LevelWords _levels;
    private readonly LostMembers _lost;
    private readonly RowCells _cells;
    private readonly CsvText _text = new(column => column is >= (int)PlanColumn.Baseline and <= (int)PlanColumn.Stretch);
    private readonly ILookup<OkrTarget, Initiative> _initiatives;
    private readonly HashSet<OrgUnitId> _namedUnits = [];
    private readonly HashSet<OrgUnitId> _unitsWithObjectives = [];

    public PlanExporter(OkrDocument document, PlanCsvOptions options)
    {
        _document = document = WithoutPlaceholders(document);
        _options = options;
        _levels = new LevelWords(options.Levels);
        _paths = new UnitPaths(document, options.Levels);
        _dates = new CycleDates(document);
        _labels = new LabelColumns(document);
        _links = new LinkWriter(document, _losses);
        _lost = new LostMembers(_losses);
        _cells = new RowCells(_labels.Names.Count);
        _initiatives = document.Initiatives.ToLookup(InitiativeParent.Of);
        new RefusedRecords(document, _paths, _levels, _losses).Find();
    }

    /// <summary>Whether there is something to write: a strict export refuses the whole when it refuses one record.</summary>
    public bool IsWritable => _options.IsLenient || !_losses.HasErrors;

    /// <summary>All rows with their line ends, the header first. Losses show while they are made, so they must be taken to the end.</summary>
    public IEnumerable<string> Rows()
    {
        yield return (_options.HasByteOrderMark ? "\uFEFF" : "") + _text.Row([.. PlanColumns.Schema.Names, .. _labels.Names]);
        foreach (var objective in CycleDates.Order([.. _document.Objectives.Where(objective => !_losses.IsRefused(OkrTarget.Of(objective.Id)))]))
        {
            yield return Row(objective);
            foreach (var keyResult in objective.KeyResults.Where(keyResult => !_losses.IsRefused(OkrTarget.Of(keyResult.Id))))
            {
                yield return Row(keyResult, objective);
                foreach (var initiative in InitiativesOf(OkrTarget.Of(keyResult.Id)))
                {
                    yield return Row(initiative, objective);
                }
            }

            foreach (var initiative in InitiativesOf(OkrTarget.Of(objective.Id)))
            {
                yield return Row(initiative, objective);
            }
        }

        LoseRecords();
    }

    public PlanExport Finish() => new() { IsWritten = IsWritable, Losses = _losses.ToList() };

    // A row of a plan is something to work on, and of these nothing is known but a number.
    private OkrDocument WithoutPlaceholders(OkrDocument document)
    {
        var placeholders = document.Objectives.Where(objective => objective.Withheld is { IsPlaceholder: true }).ToHashSet<OkrRecord>(ReferenceEqualityComparer.Instance);
        foreach (var placeholder in placeholders)
        {
            _losses.Lose(OkrTarget.Of(placeholder.Key), "", ExportTexts.Placeholder);
        }

        return placeholders.Count == 0 ? document : OkrDocument.FromRecords(document.Records.Where(record => !placeholders.Contains(record)));
    }

    private IEnumerable<Initiative> InitiativesOf(OkrTarget parent) => _initiatives[parent].Where(initiative => !_losses.IsRefused(OkrTarget.Of(initiative.Id)));

    private string Row(Objective objective)
    {
        var target = OkrTarget.Of(objective.Id);
        var (start, end) = _dates.Of(objective);
        Begin(PlanRowType.Objective, objective.Id.Value, objective.Title, objective.Owner, objective.State);
        _cells[PlanColumn.Unit] = PathOf(objective.Unit.IsDefault ? null : objective.Unit, target);
        _cells[PlanColumn.Level] = _paths.Find(objective.Unit)?.Level.Value ?? "";
        _cells[PlanColumn.Cycle] = objective.Cycle.Value;
        _cells[PlanColumn.Start] = Text(start);
        _cells[PlanColumn.End] = Text(end);
        _cells[PlanColumn.Grade] = Text(objective.Grade?.Value);
        _cells[PlanColumn.Ambition] = Text(objective.Ambition);
        _links.Write(objective, _cells);
        _labels.Write(objective.Labels, _cells, IsFree, _losses, target);
        _unitsWithObjectives.Add(objective.Unit);
        _lost.Check(objective, _dates.Write(objective), _dates.IsKnown(objective.Cycle));
        return End();

        bool IsFree(PlanColumn column, string value) =>
            !PlanColumns.AppliesTo(column, PlanRowType.Objective) || (column == PlanColumn.Level && objective.Unit.IsDefault);
    }

    private string Row(KeyResult keyResult, Objective objective)
    {
        var target = OkrTarget.Of(keyResult.Id);
        Begin(PlanRowType.KeyResult, keyResult.Id.Value, keyResult.Title, keyResult.Owner, keyResult.State);
        _cells[PlanColumn.ParentIds] = objective.Id.Value;
        _cells[PlanColumn.Unit] = PathOf(keyResult.Unit, target);
        _cells[PlanColumn.Grade] = Text(keyResult.Grade?.Value);
        _cells[PlanColumn.Weight] = keyResult.Weight == default ? "" : Text(keyResult.Weight.Value);
        _cells[PlanColumn.Ambition] = Text(keyResult.Ambition);
        _cells[PlanColumn.Confidence] = Text(keyResult.Confidence?.Value);
        _cells[PlanColumn.Due] = Text(keyResult.Due);
        var (kind, expected) = MetricWriter.Write(keyResult.Metric, _cells);
        _links.Write(keyResult, objective.Id, _cells);
        _labels.Write(keyResult.Labels, _cells, IsFree, _losses, target);
        MetricWriter.WriteKind(kind, _cells);
        _lost.Check(keyResult, expected);
        return End();

        bool IsFree(PlanColumn column, string value) => PlanColumns.OfMetrics.Contains(column)
            ? !MetricCells.Uses(kind, column)
            : IsFreeBelow(objective, PlanRowType.KeyResult, column, value);
    }

    private string Row(Initiative initiative, Objective objective)
    {
        var target = OkrTarget.Of(initiative.Id);
        Begin(PlanRowType.Initiative, initiative.Id.Value, initiative.Title, initiative.Owner, initiative.State);
        _cells[PlanColumn.ParentIds] = InitiativeParent.Of(initiative).Id;
        _cells[PlanColumn.Unit] = PathOf(initiative.Unit, target);
        _cells[PlanColumn.Due] = Text(initiative.Due);
        _labels.Write(initiative.Labels, _cells, (column, value) => IsFreeBelow(objective, PlanRowType.Initiative, column, value), _losses, target);
        _lost.Check(initiative, objective.Id);
        return End();
    }

    /// <summary>Whether a label stays a label in the column of its name on a row below an objective: what repeats the objective would be taken as said by it.</summary>
    private bool IsFreeBelow(Objective objective, PlanRowType type, PlanColumn column, string value)
    {
        var (start, end) = _dates.Of(objective);
        var said = new RepeatedValues(objective.Cycle.Value, start, end, _paths.Find(objective.Unit)?.Level);
        return !PlanColumns.AppliesTo(column, type)
            && (!PlanColumns.Repeated.Contains(column) || (PlainText.IsPlain(value) && !said.Include(column, value, _levels)));
    }

    private void Begin(PlanRowType type, string id, string title, PersonId? owner, OkrState state)
    {
        _cells.Clear();
        _cells[PlanColumn.Type] = PlanWords.Types.NameOf(type);
        _cells[PlanColumn.Id] = id;
        _cells[PlanColumn.Title] = title;
        _cells[PlanColumn.Owner] = owner?.Value ?? "";
        _cells[PlanColumn.State] = state == OkrState.Active ? "" : PlanWords.States.NameOf(state);
    }

    private string End() => _text.Row(_cells.Texts);

    private string PathOf(OrgUnitId? id, OkrTarget target)
    {
        if (id is not { } unit)
        {
            return "";
        }

        if (_paths.Find(unit) is null)
        {
            _losses.Lose(target, "unit", ExportTexts.UnknownUnit(unit.Value));
        }

        for (var named = _paths.Find(unit); named is not null && _namedUnits.Add(named.Id); named = _paths.ParentOf(named))
        {
        }

        return _paths.PathOf(unit, out _)!;
    }

    private void LoseRecords()
    {
        foreach (var cycle in _document.Cycles)
        {
            _lost.Check(cycle, _dates.Expected(cycle));
        }

        foreach (var unit in _document.Units)
        {
            var isNamed = ReferenceEquals(_paths.Find(unit.Id), unit) && _namedUnits.Contains(unit.Id);
            _lost.Check(unit, isNamed ? _paths.Expected(unit, _unitsWithObjectives.Contains(unit.Id)) : null);
        }

        foreach (var checkIn in _document.CheckIns)
        {
            _losses.Lose(OkrTarget.Of(checkIn.Key), "", ExportTexts.CheckIn);
        }

        foreach (var attestation in _document.Attestations)
        {
            _losses.Lose(OkrTarget.Of(attestation.Key), "", ExportTexts.Attestation);
        }
    }

    private static string Text(Ambition ambition) => ambition == Ambition.NotStated ? "" : PlanWords.Ambitions.NameOf(ambition);

    private static string Text(DateOnly? date) => date is { } day ? DateText.Write(day) : "";

    private static string Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
