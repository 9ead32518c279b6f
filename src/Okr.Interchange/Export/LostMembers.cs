namespace Okr.Interchange;

/// <summary>Compares records with what comes back for them, and lists the members that do not.</summary>
/// <remarks>Each check ends by comparing whole records, so that a member that is added some day cannot be lost unnoticed, nor can unknown JSON members.</remarks>
internal sealed class LostMembers(LossList losses)
{
    public void Check(Objective objective, (DateOnly? Start, DateOnly? End) dates, bool isCycleKnown)
    {
        var target = OkrTarget.Of(objective.Id);
        if (!objective.Cycle.IsDefault && !isCycleKnown)
        {
            losses.Lose(target, "cycle", ExportTexts.UnknownCycle(objective.Cycle.Value));
        }

        losses.LoseIf(objective.Start != dates.Start, target, "start", ExportTexts.OwnDate);
        losses.LoseIf(objective.End != dates.End, target, "end", ExportTexts.OwnDate);
        losses.LoseIf(objective.Origin != Origin.NotStated, target, "origin", ExportTexts.NoColumn);
        losses.LoseIf(objective.Visibility != Visibility.Public, target, "visibility", ExportTexts.NoColumn);
        losses.LoseIf(objective.SharedWith.Count > 0, target, "sharedWith", ExportTexts.NoColumn);
        losses.LoseIf(objective.Status is not null, target, "status", ExportTexts.NoColumn);
        losses.LoseIf(objective.Withheld is not null, target, "withheld", ExportTexts.NoColumn);
        losses.LoseIf(objective.Weight != default, target, "weight", ExportTexts.NoColumn);
        CheckGrade(objective.Grade, target);
        var known = new Objective
        {
            Id = objective.Id,
            Cycle = objective.Cycle,
            Unit = objective.Unit,
            Title = objective.Title,
            Owner = objective.Owner,
            State = objective.State,
            Ambition = objective.Ambition,
            Origin = objective.Origin,
            Visibility = objective.Visibility,
            SharedWith = objective.SharedWith,
            Start = objective.Start,
            End = objective.End,
            KeyResults = objective.KeyResults,
            AlignsTo = objective.AlignsTo,
            Grade = objective.Grade,
            Status = objective.Status,
            Weight = objective.Weight,
            Labels = objective.Labels,
            Withheld = objective.Withheld,
        };
        losses.LoseIf(known != objective, target, "", ExportTexts.UnknownMembers);
    }

    public void Check(KeyResult keyResult, Metric expected)
    {
        var target = OkrTarget.Of(keyResult.Id);
        losses.LoseIf(keyResult.Metric is null, target, "metric", ExportTexts.NoMetric);
        losses.LoseIf(keyResult.Metric is not null && keyResult.Metric != expected, target, "metric", ExportTexts.MetricDetails);
        losses.LoseIf(keyResult.CheckIns is not null, target, "checkIns", ExportTexts.NoColumn);
        losses.LoseIf(keyResult.Status is not null, target, "status", ExportTexts.NoColumn);
        losses.LoseIf(keyResult.IsGuardrail, target, "isGuardrail", ExportTexts.NoColumn);
        losses.LoseIf(keyResult.Revisions.Count > 0, target, "revisions", ExportTexts.NoColumn);
        losses.LoseIf(keyResult.Withheld is not null, target, "withheld", ExportTexts.NoColumn);
        CheckGrade(keyResult.Grade, target);
        var known = new KeyResult
        {
            Id = keyResult.Id,
            Title = keyResult.Title,
            Metric = keyResult.Metric,
            Weight = keyResult.Weight,
            Owner = keyResult.Owner,
            Unit = keyResult.Unit,
            State = keyResult.State,
            Ambition = keyResult.Ambition,
            Due = keyResult.Due,
            Confidence = keyResult.Confidence,
            CheckIns = keyResult.CheckIns,
            Grade = keyResult.Grade,
            Status = keyResult.Status,
            IsGuardrail = keyResult.IsGuardrail,
            Revisions = keyResult.Revisions,
            AlignsTo = keyResult.AlignsTo,
            Withheld = keyResult.Withheld,
            Labels = keyResult.Labels,
        };
        losses.LoseIf(known != keyResult, target, "", ExportTexts.UnknownMembers);
    }

