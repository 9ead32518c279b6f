using Okr.Wording;

namespace Okr.Rules;

/// <summary>OKR5013: the sentence asks to go on as before, which is business as usual.</summary>
internal sealed class RoutineRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5013"),
        Family = RuleFamily.Quality,
        Title = new("Business as usual", "例行工作"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["objective"] = new()
            {
                Message = new(
                    "This asks to go on as before. Daily business needs no objective: say what shall change this cycle, or watch it as a health metric.",
                    "这句话要求维持现状。日常工作不需要写成目标：请写明本周期要改变什么，或把它作为健康指标来关注。"),
            },
            ["keyResult"] = new()
            {
                Message = new(
                    "This keeps a level instead of moving it. Mark it as a guardrail, or say from where to where it shall move.",
                    "这里是保持某一水平，而不是改变它。请将其设为护栏指标，或写明从多少变到多少。"),

                // To hold a level can be hard work, and a guardrail belongs among key results; only the owner knows.
                DefaultSeverity = Severity.Info,
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.B,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["Q-13", "Q-T2"],
        Sources = ["OKRs Tool: maintaining a level belongs to the health metrics", "Google's OKR Playbook, business as usual, https://www.whatmatters.com/resources/google-okr-playbook"],
    };

    public override void Check(RuleContext context)
    {
        foreach (var (objective, title) in context.ObjectiveTitles)
        {
            if (title.Has(SentenceTraits.Routine) || (title.Lead == VerbKind.Keep && !title.Has(SentenceTraits.Aspiration)))
            {
                context.Report(objective.Target, [new("case", "objective")]);
            }
        }

        foreach (var (keyResult, title) in context.KeyResultTitles)
        {
            // A bound says by itself that it guards something.
            if (keyResult.Record is { IsGuardrail: false, Metric: not BoundMetric } && title.Lead == VerbKind.Keep && !title.Has(SentenceTraits.FromTo))
            {
                context.Report(keyResult.Target, [new("case", "keyResult")]);
            }
        }
    }
}
