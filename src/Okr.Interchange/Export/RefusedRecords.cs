namespace Okr.Interchange;

/// <summary>Finds the records that would come back wrong or not at all.</summary>
internal sealed class RefusedRecords(OkrDocument document, UnitPaths paths, LevelWords levels, LossList losses)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<OkrTarget> _rows = [];

    public void Find()
    {
        foreach (var objective in document.Objectives)
        {
            Check(objective);
        }

        foreach (var initiative in document.Initiatives)
        {
            Check(initiative);
        }
    }

    private void Check(Objective objective)
    {
        var target = OkrTarget.Of(objective.Id);
        CheckRow(target, objective.Title, objective.Owner, objective.Unit.IsDefault ? null : objective.Unit);
        if (!objective.Cycle.IsDefault && !PlainText.IsPlain(objective.Cycle.Value))
        {
            losses.Refuse(target, "cycle", ExportTexts.BadName(CellText.Display(objective.Cycle.Value)));
        }

        var level = paths.Find(objective.Unit)?.Level ?? default;
        if (!level.IsDefault && levels.Find(level.Value) != level)
        {
            losses.Refuse(target, "unit", ExportTexts.UnknownLevel(CellText.Display(level.Value), levels.Expected));
        }

        foreach (var keyResult in objective.KeyResults)
        {
            Check(keyResult, target);
        }
    }

    private void Check(KeyResult keyResult, OkrTarget objective)
    {
        var target = OkrTarget.Of(keyResult.Id);
        CheckRow(target, keyResult.Title, keyResult.Owner, keyResult.Unit);
        if (losses.IsRefused(objective))
        {
            losses.Refuse(target, "", ExportTexts.ParentRefused(CellText.Display(objective.Id)));
        }

        if (keyResult.Metric is MilestonesMetric { Steps.Count: > PlanCsvLimits.Milestones } milestones)
        {
            losses.Refuse(target, "metric", ExportTexts.TooManySteps(milestones.Steps.Count));
        }
    }

    private void Check(Initiative initiative)
    {
        var (target, parent) = (OkrTarget.Of(initiative.Id), InitiativeParent.Of(initiative));
        CheckRow(target, initiative.Title, initiative.Owner, initiative.Unit);
        if (!_rows.Contains(parent))
        {
            losses.Refuse(target, initiative.KeyResult is null ? "objective" : "keyResult", ExportTexts.ParentMissing(CellText.Display(parent.Id)));
        }
        else if (losses.IsRefused(parent))
        {
            losses.Refuse(target, "", ExportTexts.ParentRefused(CellText.Display(parent.Id)));
        }
    }

    private void CheckRow(OkrTarget target, string title, PersonId? owner, OrgUnitId? unit)
    {
        _rows.Add(target);
        if (!PlainText.IsPlain(target.Id) || target.Id.Contains(';'))
        {
            losses.Refuse(target, "id", ExportTexts.BadId(CellText.Display(target.Id)));
        }
        else if (!_ids.Add(target.Id))
        {
            losses.Refuse(target, "id", ExportTexts.DuplicateId(CellText.Display(target.Id)));
        }

        if (string.IsNullOrWhiteSpace(title) || !CellText.CanBeWritten(title))
        {
            losses.Refuse(target, "title", ExportTexts.BadTitle);
        }

        if (owner is { } person && !PlainText.IsPlain(person.Value))
        {
            losses.Refuse(target, "owner", ExportTexts.BadName(CellText.Display(person.Value)));
        }

        if (unit is { } named && paths.PathOf(named, out var problem) is null)
        {
            losses.Refuse(target, "unit", problem);
        }
    }
}