    public void Check(Initiative initiative, ObjectiveId objective)
    {
        var target = OkrTarget.Of(initiative.Id);
        if (initiative.Objective != objective)
        {
            losses.Lose(target, "objective", ExportTexts.OtherObjective(objective.Value));
        }

        losses.LoseIf(initiative.Weight != default, target, "weight", ExportTexts.NoColumn);
        losses.LoseIf(initiative.Target is not null, target, "target", ExportTexts.NoColumn);
        losses.LoseIf(initiative.Actual is not null, target, "actual", ExportTexts.NoColumn);
        losses.LoseIf(initiative.Members.Count > 0, target, "members", ExportTexts.NoColumn);
        losses.LoseIf(initiative.Followers.Count > 0, target, "followers", ExportTexts.NoColumn);
        var known = new Initiative
        {
            Id = initiative.Id,
            Objective = initiative.Objective,
            KeyResult = initiative.KeyResult,
            Title = initiative.Title,
            Owner = initiative.Owner,
            Unit = initiative.Unit,
            State = initiative.State,
            Weight = initiative.Weight,
            Target = initiative.Target,
            Actual = initiative.Actual,
            Due = initiative.Due,
            Members = initiative.Members,
            Followers = initiative.Followers,
            Labels = initiative.Labels,
        };
        losses.LoseIf(known != initiative, target, "", ExportTexts.UnknownMembers);
    }

    public void Check(Cycle cycle, Cycle? expected)
    {
        var target = OkrTarget.Of(cycle.Id);
        if (expected is null)
        {
            losses.Lose(target, "", ExportTexts.UnusedCycle);
            return;
        }

        losses.LoseIf(!string.Equals(cycle.Name, expected.Name, StringComparison.Ordinal), target, "name", ExportTexts.NameIsId(cycle.Id.Value));
        losses.LoseIf(cycle.Start != expected.Start || cycle.End != expected.End, target, "start", ExportTexts.CycleDates);
        losses.LoseIf(cycle.Parent is not null, target, "parent", ExportTexts.NoColumn);
        losses.LoseIf(cycle.State != CycleState.Active, target, "state", ExportTexts.NoColumn);
        var known = expected with { Name = cycle.Name, Start = cycle.Start, End = cycle.End, Parent = cycle.Parent, State = cycle.State };
        losses.LoseIf(known != cycle, target, "", ExportTexts.UnknownMembers);
    }

    public void Check(OrgUnit unit, OrgUnit? expected)
    {
        var target = OkrTarget.Of(unit.Id);
        if (expected is null)
        {
            losses.Lose(target, "", ExportTexts.UnusedUnit);
            return;
        }

        losses.LoseIf(unit.Id != expected.Id, target, "id", ExportTexts.IdIsPath(CellText.Display(expected.Id.Value)));
        losses.LoseIf(!string.Equals(unit.Name, expected.Name, StringComparison.Ordinal), target, "name", ExportTexts.NameIsId(unit.Id.Value));
        losses.LoseIf(unit.Level != expected.Level, target, "level", ExportTexts.LevelOfUnit(expected.Level.Value));
        losses.LoseIf(unit.Headcount is not null, target, "headcount", ExportTexts.NoColumn);
        var isParentLost = unit.Parent is not null && expected.Parent is null;
        losses.LoseIf(isParentLost, target, "parent", ExportTexts.UnknownUnit(unit.Parent?.Value ?? ""));
        var known = expected with { Id = unit.Id, Name = unit.Name, Level = unit.Level, Headcount = unit.Headcount, Parent = unit.Parent };
        losses.LoseIf(known != unit, target, "", ExportTexts.UnknownMembers);
    }

    private void CheckGrade(Grade? grade, OkrTarget target) =>
        losses.LoseIf(grade is not null && grade != new Grade { Value = grade.Value }, target, "grade", ExportTexts.GradeDetails);
}
