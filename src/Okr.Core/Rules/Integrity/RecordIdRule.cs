namespace Okr.Rules;

/// <summary>OKR9002: a record or key result has no id, or one that another already has.</summary>
internal sealed class RecordIdRule : DefectRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR9002"),
        Family = RuleFamily.Integrity,
        Title = new("Missing or duplicate id", "缺少标识或标识重复"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["missing"] = new()
            {
                Message = new(
                    "There is a record ({kind}) without an id, so nothing can refer to it and no store can keep it. Give it one.",
                    "有一条记录（{kind}）没有标识，其他内容无法引用它，也无法保存。请为它指定标识。"),
            },
            ["duplicate"] = new()
            {
                Message = new(
                    "The id '{id}' is used more than once ({kind}); whatever refers to it means the first. Give each its own.",
                    "标识“{id}”被重复使用（{kind}）；引用它的内容一律指向第一个。请为每一个指定不同的标识。"),
            },
        },
        DefaultSeverity = Severity.Error,
        Evidence = EvidenceGrade.D,
        IsOfPlan = true,
    };

    protected override FindingArgument[] Arguments(Defect defect) => defect.Kind switch
    {
        DefectKind.MissingId => [new("case", "missing"), new("kind", RuleTerms.Kind(defect.Target.Kind))],
        DefectKind.DuplicateId => [new("case", "duplicate"), new("kind", RuleTerms.Kind(defect.Target.Kind)), new("id", defect.Value)],
        _ => [],
    };
}
