namespace Okr.Benchmarks.Running;

/// <summary>The time of one way at one size.</summary>
/// <param name="Way">The name of the method.</param>
/// <param name="KeyResults">The size of the tenant.</param>
/// <param name="Case">Other parameters, such as the database; empty where there are none.</param>
/// <param name="Nanoseconds">The median.</param>
/// <param name="Spread">Half the distance of the quartiles, as a share of the median.</param>
/// <param name="Bytes">What was allocated.</param>
internal sealed record Measurement(string Way, int KeyResults, string Case, double Nanoseconds, double Spread, long? Bytes);
