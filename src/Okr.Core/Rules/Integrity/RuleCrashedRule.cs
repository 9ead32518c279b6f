namespace Okr.Rules;

/// <summary>OKR9001. The engine itself reports it, when another rule throws.</summary>
internal sealed class RuleCrashedRule : Rule
{
    public static RuleId Id { get; } = new("OKR9001");

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = Id,
        Family = RuleFamily.Integrity,
        Title = new("A rule failed", "规则运行失败"),
        Message = new(
            "Rule {rule} failed with {exception} and may have missed something; all other rules ran. Report it to the author of the rule.",
            "规则 {rule} 运行失败（{exception}），可能有遗漏；其他规则均已运行。请反馈给规则的作者。"),
        DefaultSeverity = Severity.Error,
        Evidence = EvidenceGrade.D,
        IsOfPlan = true,
    };

    public override void Check(RuleContext context)
    {
        // Nothing to look for: only the engine knows who has failed.
    }
}
