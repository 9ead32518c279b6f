namespace Okr.Scoring;

/// <summary>How the gap between expected and real progress becomes a status. <c>default</c> is the published rule of Viva Goals.</summary>
public sealed record StatusPolicy : OkrNode
{
    internal static StatusPolicy Default { get; } = new();

    /// <summary>A gap greater than this is behind; null means 0.</summary>
    public decimal? BehindAbove { get; init; }

    /// <summary>A gap greater than this is at risk; null means 0.25.</summary>
    public decimal? AtRiskAbove { get; init; }

    /// <summary>The status of a progress.</summary>
    /// <param name="progress">The progress; null where nothing was measured.</param>
    /// <param name="expected">The progress expected by today; null without dates.</param>
    /// <param name="hasStarted">Whether the first day has come.</param>
    internal OkrStatus Of(decimal? progress, decimal? expected, bool hasStarted)
    {
        if (progress is null || expected is null)
        {
            return OkrStatus.NoData;
        }

        if (!hasStarted)
        {
            return OkrStatus.NotStarted;
        }

        var gap = expected.Value - progress.Value;
        if (gap > (AtRiskAbove ?? 0.25m))
        {
            return OkrStatus.AtRisk;
        }

        return gap > (BehindAbove ?? 0m) ? OkrStatus.Behind : OkrStatus.OnTrack;
    }

    internal IEnumerable<PolicyProblem> Problems()
    {
        var (behind, atRisk) = (BehindAbove ?? 0m, AtRiskAbove ?? 0.25m);
        if (behind is < -1m or > 1m)
        {
            yield return PolicyProblems.Outside("scoring.status.behindAbove", behind, -1m, 1m);
        }

        if (atRisk is < -1m or > 1m)
        {
            yield return PolicyProblems.Outside("scoring.status.atRiskAbove", atRisk, -1m, 1m);
        }

        if (behind > atRisk)
        {
            yield return PolicyProblems.Order("scoring.status.behindAbove", behind, "scoring.status.atRiskAbove", atRisk);
        }
    }
}
