using Okr.Rules;
using Okr.Scoring;

namespace Okr.Readiness;

/// <summary>Counts what objectives show.</summary>
internal sealed class EvidenceCounter(ScoreSheet scores, PracticeMap practice)
{
    private readonly OkrSnapshot _snapshot = scores.Snapshot;
    private readonly int _top = scores.Snapshot.Units.Min(unit => unit.Level?.Rank) ?? 0;

    /// <summary>The evidence of each unit with objectives in cycles that are not closed, in the order of the document.</summary>
    public IReadOnlyList<PlanEvidence> ByUnit()
    {
        var units = new SortedDictionary<int, PlanEvidence>();
        foreach (var objective in _snapshot.Objectives)
        {
            if (objective.Unit is { } unit && objective.Cycle?.Record.State != CycleState.Closed && objective.Record.State.IsJudged())
            {
                units[unit.Index] = units.GetValueOrDefault(unit.Index, new() { Unit = unit.Record.Id }).Plus(Of(objective));
            }
        }

        return [.. units.Values];
    }

    /// <summary>The evidence of some objectives together.</summary>
    public PlanEvidence Of(IEnumerable<ObjectiveView> objectives) =>
        objectives.Where(objective => objective.Record.State.IsJudged()).Aggregate(new PlanEvidence(), (sum, objective) => sum.Plus(Of(objective)));

    private PlanEvidence Of(ObjectiveView objective)
    {
        var record = objective.Record;
        var isBelow = objective.Unit?.Level is { } level && level.Rank > _top;
        var isDue = objective.Unit?.Level is { } own && Deadline(own.Key) is { } days && objective.Start is { } start && IsPast(start, days);
        var keyResults = objective.KeyResults.Where(keyResult => keyResult.Record.State.IsJudged()).ToList();
        var freshness = keyResults.ConvertAll(keyResult => scores.Of(keyResult).Freshness);
        return new()
        {
            Objectives = 1,
            BelowTop = isBelow ? 1 : 0,
            Aligned = isBelow && AlignmentAnswers.IsGivenByDefault(record) ? 1 : 0,
            Due = isDue ? 1 : 0,
            Late = isDue && record.State == OkrState.Draft ? 1 : 0,
            KeyResults = keyResults.Count,
            Sound = keyResults.Count(IsSound),
            Executed = _snapshot.ObjectiveInitiatives.Count(objective.Index) == 0 ? 0 : keyResults.Count(IsExecuted),
            Reported = freshness.Count(known => known != Freshness.NotKnown),
            Stale = freshness.Count(known => known is Freshness.Stale or Freshness.Stalled),
        };
    }

    private static bool IsSound(KeyResultView keyResult) =>
        (keyResult.Record.Owner ?? keyResult.Objective.Record.Owner) is { IsDefault: false }
        && keyResult.Record.Metric switch
        {
            NumericMetric numeric => numeric.Target is not null && numeric.Target != numeric.Baseline,
            BoundMetric bound => bound.Lower is not null || bound.Upper is not null,
            MilestonesMetric milestones => milestones.Steps.Count > 0,
            ManualMetric or null => false,
            _ => true,
        };

    private static bool IsExecuted(KeyResultView keyResult) =>
        keyResult.Initiatives.Count > 0 || keyResult.Objective.Initiatives.Any(initiative => initiative.KeyResult is null);

    private int? Deadline(LevelKey level) =>
        practice.Practice.House.Deadlines.FirstOrDefault(deadline => _snapshot.Levels.AreSame(deadline.Level, level))?.Day;

    private bool IsPast(DateOnly start, int days) => scores.Today.DayNumber > start.DayNumber + days;
}
