using Ardalis.GuardClauses;
using Okr.Alignment;
using Okr.Readiness;
using Okr.Rules;
using Okr.Scoring;

namespace Okr;

/// <summary>The way from a snapshot to everything that can be said about it: alignment, scores, findings, readiness.</summary>
public static class OkrEngine
{
    /// <summary>Analyses a workspace. A pure function: the same arguments give the same analysis.</summary>
    /// <param name="snapshot">The workspace. One that was built with other levels than the policy's is built again with those of the policy.</param>
    /// <param name="policy">How to judge and score.</param>
    /// <param name="today">The day for which it is judged.</param>
    /// <param name="cancellationToken">Stops the analysis.</param>
    /// <exception cref="ArgumentNullException">The snapshot or the policy is null.</exception>
    /// <exception cref="OkrPolicyException">The policy is not sound; the exception names every problem.</exception>
    /// <exception cref="OperationCanceledException">The analysis was stopped.</exception>
    public static OkrAnalysis Analyze(OkrSnapshot snapshot, OkrPolicy policy, DateOnly today, CancellationToken cancellationToken = default)
    {
        var leveled = WithLevels(Guard.Against.Null(snapshot), Guard.Against.Null(policy));
        cancellationToken.ThrowIfCancellationRequested();
        if (RuleEngine.Problems(policy.Rules, leveled) is { Count: > 0 } contradictions)
        {
            throw new OkrPolicyException(contradictions, nameof(policy));
        }

        var alignment = AlignmentGraph.Of(leveled);
        cancellationToken.ThrowIfCancellationRequested();
        var scores = ScoreSheet.Compute(alignment, policy.Scoring, today);
        cancellationToken.ThrowIfCancellationRequested();
        var judged = Judged(scores);
        var readiness = ReadinessEngine.Assess(judged, policy.Readiness, policy.Practice);
        cancellationToken.ThrowIfCancellationRequested();
        return new()
        {
            Snapshot = leveled,
            Policy = policy,
            Today = today,
            Alignment = alignment,
            Scores = scores,
            Findings = RuleEngine.Run(judged, judged.Alignment, policy.Rules, policy.Practice, readiness.People, today, cancellationToken),
            Readiness = readiness,
        };
    }

    /// <summary>The snapshot with the levels of a sound policy.</summary>
    internal static OkrSnapshot WithLevels(OkrSnapshot snapshot, OkrPolicy policy)
    {
        if (policy.Validate() is { Count: > 0 } problems)
        {
            throw new OkrPolicyException(problems, nameof(policy));
        }

        return snapshot.Levels == policy.Levels ? snapshot : OkrSnapshot.Build(snapshot.Document, policy.Levels);
    }

    /// <summary>What rules and readiness look at: everything but the placeholders of a redacted workspace, of which nothing is known but a number.</summary>
    private static ScoreSheet Judged(ScoreSheet scores)
    {
        var document = scores.Snapshot.Document;
        if (!document.Objectives.Any(objective => objective.IsPlaceholder))
        {
            return scores;
        }

        var shown = OkrDocument.FromRecords(document.Records.Where(record => record is not Objective { IsPlaceholder: true }));
        return ScoreSheet.Compute(AlignmentGraph.Of(OkrSnapshot.Build(shown, scores.Snapshot.Levels)), scores.Policy, scores.Today);
    }
}
