namespace Okr.Rules;

/// <summary>OKR4003: an objective supports one that is over before it begins, or begins after it is over.</summary>
internal sealed class PeriodOverlapRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR4003"),
        Family = RuleFamily.Alignment,
        Title = new("Aligned to an objective of another time", "对齐的目标时间不重叠"),
        Message = new(
            "This objective runs from {start} to {end}, but {parent}, which it supports, from {parentStart} to {parentEnd}: they share no day. Align to an objective of the same time, or correct the dates.",
            "该目标的时间为 {start} 至 {end}，而它所支撑的 {parent} 为 {parentStart} 至 {parentEnd}，两者没有重叠。请对齐到同一时期的目标，或更正日期。"),
        DefaultSeverity = Severity.Error,
        Evidence = EvidenceGrade.A,
        Reach = RuleReach.Neighbours,
        IsOfPlan = true,
        MethodRules = ["A-3"],
        Sources =
        [
            "Feishu OKR, where the cycles of both objectives must overlap (larksuite/cli, skills/lark-okr/references/lark-okr-entities.md)",
            "UpRaise, which refuses an alignment whose dates do not match",
        ],
    };

    public override void Check(RuleContext context)
    {
        foreach (var (child, parent) in context.AlignedPairs)
        {
            // A period that is unknown or ends before it starts says nothing about overlap; the latter is OKR5010's.
            if (child is { Start: { } start, End: { } end }
                && parent is { Start: { } parentStart, End: { } parentEnd }
                && start <= end
                && parentStart <= parentEnd
                && (end < parentStart || parentEnd < start))
            {
                context.Report(
                    child.Target,
                    [parent.Target],
                    [
                        new("parent", parent.Target.Id),
                        new("start", start),
                        new("end", end),
                        new("parentStart", parentStart),
                        new("parentEnd", parentEnd),
                    ]);
            }
        }
    }
}
