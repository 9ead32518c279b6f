namespace Okr.Rules;

/// <summary>OKR4012: the target of a key result was divided among those who support it, without a remainder.</summary>
internal sealed class SplitTargetRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR4012"),
        Family = RuleFamily.Alignment,
        Title = new("Target split among supporters", "目标值被层层拆分"),
        Message = new(
            "{count} key results of supporting objectives measure the same and add up to exactly {target}. A number that is only divided is a quota. Let each unit say what it will change, and keep the sum here.",
            "下级目标中有 {count} 个关键成果衡量同一指标，相加恰好等于 {target}。只是拆分数字就成了摊派指标。请让各单元写出自己要带来的改变，总数只保留在这里。"),
        DefaultSeverity = Severity.Info,
        Evidence = EvidenceGrade.D,
        IsOfPlan = true,
        MethodRules = ["A-12"],
        Sources = ["Tita, OKR开始前要做的五项准备工作（四）: everybody aligning to the boss is KPI under the OKR banner"],
    };

    public override void Check(RuleContext context)
    {
        foreach (var split in context.Facts.PassedDown.Splits)
        {
            context.Report(
                new KeyResultView(context.Snapshot, split.KeyResult).Target,
                [.. split.Shares.Select(share => new KeyResultView(context.Snapshot, share).Target).Order()],
                [new("count", split.Shares.Count), new("target", split.Target)]);
        }
    }
}
