using Ardalis.GuardClauses;
using Okr.Access;
using Okr.Alignment;
using Okr.Readiness;
using Okr.Rules;
using Okr.Scoring;

namespace Okr;

/// <summary>Everything that the library has to say about a workspace on one day.</summary>
/// <remarks>Immutable; safe for use from any thread.</remarks>
public sealed record OkrAnalysis
{
    /// <summary>The workspace.</summary>
    public required OkrSnapshot Snapshot { get; init; }

    /// <summary>The policy by which it was judged.</summary>
    public required OkrPolicy Policy { get; init; }

    /// <summary>The day for which it was judged.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Who supports whom.</summary>
    public required AlignmentGraph Alignment { get; init; }

    /// <summary>The numbers.</summary>
    public required ScoreSheet Scores { get; init; }

    /// <summary>What the rules found.</summary>
    public required FindingReport Findings { get; init; }

    /// <summary>At which levels the workspace is ready to practise OKR.</summary>
    public required ReadinessReport Readiness { get; init; }

    /// <summary>Which scope to practise at next, and by which steps to come to all levels.</summary>
    public RolloutPlan Rollout => RolloutPlan.Of(Readiness, Policy.Scope);

    /// <summary>The ways to mend a finding of this analysis, the best first; empty where none is known or it takes a person to know.</summary>
    /// <param name="finding">The finding.</param>
    /// <exception cref="ArgumentNullException">The finding is null.</exception>
    public IReadOnlyList<Fix> FixesOf(Finding finding) => Policy.Rules.Find(Guard.Against.Null(finding).Rule)?.FixesOf(finding, Snapshot) ?? [];

    /// <summary>The best fix of every finding that has one and is not suppressed, in the order of the findings.</summary>
    public IEnumerable<Fix> Fixes() => Findings.Findings.Where(finding => finding.Suppression is null).Select(FixesOf).Where(fixes => fixes.Count > 0).Select(fixes => fixes[0]);

    /// <summary>The same analysis of the workspace as one viewer may see it: see <see cref="Redaction"/>.</summary>
    /// <remarks>Costs one analysis of what the viewer sees.</remarks>
    /// <param name="viewer">Who looks.</param>
    /// <param name="cancellationToken">Stops the analysis.</param>
    /// <exception cref="ArgumentNullException">The viewer is null.</exception>
    /// <exception cref="OperationCanceledException">The analysis was stopped.</exception>
    public OkrAnalysis SeenBy(Viewer viewer, CancellationToken cancellationToken = default)
    {
        var seen = Redaction.For(Scores, viewer, Policy.Access);
        return ReferenceEquals(seen, Snapshot) ? this : OkrEngine.Analyze(seen, Policy with { Rules = Redaction.Of(Policy.Rules, seen) }, Today, cancellationToken);
    }

    /// <summary>What would be if some fixes were made: the changes, and the findings after them.</summary>
    /// <remarks>Nothing is written; commit <see cref="FixPreview.Changes"/> when you like what you see. Costs one analysis, however many fixes there are.</remarks>
    /// <param name="fixes">The fixes, in their order.</param>
    /// <param name="cancellationToken">Stops the analysis.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="OperationCanceledException">The analysis was stopped.</exception>
    public FixPreview Preview(IReadOnlyList<Fix> fixes, CancellationToken cancellationToken = default)
    {
        var changes = Fix.ChangesIn(Snapshot.Document, fixes);
        return new() { Fixes = fixes, Changes = changes, Before = this, After = OkrEngine.Analyze(Snapshot.With(changes), Policy, Today, cancellationToken) };
    }
}
