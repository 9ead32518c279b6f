namespace Okr.Rules;

/// <summary>OKR9006: two ids that people would read as the same are two different things.</summary>
internal sealed class LookAlikeIdRule : DefectRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR9006"),
        Family = RuleFamily.Integrity,
        Title = new("Ids that look the same", "看起来相同的标识"),
        Message = new(
            "The ids '{id}' and '{other}' differ only by case, width or Unicode composition, and name two different things. If one is meant, use one spelling; if two, rename one.",
            "标识“{id}”和“{other}”只有大小写、全半角或 Unicode 组合方式的差别，却指向两个不同的内容。如果指同一个，请统一写法；否则请更改其中之一。"),
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.D,
        IsOfPlan = true,
    };

    protected override FindingArgument[] Arguments(Defect defect) =>
        defect.Kind == DefectKind.LookAlikeIds ? [new("id", defect.Target.Id), new("other", defect.Value)] : [];
}
