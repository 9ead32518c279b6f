using Okr.Wording;

namespace Okr.Rules;

/// <summary>OKR5301: an objective says nothing that could be missed, or a key result leans on words such as "better" instead of a number.</summary>
internal sealed class VagueWordingRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5301"),
        Family = RuleFamily.Quality,
        Title = new("Vague wording", "表述含糊"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["empty"] = new()
            {
                Message = new(
                    "This could be anybody's objective in any year. Say what will be different, for whom, and why now.",
                    "这句话放到任何人、任何时候都成立。请说明什么会变得不同、对谁有价值、为什么是现在。"),
            },
            ["bare"] = new()
            {
                Message = new(
                    "This names a measure to move and nothing to strive for. Say for whom and what it will be like, and leave the measure to the key results.",
                    "这句话只说要改变某个指标，没有说明追求什么。请写明为谁、要达到怎样的状态，把指标留给关键成果。"),
            },
            ["adjective"] = new()
            {
                Message = new(
                    "All that sets this apart is '{words}', which two people would judge differently. Say what it will be like for whom.",
                    "这句话的要求只有“{words}”，不同的人会有不同判断。请写明为谁、要达到怎样的状态。"),
            },
            ["words"] = new()
            {
                Message = new(
                    "Two people would judge '{words}' differently. Say what is counted, from where to where.",
                    "对“{words}”，不同的人会有不同判断。请说明衡量什么、从多少到多少。"),

                // The missing number is the flaw, and OKR5003 warns of it; this only says which words stand in its place.
                DefaultSeverity = Severity.Info,
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.B,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["Q-1", "Q-L6"],
        Sources = ["Google's OKR Playbook: objectives are tangible, objective and unambiguous, https://www.whatmatters.com/resources/google-okr-playbook"],
    };

    public override void Check(RuleContext context)
    {
        foreach (var (objective, title) in context.ObjectiveTitles)
        {
            if (CaseOf(title) is { } name)
            {
                context.Report(objective.Target, [new("case", name), new("words", string.Join(", ", context.Read(objective.Record.Title)!.VagueWords))]);
            }
        }

        foreach (var (keyResult, title) in context.KeyResultTitles)
        {
            if (title.Has(SentenceTraits.Vague) && MeasurableRule.IsMissing(keyResult.Record, title))
            {
                var words = context.Read(keyResult.Record.Title)!.VagueWords;
                context.Report(keyResult.Target, [new("case", "words"), new("words", string.Join(", ", words))]);
            }
        }
    }

    private static string? CaseOf(TitleNotes title) => title switch
    {
        _ when title.Has(SentenceTraits.Empty) => "empty",
        _ when title.Has(SentenceTraits.Aspiration | SentenceTraits.Purpose | SentenceTraits.Measured) => null,
        { Lead: VerbKind.Change } when title.Has(SentenceTraits.Bare) => "bare",
        { Lead: VerbKind.None } when title.Has(SentenceTraits.Heading) && title.Has(SentenceTraits.NamesMeasure) => "bare",
        { Lead: VerbKind.Make or VerbKind.Gain } when title.Has(SentenceTraits.Bare) && title.Has(SentenceTraits.Vague) => "adjective",
        _ => null,
    };
}
