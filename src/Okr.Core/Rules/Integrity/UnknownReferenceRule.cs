namespace Okr.Rules;

/// <summary>OKR9003: a record names another that is not there.</summary>
internal sealed class UnknownReferenceRule : DefectRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR9003"),
        Family = RuleFamily.Integrity,
        Title = new("Reference to something that is not there", "引用了不存在的内容"),
        Message = new(
            "'{value}' ({field}) is not in this workspace. Correct the id, add what is missing, or remove the reference.",
            "工作区中没有“{value}”（{field}）。请更正标识、补充缺少的内容，或删除该引用。"),
        DefaultSeverity = Severity.Error,
        Evidence = EvidenceGrade.D,
    };

    protected override FindingArgument[] Arguments(Defect defect) =>
        defect.Kind == DefectKind.UnknownReference ? [new("field", defect.Field), new("value", defect.Value)] : [];
}
