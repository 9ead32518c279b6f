using Okr.Wording;

namespace Okr.Rules;

/// <summary>OKR5002: a key result says what will be done or delivered, however often, and not what comes of it.</summary>
internal sealed class ActivityRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5002"),
        Family = RuleFamily.Quality,
        Title = new("Activity instead of outcome", "写的是行动而不是成果"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["activity"] = new()
            {
                Message = new(
                    "This says what people will do, and all of it may happen without any change. Say what shall be different afterwards, with a number, and make this an initiative.",
                    "这里写的是要做的事，做完之后可能什么都没有改变。请写明之后会有什么不同并给出数字，把这件事作为执行项。"),
            },
            ["output"] = new()
            {
                Message = new(
                    "This is delivered or not, and tells nothing of its use. Ask what users or the business will do differently, measure that, and make this an initiative.",
                    "这是一项交付物，只有做完和没做完，看不出效果。请想一想用户或业务会因此发生什么变化，用数字衡量，把这件事作为执行项。"),
            },
            ["assist"] = new()
            {
                Message = new(
                    "Helping others is an activity. Say what those who are helped will reach, with a number, or what only your part will change.",
                    "协助别人是行动。请写明被协助的一方将达到什么结果并给出数字，或写明你这部分会带来的变化。"),
            },
            ["recurring"] = new()
            {
                Message = new(
                    "This is a habit: the same work again and again. Say what it shall change by the end of the cycle, with a number, and keep the habit as an initiative.",
                    "这是重复进行的工作。请写明到周期结束时它要带来什么变化并给出数字，把这项工作作为执行项。"),
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.A,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["Q-2"],
        Sources = ["Google's OKR Playbook, https://www.whatmatters.com/resources/google-okr-playbook", "Felipe Castro: what can go into the backlog is no outcome"],
    };

    public override void Check(RuleContext context)
    {
        foreach (var (keyResult, title) in context.KeyResultTitles)
        {
            // Whoever lets initiatives drive a key result (E-7) measures the work on purpose.
            if (CaseOf(title) is { } name && keyResult.Record.Metric is not ExecutedMetric && !ReleaseRule.IsRelease(title))
            {
                context.Report(keyResult.Target, [new("case", name)]);
            }
        }
    }

    private static string? CaseOf(TitleNotes title)
    {
        if (title.Has(SentenceTraits.Effect))
        {
            return null;
        }

        var isWork = title.Lead is VerbKind.Activity or VerbKind.Deliver or VerbKind.Hire || (title.Lead == VerbKind.Make && title.Has(SentenceTraits.NamesOutput | SentenceTraits.CountsActivity | SentenceTraits.CountsOutput));
        var isCounted = title.Lead is not VerbKind.Change
            && (title.Has(SentenceTraits.CountsActivity) || (title.Lead == VerbKind.None && title.Has(SentenceTraits.CountsOutput) && title.Has(SentenceTraits.WorkDone)));
        return title switch
        {
            { Lead: VerbKind.Assist } => "assist",
            _ when !isWork && !isCounted => null,
            _ when title.Has(SentenceTraits.Recurring) => "recurring",
            { Lead: VerbKind.Deliver or VerbKind.Make or VerbKind.Hire } => "output",
            _ => "activity",
        };
    }
}
