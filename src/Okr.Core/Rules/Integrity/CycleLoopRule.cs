namespace Okr.Rules;

/// <summary>OKR9005: cycles lie in each other in a circle.</summary>
internal sealed class CycleLoopRule : DefectRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR9005"),
        Family = RuleFamily.Integrity,
        Title = new("Cycles run in a circle", "周期形成环路"),
        Message = new(
            "These cycles lie in each other in a circle: {path}. Until one of them gets another parent or none, each stands alone.",
            "这些周期互相包含，形成环路：{path}。在其中一个更换或去掉上级周期之前，它们都按独立周期处理。"),
        DefaultSeverity = Severity.Error,
        Evidence = EvidenceGrade.D,
        IsOfPlan = true,
    };

    protected override FindingArgument[] Arguments(Defect defect) => defect.Kind == DefectKind.CycleLoop ? [new("path", defect.Value)] : [];
}
