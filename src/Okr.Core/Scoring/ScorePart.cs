using System.Runtime.InteropServices;

namespace Okr.Scoring;

/// <summary>One of the numbers that a host's aggregation combines.</summary>
/// <param name="Score">The score, with at most six decimals.</param>
/// <param name="Weight">Its weight, above 0; 1 where the policy ignores weights.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ScorePart(decimal Score, decimal Weight);
