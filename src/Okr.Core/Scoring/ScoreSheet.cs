using Ardalis.GuardClauses;
using Okr.Alignment;

namespace Okr.Scoring;

/// <summary>The numbers of a whole workspace under one policy, on one day.</summary>
/// <remarks>
/// Every key result costs one exact division, rounded half away from zero to a millionth; all sums after that are sums of whole numbers, and a mean is
/// rounded once. So no order of records, number of cores or kind of processor can change a digit. Immutable; safe for use from any thread.
/// </remarks>
public sealed class ScoreSheet
{
    private readonly ScoreColumns _columns;
    private readonly Lazy<Explainer> _explainer;

    private ScoreSheet(OkrSnapshot snapshot, ScoringPolicy policy, DateOnly today)
    {
        Snapshot = snapshot;
        Policy = policy;
        Today = today;
        _columns = new ScoreColumns(snapshot, policy);
        _explainer = new(() => new Explainer(snapshot, policy));
    }

    /// <summary>The policy by which the numbers were made.</summary>
    public ScoringPolicy Policy { get; }

    /// <summary>The day for which progress is expected.</summary>
    public DateOnly Today { get; }

    /// <summary>The snapshot whose numbers these are.</summary>
    public OkrSnapshot Snapshot { get; }

    /// <summary>Scores a workspace.</summary>
    /// <param name="alignment">The workspace with its alignment.</param>
    /// <param name="policy">The policy; see <see cref="ScoringPolicy.Validate"/> for what makes one sound.</param>
    /// <param name="today">The day for which progress is expected.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ScoreSheet Compute(AlignmentGraph alignment, ScoringPolicy policy, DateOnly today) =>
        new(Guard.Against.Null(alignment).Snapshot, Guard.Against.Null(policy), today);

    /// <summary>The numbers of a key result.</summary>
    /// <param name="keyResult">A key result of this snapshot.</param>
    public KeyResultScore Of(KeyResultView keyResult)
    {
        var counting = Millionths.ToDecimal(_columns.KeyResultCounting[keyResult.Index]);
        var score = Millionths.ToDecimal(_columns.KeyResultScores[keyResult.Index]);
        var start = keyResult.Objective.Start;
        var expected = Policy.Pace.Expected(start, keyResult.End, Today);
        return new KeyResultScore
        {
            Score = score,
            Raw = Millionths.ToDecimal(_columns.KeyResultRaw[keyResult.Index]),
            Grade = keyResult.Record.Grade?.Value,
            Counting = counting,
            Expected = expected,
            Band = Policy.Bands.Of(counting),
            Status = Policy.Status.Of(score ?? keyResult.Record.Grade?.Value, expected, start <= Today),
        };
    }

    /// <summary>The numbers of an objective.</summary>
    /// <param name="objective">An objective of this snapshot.</param>
    public ObjectiveScore Of(ObjectiveView objective)
    {
        var counting = Millionths.ToDecimal(_columns.ObjectiveCounting[objective.Index]);
        var progress = Millionths.ToDecimal(_columns.ObjectiveProgress[objective.Index]);
        var start = objective.Start;
        var expected = Policy.Pace.Expected(start, objective.End, Today);
        return new ObjectiveScore
        {
            Score = Millionths.ToDecimal(_columns.ObjectiveScores[objective.Index]),
            Progress = progress,
            Grade = objective.Record.Grade?.Value,
            Counting = counting,
            Expected = expected,
            Band = Policy.Bands.Of(counting),
            Status = Policy.Status.Of(progress ?? counting ?? objective.Record.Grade?.Value, expected, start <= Today),
            KeyResults = objective.Record.KeyResults.Count,
            Counted = _columns.ObjectiveCounted[objective.Index],
        };
    }

    /// <summary>The numbers of a unit.</summary>
    /// <param name="unit">A unit of this snapshot.</param>
    public UnitScore Of(UnitView unit)
    {
        var score = Millionths.ToDecimal(_columns.UnitScores[unit.Index]);
        return new UnitScore
        {
            Score = score,
            Band = Policy.Bands.Of(score),
            Objectives = unit.Objectives.Count,
            Counted = _columns.UnitCounted[unit.Index],
        };
    }

    /// <summary>Where the number of a key result comes from.</summary>
    /// <param name="keyResult">A key result of this snapshot.</param>
    public Explanation Explain(KeyResultView keyResult) => _explainer.Value.Explain(keyResult);

    /// <summary>Where the number of an objective comes from, down to the measured values.</summary>
    /// <param name="objective">An objective of this snapshot.</param>
    public Explanation Explain(ObjectiveView objective) => _explainer.Value.Explain(objective);

    /// <summary>Where the number of a unit comes from, down to the measured values.</summary>
    /// <param name="unit">A unit of this snapshot.</param>
    public Explanation Explain(UnitView unit) => _explainer.Value.Explain(unit);
}
