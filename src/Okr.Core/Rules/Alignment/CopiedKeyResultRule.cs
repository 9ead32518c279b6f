namespace Okr.Rules;

/// <summary>OKR4011: a key result asks for the same measure and target as one of the objective that is supported.</summary>
internal sealed class CopiedKeyResultRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR4011"),
        Family = RuleFamily.Alignment,
        Title = new("Key result passed down", "关键成果照搬上级"),
        Message = new(
            "This key result asks for the same as {source} of {parent}, which its objective supports, so one number is counted at two levels. Measure what your unit changes to bring {source} about.",
            "该关键成果与所支撑目标 {parent} 的 {source} 指标和目标值相同，同一个数字在两个层级重复计算。请衡量本单元为促成 {source} 而带来的变化。"),
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.D,
        IsOfPlan = true,
        MethodRules = ["A-11"],
        Sources = ["Tita, OKR开始前要做的五项准备工作（四）: everybody aligning to the boss is KPI under the OKR banner"],
    };

    public override void Check(RuleContext context)
    {
        foreach (var copy in context.Facts.PassedDown.KeyResults)
        {
            var source = new KeyResultView(context.Snapshot, copy.ParentKeyResult).Target;
            var parent = new ObjectiveView(context.Snapshot, copy.Parent).Target;
            context.Report(new KeyResultView(context.Snapshot, copy.ChildKeyResult).Target, [source], [new("source", source.Id), new("parent", parent.Id)]);
        }
    }
}
