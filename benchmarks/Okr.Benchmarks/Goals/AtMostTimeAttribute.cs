namespace Okr.Benchmarks.Goals;

/// <summary>A way takes at most so many microseconds for so many key results; the measured time is scaled to that number.</summary>
/// <param name="microseconds">The bound.</param>
/// <param name="way">The way.</param>
/// <param name="keyResults">For how many key results the bound is meant; 0 for a bound that does not grow with the tenant.</param>
/// <param name="of">The same in words, such as "a million key results".</param>
internal sealed class AtMostTimeAttribute(double microseconds, string way, double keyResults, string of) : GoalAttribute(microseconds)
{
    public override string Text => $"`{way}` at most {Show(Bound)} {of}{AmbitionText}";

    protected override bool IsCeiling => true;

    public override double? Reached(Results results) => results.Time(way) / 1_000 * (keyResults > 0 ? keyResults / results.KeyResults : 1);

    public override string Show(double reached) => Figures.Time(reached * 1_000);
}
