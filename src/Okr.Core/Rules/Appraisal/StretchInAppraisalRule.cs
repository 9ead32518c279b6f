namespace Okr.Rules;

/// <summary>OKR8005: results count in the appraisal, and somebody has a goal that is meant not to be reached in full.</summary>
internal sealed class StretchInAppraisalRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR8005"),
        Family = RuleFamily.Appraisal,
        Title = new("A stretch beside an appraisal by results", "按结果考核时的挑战型目标"),
        Message = new(
            "Results count in the appraisal, and this is {ambition}: it is not meant to be reached in full. It stays out of the attainment; tell its owner so, or it will be set lower next time.",
            "考核会参考结果，而这是{ambition}目标，本来就不要求全部完成。它不计入达成率；请向负责人说明，否则下次会降低难度。"),
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.D,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["P-5", "P-4"],
        Sources = ["Google's OKR Playbook: committed and aspirational goals are judged differently"],
    };

    public override void Check(RuleContext context)
    {
        if (context.Practice.Practice.Appraisal.Mode != AppraisalMode.Weighted)
        {
            return;
        }

        foreach (var objective in context.Objectives)
        {
            if (Name(objective.Record.Ambition) is { } name)
            {
                context.Report(objective.Target, [new("ambition", name)]);
            }
        }

        // A key result of a stretch needs no word of its own.
        foreach (var keyResult in context.KeyResults)
        {
            if (Name(keyResult.Record.Ambition) is { } name && Name(keyResult.Objective.Record.Ambition) is null)
            {
                context.Report(keyResult.Target, [new("ambition", name)]);
            }
        }
    }

    private static RuleValue? Name(Ambition ambition) => ambition switch
    {
        Ambition.Aspirational => RuleValue.Term("aspirational", new("aspirational", "挑战型")),
        Ambition.Learning => RuleValue.Term("learning", new("for learning", "学习型")),
        _ => (RuleValue?)null,
    };
}
