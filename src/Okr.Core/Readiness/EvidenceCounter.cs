using Okr.Rules;
using Okr.Scoring;

namespace Okr.Readiness;

/// <summary>Counts what objectives show, in one pass and by the columns of the snapshot.</summary>
internal sealed class EvidenceCounter
{
    private readonly ScoreSheet _scores;
    private readonly OkrSnapshot _snapshot;
    private readonly bool[] _isBelowTop;
    private readonly int?[] _deadlines;

    public EvidenceCounter(ScoreSheet scores, PracticeMap practice)
    {
        (_scores, _snapshot) = (scores, scores.Snapshot);
        var levels = _snapshot.Units.Select(unit => unit.Level).ToArray();
        var top = levels.Min(level => level?.Rank) ?? 0;
        var house = practice.Practice.House.Deadlines;
        _isBelowTop = Array.ConvertAll(levels, level => level is not null && level.Rank > top);
        _deadlines = Array.ConvertAll(levels, level => level is null ? null : house.FirstOrDefault(deadline => _snapshot.Levels.AreSame(deadline.Level, level.Key))?.Day);
    }

    /// <summary>The evidence of each unit with objectives in cycles that are not closed, in the order of the document.</summary>
    public IReadOnlyList<PlanEvidence> ByUnit()
    {
        var tallies = new EvidenceTally?[_snapshot.UnitRecords.Count];
        for (var i = 0; i < _snapshot.ObjectiveRecords.Count; i++)
        {
            var isClosed = _snapshot.ObjectiveCycles[i] is var cycle and >= 0 && _snapshot.CycleRecords[cycle].State == CycleState.Closed;
            if (!isClosed && _snapshot.ObjectiveUnits[i] is var unit and >= 0)
            {
                Count(i, tallies[unit] ??= new());
            }
        }

        var evidence = new List<PlanEvidence>();
        for (var unit = 0; unit < tallies.Length; unit++)
        {
            if (tallies[unit] is { Objectives: > 0 } tally)
            {
                evidence.Add(tally.Close(_snapshot.UnitRecords[unit].Id));
            }
        }

        return evidence;
    }

    /// <summary>The evidence of some objectives together.</summary>
    public PlanEvidence Of(IEnumerable<ObjectiveView> objectives)
    {
        var tally = new EvidenceTally();
        foreach (var objective in objectives)
        {
            Count(objective.Index, tally);
        }

        return tally.Close(null);
    }

    private void Count(int objective, EvidenceTally tally)
    {
        var record = _snapshot.ObjectiveRecords[objective];
        if (!record.State.IsJudged())
        {
            return;
        }

        tally.Objectives++;
        if (_snapshot.ObjectiveUnits[objective] is var unit and >= 0)
        {
            if (_isBelowTop[unit])
            {
                tally.BelowTop++;
                tally.Aligned += AlignmentAnswers.IsGivenByDefault(record) ? 1 : 0;
            }

            if (_deadlines[unit] is { } days && new ObjectiveView(_snapshot, objective).Start is { } start && _scores.Today.DayNumber > start.DayNumber + days)
            {
                tally.Due++;
                tally.Late += record.State == OkrState.Draft ? 1 : 0;
            }
        }

        CountKeyResults(objective, record, tally);
    }

    private void CountKeyResults(int objective, Objective record, EvidenceTally tally)
    {
        var isExecuted = _snapshot.ObjectiveInitiatives.Count(objective) > 0 && new ObjectiveView(_snapshot, objective).Initiatives.Any(initiative => initiative.KeyResult is null);
        for (var i = _snapshot.KeyResultStarts[objective]; i < _snapshot.KeyResultStarts[objective + 1]; i++)
        {
            var keyResult = _snapshot.KeyResultRecords[i];
            if (!keyResult.State.IsJudged())
            {
                continue;
            }

            var freshness = _scores.Of(new KeyResultView(_snapshot, i)).Freshness;
            tally.KeyResults++;
            tally.Sound += (keyResult.Owner ?? record.Owner) is { IsDefault: false } && IsMeasurable(keyResult.Metric) ? 1 : 0;
            tally.Executed += isExecuted || _snapshot.KeyResultInitiatives.Count(i) > 0 ? 1 : 0;
            tally.Reported += freshness == Freshness.NotKnown ? 0 : 1;
            tally.Stale += freshness is Freshness.Stale or Freshness.Stalled ? 1 : 0;
        }
    }

    private static bool IsMeasurable(Metric? metric) => metric switch
    {
        NumericMetric numeric => numeric.Target is not null && numeric.Target != numeric.Baseline,
        BoundMetric bound => bound.Lower is not null || bound.Upper is not null,
        MilestonesMetric milestones => milestones.Steps.Count > 0,
        ManualMetric or null => false,
        _ => true,
    };
}
