namespace Okr.Rules;

/// <summary>OKR8001: the policy lets OKR results count in the appraisal of people.</summary>
internal sealed class CoupledAppraisalRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR8001"),
        Family = RuleFamily.Appraisal,
        Title = new("Results count in the appraisal", "OKR 结果计入绩效考核"),
        Message = new(
            "The policy lets OKR results count in the appraisal of people, which makes them set goals cautiously. Judge contributions apart from the scores, or accept that nobody will stretch.",
            "策略把 OKR 结果计入绩效考核，员工制定目标时会更加保守。请把贡献与得分分开评价，否则很难再有挑战性的目标。"),
        DefaultSeverity = Severity.Info,
        Evidence = EvidenceGrade.A,
        IsOfPlan = true,
        MethodRules = ["P-1", "P-3", "P-4"],
        Sources = ["Tita, OKR如何与绩效考核并行？", "re:Work, set goals with OKRs"],
    };

    public override void Check(RuleContext context)
    {
        if (context.Practice.Practice.Appraisal.Mode == AppraisalMode.Weighted)
        {
            context.Report(default);
        }
    }
}
