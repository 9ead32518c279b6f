namespace Okr.Benchmarks.Running;

/// <summary>A figure that is no time: a share found, bytes kept, numbers that differ.</summary>
internal sealed record Fact(string Name, double Value, string Unit)
{
    /// <summary>The size of the tenant, which the runner fills in.</summary>
    public int KeyResults { get; init; }

    /// <summary>Other parameters, as in <see cref="Measurement"/>.</summary>
    public string Case { get; init; } = "";
}
