using Okr.Rules;

namespace Okr;

/// <summary>What some fixes would do, before anybody makes them.</summary>
/// <remarks>Immutable; safe for use from any thread.</remarks>
public sealed record FixPreview
{
    /// <summary>The fixes.</summary>
    public required IReadOnlyList<Fix> Fixes { get; init; }

    /// <summary>The changes that they make together, expecting the versions of the workspace as it was analysed.</summary>
    public required IReadOnlyList<OkrChange> Changes { get; init; }

    /// <summary>The workspace as it is.</summary>
    public required OkrAnalysis Before { get; init; }

    /// <summary>The workspace as it would be.</summary>
    public required OkrAnalysis After { get; init; }

    /// <summary>The findings that would be gone.</summary>
    public IReadOnlyList<Finding> Gone => NewBeside(Before, After);

    /// <summary>The findings that would come instead.</summary>
    public IReadOnlyList<Finding> New => NewBeside(After, Before);

    private static IReadOnlyList<Finding> NewBeside(OkrAnalysis analysis, OkrAnalysis other) =>
        FindingBaseline.Of(other.Findings).NewIn(analysis.Findings.Findings.Where(finding => finding.Suppression is null));
}
