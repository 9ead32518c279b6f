namespace Okr.Rules;

/// <summary>OKR5103: a key result is either done or not, so its score says nothing until the last day.</summary>
internal sealed class BinaryResultRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5103"),
        Family = RuleFamily.Quality,
        Title = new("Done or not done", "只有完成与未完成"),
        Message = new(
            "This key result is either done or not, so it shows no progress until it is over. Measure what comes of it, or split it into milestones.",
            "该关键成果只有完成和未完成两种状态，结束之前看不出进展。请衡量它带来的结果，或拆成若干里程碑。"),
        DefaultSeverity = Severity.Info,
        Evidence = EvidenceGrade.A,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["Q-3", "Q-L5"],
        Sources = ["Google's OKR Playbook: key results can be graded, https://www.whatmatters.com/resources/google-okr-playbook"],
    };

    public override void Check(RuleContext context)
    {
        foreach (var keyResult in context.KeyResults)
        {
            if (keyResult.Record is { Metric: BinaryMetric, IsGuardrail: false })
            {
                context.Report(keyResult.Target);
            }
        }
    }
}
