using Okr.Wording;

namespace Okr.Rules;

/// <summary>OKR5001: an objective has a number in it, or is a key result altogether. Places ("the first choice"), years and names with numbers are fine.</summary>
internal sealed class ObjectiveNumberRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5001"),
        Family = RuleFamily.Quality,
        Title = new("Number in the objective", "目标中含有数字"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["number"] = new()
            {
                Message = new(
                    "The objective holds a number ({number}). Say in words what you want to be true, and move the number to a key result.",
                    "目标中含有数字（{number}）。请用文字说明希望实现的状态，把数字放到关键成果中。"),
            },
            ["keyResult"] = new()
            {
                Message = new(
                    "This reads as a key result ({number}) in the objective's place. Ask what it is good for: the answer is the objective, and this is one of its key results.",
                    "这句话更像关键成果（{number}），却放在了目标的位置。请想一想做到它是为了什么：答案就是目标，这句话则是它的关键成果之一。"),
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.A,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["Q-1"],
        Sources = ["Google's OKR Playbook, https://www.whatmatters.com/resources/google-okr-playbook", "Tita: an objective is a verb and a noun, a key result has a number"],
    };

    public override void Check(RuleContext context)
    {
        foreach (var (objective, title) in context.ObjectiveTitles)
        {
            if (title.Has(SentenceTraits.Figure))
            {
                var isKeyResult = title.Has(SentenceTraits.FromTo) || title.Lead is VerbKind.Change or VerbKind.Gain or VerbKind.None;
                var numbers = context.Read(objective.Record.Title)!.Quantities.Select(quantity => quantity.Text);
                context.Report(objective.Target, [new("case", isKeyResult ? "keyResult" : "number"), new("number", string.Join(", ", numbers))]);
            }
        }
    }
}
