namespace Okr.Benchmarks.Goals;

/// <summary>A fact other than a time has a ceiling.</summary>
internal sealed class FactAtMostAttribute(double bound, string fact, string unit) : GoalAttribute(bound)
{
    public override string Text => $"{fact}: at most {Show(Bound)}{AmbitionText}";

    protected override bool IsCeiling => true;

    public override double? Reached(Results results) => results.Fact(fact);

    public override string Show(double reached) => $"{Figures.Of(reached)} {unit}".TrimEnd();
}
