namespace Okr.Rules;

/// <summary>OKR4102: somebody aligns an objective to another one of their own.</summary>
internal sealed class SameOwnerAlignmentRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR4102"),
        Family = RuleFamily.Alignment,
        Title = new("Aligned to an objective of the same owner", "对齐到同一负责人的目标"),
        Message = new(
            "{owner} owns this objective and also {parent}, which it supports. Align to somebody else's objective, make it a key result of {parent}, or give one of them another owner.",
            "{owner} 同时负责该目标和它所支撑的 {parent}。请对齐到他人的目标，或把它改为 {parent} 的关键成果，或更换其中一个目标的负责人。"),
        DefaultSeverity = Severity.Error,
        Evidence = EvidenceGrade.A,
        Reach = RuleReach.Neighbours,
        IsOfPlan = true,
        MethodRules = ["A-2"],
        Sources = ["Feishu OKR, which refuses to align objectives of the same owner (larksuite/cli, skills/lark-okr/references/lark-okr-entities.md)"],
    };

    public override void Check(RuleContext context)
    {
        foreach (var (child, parent) in context.AlignedPairs)
        {
            if (child.Record.Owner is { } owner && owner == parent.Record.Owner)
            {
                context.Report(child.Target, [parent.Target], [new("owner", owner.Value), new("parent", parent.Target.Id)]);
            }
        }
    }
}
