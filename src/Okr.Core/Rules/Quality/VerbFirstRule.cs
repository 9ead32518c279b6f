using Okr.Wording;

namespace Okr.Rules;

/// <summary>OKR5201: an objective begins with something other than a verb. Off unless the house wants it so, for many good objectives are sentences.</summary>
internal sealed class VerbFirstRule : Rule
{
    private static readonly RuleOption<bool> Required = RuleOption.Flag(
        "required", false, new("Whether every objective must begin with a verb.", "是否要求每个目标都以动词开头。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5201"),
        Family = RuleFamily.Quality,
        Title = new("Objective without a leading verb", "目标没有以动词开头"),
        Message = new(
            "This objective does not begin with a verb, as the house asks. Say what you want to do about it: win, turn, make, become.",
            "按照约定，目标应以动词开头。请写明要怎么做，例如赢得、打造、成为、让。"),
        DefaultSeverity = Severity.Info,
        Evidence = EvidenceGrade.A,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["Q-1", "E-5"],
        Sources = ["Tita: an objective is a verb and a noun"],
        Options = [Required],
    };

    public override void Check(RuleContext context)
    {
        if (!context.Option(Required))
        {
            return;
        }

        foreach (var (objective, title) in context.ObjectiveTitles)
        {
            if (title.Lead == VerbKind.None)
            {
                context.Report(objective.Target);
            }
        }
    }
}
