namespace Okr.Rules;

/// <summary>OKR9007: a suppression that has ended, or whose rule is not there.</summary>
internal sealed class StaleSuppressionRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR9007"),
        Family = RuleFamily.Integrity,
        Title = new("Suppression without effect", "豁免已失效"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["expired"] = new()
            {
                Message = new(
                    "The suppression of {rule} ended on {until}, and what it hid is reported again. Mend it, decide anew, or remove the suppression.",
                    "对规则 {rule} 的豁免已于 {until} 到期，被隐藏的问题会重新报告。请解决问题、重新决定，或删除该豁免。"),
            },
            ["unknownRule"] = new()
            {
                Message = new(
                    "A suppression names rule '{rule}', which is not there. Correct the id or remove the suppression.",
                    "有一项豁免指向不存在的规则“{rule}”。请更正标识或删除该豁免。"),
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.D,
        IsOfPlan = true,
    };

    public override void Check(RuleContext context)
    {
        foreach (var suppression in context.Rules.Suppressions)
        {
            var (target, rule) = (suppression.Target ?? default, suppression.Rule);
            if (context.Rules.Find(rule) is null)
            {
                context.Report(target, [new("case", "unknownRule"), new("rule", rule.Value)]);
            }
            else if (!suppression.HoldsOn(context.Today))
            {
                context.Report(target, [new("case", "expired"), new("rule", rule.Value), new("until", suppression.Until!.Value)]);
            }
        }
    }
}
