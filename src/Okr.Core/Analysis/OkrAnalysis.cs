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
}
