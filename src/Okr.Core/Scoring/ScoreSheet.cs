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
    private readonly ScoreContext _context;
    private readonly SheetStatuses _statuses;
    private readonly Lazy<Explainer> _explainer;
    private readonly Lazy<StatusExplainer> _statusExplainer;

    private ScoreSheet(ScoreContext context, DateOnly today)
    {
        _context = context;
        Today = today;
        _statuses = new SheetStatuses(context, today);
        _explainer = new(() => new Explainer(context));
        _statusExplainer = new(() => new StatusExplainer(context, _statuses, today));
    }

    /// <summary>The policy by which the numbers were made.</summary>
    public ScoringPolicy Policy => _context.Policy;

    /// <summary>The day for which progress is expected.</summary>
    public DateOnly Today { get; }

    /// <summary>The snapshot whose numbers these are.</summary>
    public OkrSnapshot Snapshot => _context.Snapshot;

    internal AlignmentGraph Alignment => _context.Alignment;

    /// <summary>The objectives that were scored again when this sheet was made of another; null where all were.</summary>
    internal IReadOnlyList<int>? Rescored { get; private init; }

    /// <summary>What the numbers were made with.</summary>
    internal ScoreContext Context => _context;

    private ScoreColumns Columns => _context.Columns;

    /// <summary>Scores a workspace.</summary>
    /// <param name="alignment">The workspace with its alignment.</param>
    /// <param name="policy">The policy; see <see cref="ScoringPolicy.Validate"/> for what makes one sound.</param>
    /// <param name="today">The day for which progress is expected.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ScoreSheet Compute(AlignmentGraph alignment, ScoringPolicy policy, DateOnly today)
    {
        Guard.Against.Null(policy);
        var context = new ScoreContext(Guard.Against.Null(alignment), policy, new ScoreColumns(alignment.Snapshot, policy));
        new SheetBuilder(context).Fill();
        return new(context, today);
    }

    /// <summary>The numbers after some changes, under the same policy and for the same day: equal to those computed anew.</summary>
    /// <remarks>The cost follows what the changes touch and what stands above that; where they add or take away key results or take away objectives, columns
    /// are copied as well. Changes of units or cycles, scores made of all descendants, and workspaces with duplicate or missing ids are computed anew.</remarks>
    /// <param name="alignment">The alignment of this sheet's snapshot with the changes.</param>
    /// <param name="changes">The changes, as they were given to <see cref="OkrSnapshot.With(IReadOnlyList{OkrChange})"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ScoreSheet Refresh(AlignmentGraph alignment, IReadOnlyList<OkrChange> changes)
    {
        Guard.Against.Null(changes);
        return SheetRefresh.Of(_context, Guard.Against.Null(alignment), changes) is var (context, rescored)
            ? new(context, Today) { Rescored = rescored }
            : Compute(alignment, Policy, Today);
    }

    /// <summary>The same numbers for another day, which moves what is expected, and so the statuses.</summary>
    internal ScoreSheet On(DateOnly today) => today == Today ? this : new(_context, today);

    /// <summary>The numbers of a key result.</summary>
    /// <param name="keyResult">A key result of this snapshot.</param>
    public KeyResultScore Of(KeyResultView keyResult)
    {
        var record = keyResult.Record;
        var counting = Millionths.ToDecimal(Columns.KeyResultCounting[keyResult.Index]);
        var status = _statuses.Of(keyResult);
        return new KeyResultScore
        {
            Score = Shown(Columns.KeyResultScores[keyResult.Index]),
            Raw = Millionths.ToDecimal(Columns.KeyResultRaw[keyResult.Index]),
            Grade = record.Grade?.Value,
            Counting = counting,
            Expected = _statuses.Expected(keyResult),
            Band = Policy.Bands.Of(counting),
            Status = status.Shown,
            ComputedStatus = status.Computed,
            StatedStatus = record.Status?.Status,
            Freshness = _statuses.Scorer.FreshnessOf(record.CheckIns?.LastAt),
            Verdict = Policy.Ambitions.Judge(keyResult.Ambition, counting),
        };
    }

    /// <summary>The numbers of an objective.</summary>
    /// <param name="objective">An objective of this snapshot.</param>
    public ObjectiveScore Of(ObjectiveView objective)
    {
        var record = objective.Record;
        var counting = Millionths.ToDecimal(Columns.ObjectiveCounting[objective.Index]);
        var status = _statuses.Of(objective);
        return new ObjectiveScore
        {
            Score = Shown(Columns.ObjectiveScores[objective.Index]),
            Progress = Shown(Columns.ObjectiveProgress[objective.Index]),
            Grade = record.Grade?.Value,
            Counting = counting,
            Expected = _statuses.Expected(objective),
            Band = Policy.Bands.Of(counting),
            Status = status.Shown,
            ComputedStatus = status.Computed,
            StatedStatus = record.Status?.Status,
            KeyResults = record.KeyResults.Count,
            Counted = Columns.ObjectiveCounted[objective.Index],
            Verdict = Policy.Ambitions.Judge(record.Ambition, counting),
        };
    }

    /// <summary>The numbers of a unit.</summary>
    /// <param name="unit">A unit of this snapshot.</param>
    public UnitScore Of(UnitView unit)
    {
        var score = Shown(Columns.UnitScores[unit.Index]);
        return new UnitScore
        {
            Score = score,
            Band = Policy.Bands.Of(score),
            Objectives = unit.Objectives.Count,
            Counted = Columns.UnitCounted[unit.Index],
        };
    }

    /// <summary>The numbers of a cycle.</summary>
    /// <param name="cycle">A cycle of this snapshot.</param>
    public CycleScore Of(CycleView cycle)
    {
        var (mean, objectives) = Columns.Cycles[cycle.Index];
        var score = Shown(Policy.Rounding.Carried(mean.Value));
        return new CycleScore { Score = score, Band = Policy.Bands.Of(score), Objectives = objectives, Counted = mean.Count };
    }

    /// <summary>What today's value would score against each earlier metric of a key result, in the order of the changes (rule S-14).</summary>
    /// <param name="keyResult">A key result of this snapshot.</param>
    public IReadOnlyList<RevisionScore> OfRevisions(KeyResultView keyResult) => Revisions.Score(Snapshot, Policy, keyResult);

    /// <summary>Where the number of a key result comes from.</summary>
    /// <param name="keyResult">A key result of this snapshot.</param>
    public Explanation Explain(KeyResultView keyResult) => _explainer.Value.Explain(keyResult);

    /// <summary>Where the number of an objective comes from, down to the measured values.</summary>
    /// <remarks>What contributes over links stands there as one line; it has an explanation of its own.</remarks>
    /// <param name="objective">An objective of this snapshot.</param>
    public Explanation Explain(ObjectiveView objective) => _explainer.Value.Explain(objective);

    /// <summary>Where the number of a unit comes from, down to the measured values.</summary>
    /// <remarks>Sub-units stand there as one line each; they have explanations of their own.</remarks>
    /// <param name="unit">A unit of this snapshot.</param>
    public Explanation Explain(UnitView unit) => _explainer.Value.Explain(unit);

    /// <summary>Where the number of a cycle comes from.</summary>
    /// <remarks>Its objectives stand there as one line each; they have explanations of their own.</remarks>
    /// <param name="cycle">A cycle of this snapshot.</param>
    public Explanation Explain(CycleView cycle) => _explainer.Value.Explain(cycle);

    /// <summary>Where the progress expected of a key result comes from: the days, how they are counted, and each rounding.</summary>
    /// <param name="keyResult">A key result of this snapshot.</param>
    public Explanation ExplainExpected(KeyResultView keyResult) =>
        _statusExplainer.Value.Expected(keyResult.Target, keyResult.Objective.Start, keyResult.End);

    /// <summary>Where the progress expected of an objective comes from.</summary>
    /// <param name="objective">An objective of this snapshot.</param>
    public Explanation ExplainExpected(ObjectiveView objective) => _statusExplainer.Value.Expected(objective.Target, objective.Start, objective.End);

    /// <summary>Where the status of a key result comes from: the stated and the computed one, what was compared, and what lowered it.</summary>
    /// <param name="keyResult">A key result of this snapshot.</param>
    public Explanation ExplainStatus(KeyResultView keyResult) => _statusExplainer.Value.Explain(keyResult);

    /// <summary>Where the status of an objective comes from; under a combiner, which parts it was made of.</summary>
    /// <param name="objective">An objective of this snapshot.</param>
    public Explanation ExplainStatus(ObjectiveView objective) => _statusExplainer.Value.Explain(objective);

    private decimal? Shown(long millionths) => Millionths.ToDecimal(Policy.Rounding.Shown(millionths));
}
