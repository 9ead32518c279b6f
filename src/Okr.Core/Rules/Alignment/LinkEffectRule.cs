using Okr.Scoring;

namespace Okr.Rules;

/// <summary>OKR4006: a link states a number that goes nowhere: a weight on a link that only supports, a contribution of weight 0, or one to a key result that
/// the scoring policy measures by itself.</summary>
internal sealed class LinkEffectRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR4006"),
        Family = RuleFamily.Alignment,
        Title = new("Link without the effect that it states", "对齐关系的设置不起作用"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["keyResult"] = new()
            {
                Message = new(
                    "The link contributes to key result {parent}, but by the scoring policy a key result is measured by itself, so nothing arrives. Contribute to its objective, let the link only support, or change keyResults.contributions.",
                    "该对齐关系要为关键成果 {parent} 贡献进展，但按评分策略，关键成果只按自身度量，因此不起作用。请改为贡献给其目标、改为仅支撑，或调整 keyResults.contributions。"),
            },
            ["weight"] = new()
            {
                Message = new(
                    "The link to {parent} has the weight {weight}, but it only supports and moves no number. Let it contribute, or remove the weight.",
                    "指向 {parent} 的对齐关系设置了权重 {weight}，但它仅表示支撑，不影响任何数值。请改为贡献，或去掉权重。"),
            },
            ["zero"] = new()
            {
                Message = new(
                    "The link contributes to {parent} with the weight 0, so nothing arrives. Let it only support, or give it a weight.",
                    "该对齐关系为 {parent} 贡献进展的权重为 0，因此不起作用。请改为仅支撑，或设置权重。"),
            },
        },
        DefaultSeverity = Severity.Info,
        Evidence = EvidenceGrade.D,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["A-6", "A-5"],
        Sources = ["Quantive alignment, where a link from an objective to a key result never contributes; to report what has no effect is our own proposal"],
    };

    public override void Check(RuleContext context)
    {
        var snapshot = context.Snapshot;
        foreach (var child in context.Objectives)
        {
            foreach (var number in snapshot.LinksUp[child.Index])
            {
                var link = snapshot.Links[number];
                if (link.IsLive && CaseOf(link, context.Scores.Policy) is { } found)
                {
                    var target = link.ChildKeyResult < 0 ? child.Target : OkrTarget.Of(snapshot.KeyResultRecords[link.ChildKeyResult].Id);
                    var parent = link.ParentKeyResult < 0
                        ? OkrTarget.Of(snapshot.ObjectiveRecords[link.Parent].Id)
                        : OkrTarget.Of(snapshot.KeyResultRecords[link.ParentKeyResult].Id);
                    context.Report(target, [parent], [new("case", found), new("parent", parent.Id), new("weight", link.Record.Weight.Value)]);
                }
            }
        }
    }

    // Under a policy that adds up no links at all every contribution is idle, and that is a decision and no slip.
    private static string? CaseOf(ResolvedLink link, ScoringPolicy policy) => link.Record switch
    {
        { Kind: LinkKind.Supports, Weight.Value: not 1m } when policy.RollUp.Links != ContributingLinks.AnyAccepted => "weight",
        { Kind: LinkKind.Contributes, Weight.Value: 0m } => "zero",
        { Kind: LinkKind.Contributes } when link.ParentKeyResult >= 0
            && policy.RollUp.UsesContributors
            && policy.KeyResults.Contributions == KeyResultContributions.Ignored => "keyResult",
        _ => null,
    };
}
