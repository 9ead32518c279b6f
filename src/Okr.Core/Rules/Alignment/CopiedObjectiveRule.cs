namespace Okr.Rules;

/// <summary>OKR4010: an objective is the copy of a key result or an objective above it.</summary>
internal sealed class CopiedObjectiveRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR4010"),
        Family = RuleFamily.Alignment,
        Title = new("Objective copied from above", "目标照抄上级"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["keyResult"] = new()
            {
                Message = new(
                    "This objective only repeats {source}, a key result of {parent}, which it supports. Ask what your unit itself can change so that {parent} is reached, and write that.",
                    "该目标只是照抄了它所支撑的 {parent} 的关键成果 {source}。请想一想：为了实现 {parent}，本单元自己能带来什么改变？并据此改写目标。"),
            },
            ["objective"] = new()
            {
                Message = new(
                    "This objective only repeats {source}, which it supports. Ask what your unit itself can contribute to it, and write that.",
                    "该目标只是照抄了它所支撑的 {source}。请想一想：本单元自己能为它作出什么贡献？并据此改写目标。"),
            },
            ["notLinked"] = new()
            {
                Message = new(
                    "This objective repeats {source} of a higher level, word for word, without a link to it. Write what your unit itself wants to achieve, and align that to {parent}.",
                    "该目标照抄了上级的 {source}，却没有与其对齐。请写出本单元自己想实现的目标，并将其对齐到 {parent}。"),
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.D,
        IsOfPlan = true,
        MethodRules = ["A-10", "L-2"],
        Sources =
        [
            "Tita, OKR开始前要做的五项准备工作（四）: levels are independent in their goals; the pattern, not the way to find it",
            "Google's OKR Playbook, https://www.whatmatters.com/resources/google-okr-playbook",
            "Against it: Profit.co, Viva Goals and GitLab let a key result become the objective below",
        ],
    };

    public override void Check(RuleContext context)
    {
        foreach (var copy in context.Facts.PassedDown.Objectives)
        {
            var parent = new ObjectiveView(context.Snapshot, copy.Parent).Target;
            var source = copy.ParentKeyResult < 0 ? parent : new KeyResultView(context.Snapshot, copy.ParentKeyResult).Target;
            var name = (copy.IsLinked, copy.ParentKeyResult) switch
            {
                (false, _) => "notLinked",
                (_, < 0) => "objective",
                _ => "keyResult",
            };
            context.Report(
                new ObjectiveView(context.Snapshot, copy.Child).Target,
                [source],
                [new("case", name), new("source", source.Id), new("parent", parent.Id)]);
        }
    }
}
