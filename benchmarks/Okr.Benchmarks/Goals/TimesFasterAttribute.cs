namespace Okr.Benchmarks.Goals;

/// <summary>A way is at least so many times as fast as what a user would have instead.</summary>
internal sealed class TimesFasterAttribute(double bound, string way, string instead) : GoalAttribute(bound)
{
    public override string Text => $"`{way}` at least {Show(Bound)} as fast as `{instead}`{AmbitionText}";

    protected override bool IsCeiling => false;

    public override double? Reached(Results results) => results.Ratio(instead, way);

    public override string Show(double reached) => $"{Figures.Of(reached)} ×";
}
