using Okr.Wording;

namespace Okr.Rules;

/// <summary>OKR5003: a key result has a number neither on its record nor in its title, so nobody can grade it.</summary>
internal sealed class MeasurableRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5003"),
        Family = RuleFamily.Quality,
        Title = new("No number", "没有数字"),
        Message = new(
            "This key result has no number, neither as a target nor in its sentence, so nobody can grade it. Say what is measured, from where to where.",
            "该关键成果既没有目标值，句子里也没有数字，无法评分。请写明衡量什么、从多少到多少。"),
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.A,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["Q-3", "Q-L5", "E-5"],
        Sources = ["Google's OKR Playbook: key results can be graded, https://www.whatmatters.com/resources/google-okr-playbook", "Tita: a key result contains a measurable number"],
    };

    public override void Check(RuleContext context)
    {
        foreach (var (keyResult, title) in context.KeyResultTitles)
        {
            if (IsMissing(keyResult.Record, title))
            {
                context.Report(keyResult.Target);
            }
        }
    }

    /// <summary>A metric with a target makes a key result measurable, whatever its title says; only without one must the title do it.</summary>
    internal static bool IsMissing(KeyResult keyResult, TitleNotes title) =>
        !title.Has(SentenceTraits.Measured | SentenceTraits.Place)
        && (keyResult.Metric is null or ManualMetric or NumericMetric { Target: null, Stretch: null } or BoundMetric { Lower: null, Upper: null });
}
