namespace Okr.Benchmarks.Goals;

/// <summary>A way takes at most so many times what a limit takes, such as one pass over the same bytes.</summary>
internal sealed class AtMostTimesAttribute(double bound, string way, string limit) : GoalAttribute(bound)
{
    public override string Text => $"`{way}` at most {Show(Bound)} `{limit}`{AmbitionText}";

    protected override bool IsCeiling => true;

    public override double? Reached(Results results) => results.Ratio(way, limit);

    public override string Show(double reached) => $"{Figures.Of(reached)} ×";
}
