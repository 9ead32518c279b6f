using Ardalis.GuardClauses;
using Okr.Alignment;
using Okr.Rules;
using Okr.Scoring;

namespace Okr;

/// <summary>A workspace as it stands after some commit: records, alignment and scores at hand, findings and readiness when asked for.</summary>
/// <remarks>
/// <para>Made of the one before at the cost of the change, and equal to an analysis of the same records made anew; only the order of records that came since the first load
/// is the order in which they came. Immutable; safe for use from any thread.</para>
/// <para>A report, a title, a state or a grade costs what it touches. Commits that add or remove records other than check-ins, or change links, units, cycles or attestations, cost
/// a new snapshot, and the next one to ask for findings a full run. Rules that look at the whole workspace run when <see cref="Analyze"/> is called, those about the plan
/// only after it has changed.</para>
/// </remarks>
public sealed class LiveAnalysis
{
    private readonly LiveFindings _findings;
    private OkrAnalysis? _analysis;

    private LiveAnalysis(OkrPolicy policy, AlignmentGraph alignment, ScoreSheet scores, LiveFindings findings, long sequence) =>
        (Policy, Alignment, Scores, Sequence, _findings) = (policy, alignment, scores, sequence, findings);

    /// <summary>The number of the last commit that is in it; 0 for a workspace without commits, and for a store without a change feed.</summary>
    public long Sequence { get; }

    /// <summary>The policy by which it is judged.</summary>
    public OkrPolicy Policy { get; }

    /// <summary>The day for which it is judged.</summary>
    public DateOnly Today => Scores.Today;

    /// <summary>The workspace.</summary>
    public OkrSnapshot Snapshot => Alignment.Snapshot;

    /// <summary>Who supports whom.</summary>
    public AlignmentGraph Alignment { get; }

    /// <summary>The numbers.</summary>
    public ScoreSheet Scores { get; }

    /// <summary>Begins to follow a workspace.</summary>
    /// <param name="snapshot">The workspace.</param>
    /// <param name="policy">How to judge and score.</param>
    /// <param name="today">The day for which it is judged.</param>
    /// <param name="sequence">The number of the last commit that is in the snapshot.</param>
    /// <exception cref="ArgumentException">The snapshot or the policy is null, or the number negative.</exception>
    /// <exception cref="OkrPolicyException">The policy is not sound; the exception names every problem.</exception>
    public static LiveAnalysis Of(OkrSnapshot snapshot, OkrPolicy policy, DateOnly today, long sequence = 0)
    {
        var leveled = OkrEngine.WithLevels(Guard.Against.Null(snapshot), Guard.Against.Null(policy));
        return Of(ScoreSheet.Compute(AlignmentGraph.Of(leveled), policy.Scoring, today), policy, Guard.Against.Negative(sequence));
    }

    /// <summary>What the rules say about one objective, its key results and its initiatives.</summary>
    /// <remarks>Those of the rules that look at one objective, or at one and those that it is linked with (<see cref="RuleDescriptor.Reach"/>): after a change they cost what
    /// is within its reach. The first call on a workspace runs those rules over all of it.</remarks>
    /// <param name="objective">An objective of this snapshot.</param>
    /// <exception cref="OkrPolicyException">Settings contradict each other in some unit.</exception>
    public IReadOnlyList<Finding> FindingsAbout(ObjectiveView objective) => _findings.About(objective.Index).Findings;

    /// <summary>Everything that can be said, findings of every rule and readiness among it; worked out once, by the first who asks.</summary>
    /// <param name="cancellationToken">Stops waiting for rules that have not begun.</param>
    /// <exception cref="OkrPolicyException">Settings contradict each other in some unit.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    public OkrAnalysis Analyze(CancellationToken cancellationToken = default)
    {
        // Two who ask at once share the rules' work, and one of them puts its report away.
        if (Volatile.Read(ref _analysis) is not { } analysis)
        {
            analysis = Whole(cancellationToken);
            analysis = Interlocked.CompareExchange(ref _analysis, analysis, null) ?? analysis;
        }

        return analysis;
    }

    /// <summary>The workspace after a commit.</summary>
    /// <param name="commit">The commit, the next one in the workspace's sequence.</param>
    /// <param name="sequence">Its number, which becomes the version of what it puts.</param>
    /// <exception cref="ArgumentException">The commit is null, or its number is not greater than <see cref="Sequence"/>.</exception>
    public LiveAnalysis After(OkrCommit commit, long sequence)
    {
        Guard.Against.Null(commit);
        return sequence > Sequence
            ? After(commit.Changes, sequence, sequence)
            : throw new ArgumentException(FormattableString.Invariant($"Commit {sequence} is in already, because the workspace stands at {Sequence}. Go on with a later one."), nameof(sequence));
    }

    /// <summary>What if: the workspace after some changes, at the same place in the sequence.</summary>
    /// <param name="changes">The changes, in their order; expected versions are not checked.</param>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is null.</exception>
    public LiveAnalysis With(IReadOnlyList<OkrChange> changes) => After(Guard.Against.Null(changes), Sequence, version: null);

    /// <summary>The same workspace on another day.</summary>
    /// <param name="today">The day.</param>
    public LiveAnalysis On(DateOnly today) => today == Today ? this : Of(Scores.On(today), Policy, Sequence);

    /// <summary>The findings for which a gate would refuse some changes.</summary>
    internal IReadOnlyList<Finding> Refused(CommitGate gate, IReadOnlyList<OkrChange> changes, CancellationToken cancellation)
    {
        var (before, after) = With(changes)._findings.Compare(_findings, gate, cancellation);
        return gate.Refused(before, after);
    }

    private static LiveAnalysis Of(ScoreSheet scores, OkrPolicy policy, long sequence) =>
        new(policy, scores.Alignment, scores, LiveFindings.Of(policy, scores.Alignment, scores), sequence);

    private LiveAnalysis After(IReadOnlyList<OkrChange> changes, long sequence, long? version)
    {
        var alignment = Alignment.On(Snapshot.With(changes, version));
        var scores = Scores.Refresh(alignment, changes);
        return new(Policy, alignment, scores, _findings.After(alignment, scores, changes), sequence);
    }

    private OkrAnalysis Whole(CancellationToken cancellation) => new()
    {
        Snapshot = Snapshot,
        Policy = Policy,
        Today = Today,
        Alignment = Alignment,
        Scores = Scores,
        Findings = _findings.Report(cancellation),
        Readiness = _findings.Readiness,
    };
}
