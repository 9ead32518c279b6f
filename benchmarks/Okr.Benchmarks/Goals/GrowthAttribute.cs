namespace Okr.Benchmarks.Goals;

/// <summary>A way grows no faster than n log n: from 10,000 key results to 1,000,000 at most one and a half times as fast as they do.</summary>
internal sealed class GrowthAttribute(string way) : GoalAttribute(1.5)
{
    public override string Text => $"`{way}` grows at most {Show(Bound)} as fast as the key results from 10,000 to 1,000,000 (n log n)";

    protected override bool IsCeiling => true;

    public override double? Reached(Results results) => results.Growth(way, 10_000, 1_000_000);

    public override string Show(double reached) => $"{Figures.Of(reached)} ×";
}
