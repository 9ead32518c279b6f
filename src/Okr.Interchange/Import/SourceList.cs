using Ardalis.GuardClauses;

namespace Okr.Interchange;

/// <summary>The guard at the edge of every reader.</summary>
internal static class SourceList
{
    public static IReadOnlyList<PlanSource> Check(IReadOnlyList<PlanSource> sources)
    {
        Guard.Against.Null(sources);
        return sources.Any(source => source is null) ? throw new ArgumentException("The list of sources must not hold null.", nameof(sources)) : [.. sources];
    }
}
