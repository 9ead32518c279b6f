namespace Okr.Rules;

/// <summary>OKR4115: the objective above is at work, and the one that supports it is still being written a week into its time.</summary>
/// <remarks>Nobody records the day of an approval, so the week counts from the day on which both have begun.</remarks>
internal sealed class LateCascadeRule : Rule
{
    private static readonly RuleOption<int> MaxDays = RuleOption.WholeNumber(
        "maxDays", 7, 0, 366, new("How many days after the start the supporting objectives may take.", "开始之后，支撑目标最多可以再用几天制定。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR4115"),
        Family = RuleFamily.Alignment,
        Title = new("Supporting objective still a draft", "支撑目标迟迟未定"),
        Message = new(
            "This objective is still {state}, {days} days into its time, while {parent}, which it supports, is at work. Teams that settle within {max} days reach more: agree on it now, or put it off.",
            "该目标的时间已过 {days} 天，状态仍为{state}，而它所支撑的 {parent} 已在执行。{max} 天内定下来的团队完成得更多：请尽快确定，或推迟。"),
        DefaultSeverity = Severity.Info,
        Evidence = EvidenceGrade.B,
        Reach = RuleReach.Neighbours,
        IsOfPlan = true,
        MethodRules = ["A-15"],
        Sources = ["OKRs Tool, The OKR disconnect: cascades finished within one week are completed more often (statistics of one vendor)"],
        Options = [MaxDays],
    };

    public override void Check(RuleContext context)
    {
        var max = context.Option(MaxDays);
        var reported = -1;
        foreach (var (child, parent) in context.AlignedPairs)
        {
            // The pairs of one child follow each other; one of its parents is enough.
            if (child.Index != reported
                && child.Record.State is OkrState.Draft or OkrState.Submitted
                && parent.Record.State is OkrState.Approved or OkrState.Active
                && !(child.End < context.Today)
                && DaysOf(child, parent, context.Today) is { } days
                && days > max)
            {
                reported = child.Index;
                context.Report(
                    child.Target,
                    [parent.Target],
                    [new("state", RuleTerms.State(child.Record.State)), new("days", days), new("parent", parent.Target.Id), new("max", max)]);
            }
        }
    }

    private static int? DaysOf(ObjectiveView child, ObjectiveView parent, DateOnly today) =>
        child.Start is { } start && parent.Start is { } parentStart ? today.DayNumber - Math.Max(start.DayNumber, parentStart.DayNumber) : null;
}
