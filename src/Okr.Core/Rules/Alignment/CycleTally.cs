namespace Okr.Rules;

/// <summary>Counts objectives of one cycle: how many there are, and how many of them have a property.</summary>
internal sealed class CycleTally(CycleView? cycle)
{
    /// <summary>The cycle as people say it.</summary>
    public RuleValue Name => RuleTerms.CycleOrPlan(cycle);

    public int All { get; set; }

    public int Stated { get; set; }

    public int With { get; set; }

    /// <summary>The cycle as a target; the workspace where the objectives have none.</summary>
    public OkrTarget Target => cycle is { } known ? OkrTarget.Of(known.Record.Id) : default;

    /// <summary>A whole percentage, rounded down, so that what is not quite everything is never called 100.</summary>
    public static int Percent(int part, int whole) => (int)(part * 100L / whole);
}
