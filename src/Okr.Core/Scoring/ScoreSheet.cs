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
    private readonly StatusScorer _statuses;
    private readonly Lazy<Explainer> _explainer;
    private readonly Lazy<OkrStatus[]> _combined;

    private ScoreSheet(ScoreContext context, DateOnly today)
    {
        _context = context;
        Today = today;
        _statuses = new StatusScorer(Policy.Status, today);
        _explainer = new(() => new Explainer(context));
        _combined = new(CombineStatuses);
        new SheetBuilder(context).Fill();
    }

    /// <summary>The policy by which the numbers were made.</summary>
    public ScoringPolicy Policy => _context.Policy;

    /// <summary>The day for which progress is expected.</summary>
    public DateOnly Today { get; }

    /// <summary>The snapshot whose numbers these are.</summary>
    public OkrSnapshot Snapshot => _context.Snapshot;

    private ScoreColumns Columns => _context.Columns;

    /// <summary>Scores a workspace.</summary>
    /// <param name="alignment">The workspace with its alignment.</param>
    /// <param name="policy">The policy; see <see cref="ScoringPolicy.Validate"/> for what makes one sound.</param>
    /// <param name="today">The day for which progress is expected.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ScoreSheet Compute(AlignmentGraph alignment, ScoringPolicy policy, DateOnly today) =>
        new(new ScoreContext(Guard.Against.Null(alignment), Guard.Against.Null(policy)), today);

    /// <summary>The numbers of a key result.</summary>
    /// <param name="keyResult">A key result of this snapshot.</param>
    public KeyResultScore Of(KeyResultView keyResult)
    {
        var record = keyResult.Record;
        var counting = Millionths.ToDecimal(Columns.KeyResultCounting[keyResult.Index]);
        var score = Shown(Columns.KeyResultScores[keyResult.Index]);
        var (start, end) = (keyResult.Objective.Start, keyResult.End);
        var expected = Policy.Pace.Expected(start, end, Today);
        var freshness = _statuses.FreshnessOf(record.CheckIns?.LastAt);
        return new KeyResultScore
        {
            Score = score,
            Raw = Millionths.ToDecimal(Columns.KeyResultRaw[keyResult.Index]),
            Grade = record.Grade?.Value,
            Counting = counting,
            Expected = expected,
            Band = Policy.Bands.Of(counting),
            Status = _statuses.Lowered(_statuses.Of(score ?? record.Grade?.Value, expected, start, end), record.Confidence, freshness),
            Freshness = freshness,
            Verdict = Policy.Ambitions.Judge(keyResult.Ambition, counting),
        };
    }

    /// <summary>The numbers of an objective.</summary>
    /// <param name="objective">An objective of this snapshot.</param>
    public ObjectiveScore Of(ObjectiveView objective)
    {
        var record = objective.Record;
        var counting = Millionths.ToDecimal(Columns.ObjectiveCounting[objective.Index]);
        return new ObjectiveScore
        {
            Score = Shown(Columns.ObjectiveScores[objective.Index]),
            Progress = Shown(Columns.ObjectiveProgress[objective.Index]),
            Grade = record.Grade?.Value,
            Counting = counting,
            Expected = Policy.Pace.Expected(objective.Start, objective.End, Today),
            Band = Policy.Bands.Of(counting),
            Status = Policy.Status.Combiner == StatusCombiner.OwnProgress ? OwnStatus(objective) : _combined.Value[objective.Index],
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
        var (mean, objectives) = (default(WeightedMean), 0);
        for (var i = 0; i < Columns.ObjectiveCounting.Length; i++)
        {
            if (Snapshot.ObjectiveCycles[i] == cycle.Index)
            {
                objectives++;
                mean.Add(Exclusions.Of(Snapshot.ObjectiveRecords[i].State) == ExclusionReason.None ? Columns.ObjectiveCounting[i] : Millionths.None, 1);
            }
        }

        var score = Shown(mean.Value);
        return new CycleScore { Score = score, Band = Policy.Bands.Of(score), Objectives = objectives, Counted = mean.Count };
    }

    /// <summary>What today's value would score against each earlier metric of a key result, in the order of the changes (rule S-14).</summary>
    /// <param name="keyResult">A key result of this snapshot.</param>
    public IReadOnlyList<RevisionScore> OfRevisions(KeyResultView keyResult) => Revisions.Score(Snapshot, Policy.KeyResults, keyResult);

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

    private decimal? Shown(long millionths) => Millionths.ToDecimal(Policy.Rounding.Shown(millionths));

    private OkrStatus OwnStatus(ObjectiveView objective)
    {
        var (start, end) = (objective.Start, objective.End);
        var progress = Millionths.ToDecimal(Columns.ObjectiveProgress[objective.Index]) ?? Millionths.ToDecimal(Columns.ObjectiveCounting[objective.Index]);
        var status = _statuses.Of(progress ?? objective.Record.Grade?.Value, Policy.Pace.Expected(start, end, Today), start, end);
        return _statuses.Lowered(status, LeastConfidence(objective.Record), Freshness.NotKnown);
    }

    private static Confidence? LeastConfidence(Objective objective) => objective.KeyResults
        .Where(keyResult => Exclusions.Of(keyResult) == ExclusionReason.None)
        .Select(keyResult => keyResult.Confidence)
        .MinBy(confidence => confidence?.Value);

    private OkrStatus[] CombineStatuses()
    {
        var statuses = new OkrStatus[Snapshot.ObjectiveRecords.Count];
        var terms = new List<ScoreTerm>();
        foreach (var objective in _context.Alignment.Order)
        {
            terms.Clear();
            _context.Objectives.CollectKeyResults(objective, terms);
            if (Policy.RollUp.UsesContributors)
            {
                _context.Contributions.Collect(objective, -1, terms);
            }

            statuses[objective] = _statuses.Combine(terms
                .Where(term => term.Excluded == ExclusionReason.None)
                .Select(term => term.Kind == TermKind.Objective ? statuses[term.Index] : Of(new KeyResultView(Snapshot, term.Index)).Status));
        }

        return statuses;
    }
}
