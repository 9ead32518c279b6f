namespace Okr.Rules;

/// <summary>OKR4002: objectives support each other in a circle. Whatever their state: the roll-up leaves every loop out, so every loop is named.</summary>
internal sealed class AlignmentLoopRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR4002"),
        Family = RuleFamily.Alignment,
        Title = new("Alignment runs in a circle", "对齐关系形成环路"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["objectives"] = new()
            {
                Message = new(
                    "These objectives support each other in a circle: {path}. Remove one of the links, best the one that leads from a higher objective down to a lower one.",
                    "这些目标相互支撑，形成环路：{path}。请去掉其中一条对齐关系，最好是由上层目标指向下层目标的那一条。"),
            },
            ["keyResults"] = new()
            {
                Message = new(
                    "These objectives support each other in a circle, through single key results: {path}. If the teams help each other that is meant, but no progress is added up around it; otherwise remove one of the links.",
                    "这些目标通过个别关键成果相互支撑，形成环路：{path}。如果是团队之间互相协助，可以保留，但进展不会沿环路汇总；否则请去掉其中一条对齐关系。"),

                // Two teams that help each other are nothing wrong.
                DefaultSeverity = Severity.Warning,
            },
        },
        DefaultSeverity = Severity.Error,
        Evidence = EvidenceGrade.D,
        IsOfPlan = true,
        MethodRules = ["A-2"],
        Sources = ["Our own reading: a link says who supports whom, and nobody can support itself"],
    };

    public override void Check(RuleContext context)
    {
        foreach (var loop in context.Alignment.Loops)
        {
            context.Report(
                OkrTarget.Of(loop.Members[0]),
                [.. loop.Members.Skip(1).Select(OkrTarget.Of)],
                [
                    new("case", loop.IsThroughKeyResults ? "keyResults" : "objectives"),
                    new("path", loop.ToString()),
                    new("count", loop.Members.Count),
                ]);
        }
    }
}
