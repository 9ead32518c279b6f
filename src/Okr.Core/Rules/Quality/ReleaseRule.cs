using Okr.Wording;

namespace Okr.Rules;

/// <summary>OKR5803: a key result is the release of something with an internal name. Nobody outside cares for the release, only for what it changes.</summary>
internal sealed class ReleaseRule : Rule
{
    private static readonly RuleOption<IReadOnlyList<string>> Terms = RuleOption.Texts(
        "terms", [], new("Names that only insiders understand, such as code names of projects.", "只有内部人员才懂的名称，例如项目代号。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5803"),
        Family = RuleFamily.Quality,
        Title = new("Release or internal name as a result", "以版本或内部名称作为成果"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["release"] = new()
            {
                Message = new(
                    "The release itself ({name}) matters to nobody outside the team. Say what it shall change, such as 'raise registrations by 25%'.",
                    "团队之外没有人关心发布本身（{name}）。请写明它要带来的变化，例如“注册率提高 25%”。"),
            },
            ["term"] = new()
            {
                Message = new(
                    "'{name}' is a name that only insiders understand. Say what it means to those outside the team.",
                    "“{name}”是只有内部人员才懂的名称。请写明它对团队之外的人意味着什么。"),
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.A,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["Q-L3"],
        Sources = ["Google's OKR Playbook, litmus tests, https://www.whatmatters.com/resources/google-okr-playbook", "Tita: not to release version FTO4.1, but to raise registrations by 25 %"],
        Options = [Terms],
    };

    public override void Check(RuleContext context)
    {
        var terms = context.Option(Terms);
        foreach (var (keyResult, title) in context.KeyResultTitles)
        {
            if (IsRelease(title))
            {
                context.Report(keyResult.Target, [new("case", "release"), new("name", string.Join(' ', context.Read(keyResult.Record.Title)!.Versions))]);
            }
            else if (terms.Count > 0 && terms.FirstOrDefault(term => term.Length > 0 && keyResult.Record.Title.Contains(term, StringComparison.OrdinalIgnoreCase)) is { } found)
            {
                context.Report(keyResult.Target, [new("case", "term"), new("name", found)]);
            }
        }
    }

    internal static bool IsRelease(TitleNotes title) =>
        title.Has(SentenceTraits.NamesVersion) && !title.Has(SentenceTraits.Effect) && (title.Lead == VerbKind.Deliver || title.Has(SentenceTraits.WorkDone));
}
