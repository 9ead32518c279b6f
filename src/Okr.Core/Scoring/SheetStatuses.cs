namespace Okr.Scoring;

/// <summary>The statuses of a sheet: computed when they are asked for, because they follow from its numbers and the day.</summary>
internal sealed class SheetStatuses
{
    private readonly ScoreContext _context;
    private readonly DateOnly _today;
    private readonly Lazy<StatusPair[]> _combined;

    public SheetStatuses(ScoreContext context, DateOnly today)
    {
        (_context, _today) = (context, today);
        Scorer = new StatusScorer(context.Policy.Status, today);
        _combined = new(CombineAll);
    }

    public StatusScorer Scorer { get; }

    public decimal? Expected(KeyResultView keyResult) => _context.Policy.Pace.Expected(keyResult.Objective.Start, keyResult.End, _today);

    public decimal? Expected(ObjectiveView objective) => _context.Policy.Pace.Expected(objective.Start, objective.End, _today);

    /// <summary>What the status of a key result looks at: its score as it is shown, or its grade where there is none.</summary>
    public decimal? Progress(KeyResultView keyResult) =>
        Millionths.ToDecimal(_context.Policy.Rounding.Shown(_context.Columns.KeyResultScores[keyResult.Index])) ?? keyResult.Record.Grade?.Value;

    /// <summary>What the status of an objective looks at: its progress, or what it counts where there is none.</summary>
    public decimal? Progress(ObjectiveView objective) =>
        Millionths.ToDecimal(_context.Columns.ObjectiveProgress[objective.Index])
        ?? Millionths.ToDecimal(_context.Columns.ObjectiveCounting[objective.Index])
        ?? objective.Record.Grade?.Value;

    public StatusPair Of(KeyResultView keyResult)
    {
        var (record, start) = (keyResult.Record, keyResult.Objective.Start);
        var progress = Progress(keyResult);
        var status = progress is { } held && Scorer.IsOfBound(record.Metric, start)
            ? held >= 1m ? OkrStatus.OnTrack : OkrStatus.Behind
            : Scorer.Of(progress, Expected(keyResult), start, keyResult.End);
        var computed = Scorer.Lowered(status, record.Confidence, Scorer.FreshnessOf(record.CheckIns?.LastAt));
        return new(computed, Scorer.Shown(computed, record.Status, record.CheckIns?.LastAt));
    }

    public StatusPair Of(ObjectiveView objective) =>
        _context.Policy.Status.Combiner == StatusCombiner.OwnProgress ? WithStated(objective, OfProgress(objective)) : _combined.Value[objective.Index];

    /// <summary>The status that follows from an objective's own progress.</summary>
    public OkrStatus OfProgress(ObjectiveView objective)
    {
        var status = Scorer.Of(Progress(objective), Expected(objective), objective.Start, objective.End);
        return Scorer.Lowered(status, LeastConfidence(objective.Record), Freshness.NotKnown);
    }

    /// <summary>The least confidence among the key results that count; null where none states any.</summary>
    public static Confidence? LeastConfidence(Objective objective) => objective.KeyResults
        .Where(keyResult => Exclusions.Of(keyResult) == ExclusionReason.None)
        .Select(keyResult => keyResult.Confidence)
        .MinBy(confidence => confidence?.Value);

    /// <summary>When somebody last reported on any key result of an objective.</summary>
    public static DateTimeOffset? LastReport(Objective objective) => objective.KeyResults.Max(keyResult => keyResult.CheckIns?.LastAt);

    /// <summary>Whether a combined status has to come from the objective's own progress after all.</summary>
    public bool IsOwn(List<StatusPart> parts) =>
        _context.Policy.Status.Combiner == StatusCombiner.WorstOfOpen
        && parts.Exists(part => part.IsClosed)
        && parts.TrueForAll(part => part.IsClosed || part.Status is OkrStatus.NotStarted or OkrStatus.NoData);

    /// <summary>What takes part in a combined status.</summary>
    public List<StatusPart> Parts(int objective) => Parts(objective, other => _combined.Value[other].Shown);

    private List<StatusPart> Parts(int objective, Func<int, OkrStatus> statusOf)
    {
        var terms = new List<ScoreTerm>();
        _context.Objectives.CollectKeyResults(objective, terms);
        if (_context.Policy.RollUp.UsesContributors)
        {
            _context.Contributions.Collect(objective, -1, terms);
        }

        return terms.FindAll(term => term.Excluded == ExclusionReason.None).ConvertAll(term => term.Kind == TermKind.Objective
            ? new StatusPart(term, statusOf(term.Index), _context.Snapshot.ObjectiveRecords[term.Index].State == OkrState.Closed)
            : new StatusPart(term, Of(new KeyResultView(_context.Snapshot, term.Index)).Shown, _context.Snapshot.KeyResultRecords[term.Index].State == OkrState.Closed));
    }

    private StatusPair[] CombineAll()
    {
        var pairs = new StatusPair[_context.Snapshot.ObjectiveRecords.Count];
        foreach (var index in _context.Alignment.Order)
        {
            var objective = new ObjectiveView(_context.Snapshot, index);
            var parts = Parts(index, other => pairs[other].Shown);
            pairs[index] = WithStated(objective, IsOwn(parts) ? OfProgress(objective) : Combine(parts));
        }

        return pairs;
    }

    private OkrStatus Combine(List<StatusPart> parts)
    {
        var isOfOpen = _context.Policy.Status.Combiner == StatusCombiner.WorstOfOpen;
        return Scorer.Combine(parts.FindAll(part => !isOfOpen || !part.IsClosed).ConvertAll(part => part.Status));
    }

    private StatusPair WithStated(ObjectiveView objective, OkrStatus computed) =>
        new(computed, Scorer.Shown(computed, objective.Record.Status, LastReport(objective.Record)));
}
