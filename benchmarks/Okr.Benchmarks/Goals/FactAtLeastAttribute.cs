namespace Okr.Benchmarks.Goals;

/// <summary>A fact other than a time has a floor.</summary>
internal sealed class FactAtLeastAttribute(double bound, string fact, string unit) : GoalAttribute(bound)
{
    public override string Text => $"{fact}: at least {Show(Bound)}{AmbitionText}";

    protected override bool IsCeiling => false;

    public override double? Reached(Results results) => results.Fact(fact);

    public override string Show(double reached) => $"{Figures.Of(reached)} {unit}".TrimEnd();
}
