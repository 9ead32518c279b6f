using Okr.Wording;

namespace Okr.Rules;

/// <summary>OKR5101: an objective is a task: something to do or to deliver, and not what shall be true then.</summary>
internal sealed class ObjectiveTaskRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5101"),
        Family = RuleFamily.Quality,
        Title = new("Objective is a task", "目标写成了任务"),
        Message = new(
            "This is something to do ('{verb}'). Ask what will be better for whom when it is done: that is the objective, and this belongs to its initiatives.",
            "这是一项要做的事（“{verb}”）。请想一想：做完之后，谁的什么会变得更好？那才是目标，这件事可以作为执行项。"),
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.A,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["Q-1"],
        Sources = ["Google's OKR Playbook, https://www.whatmatters.com/resources/google-okr-playbook", "Felipe Castro: what can go into the backlog is no outcome"],
    };

    public override void Check(RuleContext context)
    {
        foreach (var (objective, title) in context.ObjectiveTitles)
        {
            // To learn something is the very aim of a learning objective (S-13).
            if (objective.Record.Ambition != Ambition.Learning && IsTask(title))
            {
                context.Report(objective.Target, [new("verb", context.Read(objective.Record.Title)!.Verb)]);
            }
        }
    }

    /// <summary>To make a plan is a task, to make a culture is none; helping customers may be the aim, helping colleagues is not, and a task with a reason or an ambition is let pass.</summary>
    private static bool IsTask(TitleNotes title) =>
        !title.Has(SentenceTraits.Aspiration | SentenceTraits.Purpose)
        && (title.Lead is VerbKind.Activity or VerbKind.Deliver or VerbKind.Hire
            || (title.Lead == VerbKind.Make && title.Has(SentenceTraits.NamesOutput))
            || (title.Lead == VerbKind.Assist && title.Has(SentenceTraits.NamesColleagues)));
}
