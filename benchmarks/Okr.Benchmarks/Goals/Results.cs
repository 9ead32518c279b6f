using Okr.Benchmarks.Running;

namespace Okr.Benchmarks.Goals;

/// <summary>What a run measured of one job in one case; goals are judged at the largest size.</summary>
internal sealed class Results(string caseName, IReadOnlyList<Measurement> measurements, IReadOnlyList<Fact> facts)
{
    public string Case { get; } = caseName;

    public int KeyResults { get; } = measurements.Select(one => one.KeyResults).Concat(facts.Select(fact => fact.KeyResults)).Max();

    /// <summary>The median in nanoseconds at the largest size; null where the way was not measured there.</summary>
    public double? Time(string way) => TimeAt(way, KeyResults);

    /// <summary>How many times as long one way takes as another, at the largest size at which both were measured.</summary>
    public double? Ratio(string way, string other) => measurements.Select(one => one.KeyResults).Distinct().OrderDescending().Select(size => TimeAt(way, size) / TimeAt(other, size)).FirstOrDefault(ratio => ratio is not null);

    public double? Fact(string name) => facts.FirstOrDefault(fact => fact.KeyResults == KeyResults && fact.Name == name)?.Value;

    /// <summary>How many times as fast a way grew as the key results did.</summary>
    public double? Growth(string way, int from, int to) => TimeAt(way, to) / TimeAt(way, from) / ((double)to / from);

    private double? TimeAt(string way, int size) => measurements.FirstOrDefault(one => one.Way == way && one.KeyResults == size)?.Nanoseconds;
}
