namespace Okr.Rules;

/// <summary>OKR9004: units are parts of each other in a circle.</summary>
internal sealed class UnitLoopRule : DefectRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR9004"),
        Family = RuleFamily.Integrity,
        Title = new("Units run in a circle", "组织单元形成环路"),
        Message = new(
            "These units are parts of each other in a circle: {path}. Until one of them gets another parent or none, each counts as a root.",
            "这些组织单元互为上级，形成环路：{path}。在其中一个更换或去掉上级之前，它们都按根单元处理。"),
        DefaultSeverity = Severity.Error,
        Evidence = EvidenceGrade.D,
        IsOfPlan = true,
    };

    protected override FindingArgument[] Arguments(Defect defect) => defect.Kind == DefectKind.UnitLoop ? [new("path", defect.Value)] : [];
}
