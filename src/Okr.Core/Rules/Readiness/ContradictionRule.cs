namespace Okr.Rules;

/// <summary>OKR2007: what people attest and what the data show contradict each other.</summary>
/// <remarks>Silent where one side says nothing.</remarks>
internal sealed class ContradictionRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR2007"),
        Family = RuleFamily.Readiness,
        Title = new("People and data contradict each other", "答复与数据相互矛盾"),
        Message = new(
            "On \"{criterion}\" people attest: {attested} The data show: {shown} Find out together which is true, and answer again or mend the data.",
            "关于“{criterion}”，人员答复：{attested} 数据显示：{shown} 请共同核实，然后重新答复或更正数据。"),
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.D,
        MethodRules = ["R-7"],
    };

    public override void Check(RuleContext context)
    {
        foreach (var contradiction in context.People.Contradictions)
        {
            context.Report(
                contradiction.Unit is { } unit ? OkrTarget.Of(unit) : default,
                [
                    new("criterion", RuleValue.Term(contradiction.Question, contradiction.Title)),
                    new("attested", RuleValue.Term(contradiction.Attested.English, contradiction.Attested)),
                    new("shown", RuleValue.Term(contradiction.Shown.English, contradiction.Shown)),
                ]);
        }
    }
}
