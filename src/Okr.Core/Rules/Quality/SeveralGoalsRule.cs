using Okr.Wording;

namespace Okr.Rules;

/// <summary>OKR5401: one sentence holds several goals, so that nobody can say whether it was reached.</summary>
internal sealed class SeveralGoalsRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5401"),
        Family = RuleFamily.Quality,
        Title = new("Several goals in one sentence", "一句话包含多个目标"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["several"] = new()
            {
                Message = new(
                    "This holds several goals. Keep the one that the others serve, and make the others objectives of their own or key results.",
                    "这句话包含多个目标。请保留其他目标所服务的那一个，其余的单独写成目标或关键成果。"),
            },
            ["meansAndEnd"] = new()
            {
                Message = new(
                    "This mixes what will be done with what shall come of it. Keep the outcome as the objective, and move the activity to an initiative.",
                    "这句话把要做的事和要达到的结果混在了一起。请把结果留作目标，把行动移到执行项中。"),
            },
            ["measures"] = new()
            {
                Message = new(
                    "This key result has several measures, so half of it may be reached. Make each a key result.",
                    "该关键成果包含多个衡量指标，可能只达成一半。请分别写成关键成果。"),
                DefaultSeverity = Severity.Info,
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.B,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["Q-1"],
        Sources = ["Google's OKR Playbook: objectives are tangible, objective and unambiguous, https://www.whatmatters.com/resources/google-okr-playbook"],
    };

    public override void Check(RuleContext context)
    {
        foreach (var (objective, title) in context.ObjectiveTitles)
        {
            if (title.Has(SentenceTraits.MeansAndEnd))
            {
                context.Report(objective.Target, [new("case", "meansAndEnd")]);
            }
            else if (title.Has(SentenceTraits.SeveralGoals) && !title.Has(SentenceTraits.Aspiration))
            {
                context.Report(objective.Target, [new("case", "several")]);
            }
        }

        foreach (var (keyResult, title) in context.KeyResultTitles)
        {
            if (title.Has(SentenceTraits.SeveralMeasures))
            {
                context.Report(keyResult.Target, [new("case", "measures")]);
            }
        }
    }
}
