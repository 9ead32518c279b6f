using Okr.Alignment;
using Okr.Readiness;
using Okr.Rules;
using Okr.Scoring;

namespace Okr;

/// <summary>What the rules find in a workspace that changes: each rule runs when it is asked for, and again only over what a change may have moved.</summary>
internal sealed class LiveFindings
{
    private readonly OkrPolicy _policy;
    private readonly AlignmentGraph _alignment;
    private readonly ScoreSheet _scores;
    private readonly Lazy<RuleDesk> _desk;
    private readonly Lazy<ReadinessReport> _readiness;
    private readonly Lazy<RuleRun> _run;
    private readonly Lazy<NearFindings> _near;
    private readonly Dictionary<RuleId, Lazy<IReadOnlyList<Finding>>> _far;
    private readonly LiveReach? _reach;

    private LiveFindings(OkrPolicy policy, AlignmentGraph alignment, ScoreSheet scores, LiveFindings? before, LiveReach? reach)
    {
        (_policy, _alignment, _scores, _reach) = (policy, alignment, scores, reach);
        _desk = reach is null ? new(() => DeskOf(policy)) : before!._desk;
        _readiness = new(() => ReadinessEngine.Assess(scores, policy.Readiness, policy.Practice));
        _run = new(() => RunOver(null));
        var followed = reach is not null && before!._near is { IsValueCreated: true } near ? near.Value.After(alignment.Snapshot, reach, RunOver) : null;
        _near = followed is null ? new(() => NearFindings.In(alignment.Snapshot, _desk.Value.Rules, _run.Value)) : new(followed);
        _far = policy.Rules.Rules.ToDictionary(
            rule => rule.Descriptor.Id,
            rule => reach is { IsPlanTouched: false } && rule.Descriptor.IsOfPlan ? before!._far[rule.Descriptor.Id] : new(() => _run.Value.Check(rule).Findings));
    }

    /// <summary>At which levels the workspace is ready.</summary>
    public ReadinessReport Readiness => _readiness.Value;

    public static LiveFindings Of(OkrPolicy policy, AlignmentGraph alignment, ScoreSheet scores) => new(policy, alignment, scores, before: null, reach: null);

    /// <summary>The findings after changes.</summary>
    public LiveFindings After(AlignmentGraph alignment, ScoreSheet scores, IReadOnlyList<OkrChange> changes) =>
        LiveReach.Of(_alignment.Snapshot, alignment.Snapshot, scores.Rescored, changes) is { } reach
            ? new(_policy, alignment, scores, this, reach)
            : Of(_policy, alignment, scores);

    /// <summary>Everything that the rules find, as a run over the whole workspace reports it.</summary>
    public FindingReport Report(CancellationToken cancellation) => _desk.Value.Report(_alignment.Snapshot, _near.Value.All.Concat(Far(_ => true, cancellation)));

    /// <summary>What the rules of a short reach find about an objective and what belongs to it.</summary>
    public FindingReport About(int objective) => _desk.Value.Report(_alignment.Snapshot, _near.Value.Of(objective));

    /// <summary>Those findings, here and in what these were made of, that a gate may judge differently; the rest is the same in both.</summary>
    public (FindingReport Before, FindingReport After) Compare(LiveFindings before, CommitGate gate, CancellationToken cancellation)
    {
        bool Judges(Rule rule) => gate.MayRefuse(rule.Descriptor.Id, _desk.Value.WorstOf(rule, _alignment.Snapshot));

        return (before.Part(_reach, Judges, cancellation), Part(_reach, Judges, cancellation));
    }

    private FindingReport Part(LiveReach? reach, Func<Rule, bool> takes, CancellationToken cancellation)
    {
        var near = reach is null ? _near.Value.All : reach.All.SelectMany(_near.Value.Of);
        return _desk.Value.Report(_alignment.Snapshot, near.Concat(Far(takes, cancellation)));
    }

    private IEnumerable<Finding> Far(Func<Rule, bool> takes, CancellationToken cancellation)
    {
        var rules = _desk.Value.Rules.Except(_near.Value.Rules).Where(takes).ToArray();
        Parallel.ForEach(rules, new ParallelOptions { CancellationToken = cancellation }, rule => _ = _far[rule.Descriptor.Id].Value);
        return rules.SelectMany(rule => _far[rule.Descriptor.Id].Value);
    }

    private RuleDesk DeskOf(OkrPolicy policy) => RuleEngine.Problems(policy.Rules, _alignment.Snapshot) is { Count: > 0 } contradictions
        ? throw new OkrPolicyException(contradictions, nameof(policy))
        : new(_alignment.Snapshot, policy.Rules, policy.Practice, _scores.Today);

    private RuleRun RunOver(int[]? only) =>
        new(_desk.Value, _scores, _alignment, new(() => _readiness.Value.People), Environment.ProcessorCount, CancellationToken.None, only);
}
