namespace Okr.Rules;

/// <summary>OKR4114: lower levels support much, and this not: one of a unit's objectives, one of an objective's key results, or the whole top level.</summary>
/// <remarks>It needs neighbours that are supported, or enough objectives below that say where they belong. What is an orphan below is OKR4014's.</remarks>
internal sealed class UnsupportedRule : Rule
{
    private static readonly RuleOption<int> Enough = RuleOption.WholeNumber(
        "minBelow", 3, 1, 1_000_000, new("How many objectives must stand below before silence means anything.", "下级至少有多少个目标时，无人支撑才有意义。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR4114"),
        Family = RuleFamily.Alignment,
        Title = new("Nobody supports it", "无人支撑"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["keyResult"] = new()
            {
                Message = new(
                    "Objectives below carry {supported} of the {count} key results of {objective}, but nobody this one: no supporter, no owner, no initiative. Say who takes it on.",
                    "{objective} 的 {count} 个关键成果中有 {supported} 个由下级目标支撑，而这一个无人承担：没有支撑者、负责人或执行项。请明确由谁承担。"),
            },
            ["level"] = new()
            {
                Message = new(
                    "None of the {count} objectives below supports {objective} or another of the top level in {cycle}; they support each other or are autonomous. Ask whether the top level says what matters.",
                    "{cycle}中，下级的 {count} 个目标都没有支撑 {objective} 或其他最高层级目标，只是相互支撑或声明自主。请想一想：最高层级的目标是否说出了真正重要的事？"),
            },
            ["objective"] = new()
            {
                Message = new(
                    "The {count} objectives below that support {unit} in {cycle} all chose others; nobody supports this one. Find somebody who takes it on, or say that {unit} does it alone.",
                    "{cycle}中有 {count} 个下级目标支撑 {unit}，却没有一个支撑该目标。请找到愿意承担的团队，或说明由 {unit} 独自完成。"),
            },
        },
        DefaultSeverity = Severity.Info,
        Evidence = EvidenceGrade.D,
        IsOfPlan = true,
        MethodRules = ["A-14", "A-15"],
        Sources = ["Our own reading of levels that are related in direction: what nobody below carries is carried by hope"],
        Options = [Enough, .. AlignmentAnswers.Options],
    };

    public override void Check(RuleContext context)
    {
        var support = new SupportFromBelow(context);
        var enough = context.Option(Enough);
        CheckObjectives(context, support, enough);
        CheckTop(context, support, enough);
        CheckKeyResults(context, support);
    }

    private static void CheckObjectives(RuleContext context, SupportFromBelow support, int enough)
    {
        foreach (var objective in context.Objectives)
        {
            if (objective.Unit is { } unit && !support.IsSupported(objective) && support.SupportersOf(objective) is var count && count >= enough)
            {
                context.Report(
                    objective.Target,
                    [new("case", "objective"), new("unit", RuleTerms.Unit(unit.Record)), new("count", count), new("cycle", RuleTerms.CycleOf(objective))]);
            }
        }
    }

    private static void CheckTop(RuleContext context, SupportFromBelow support, int enough)
    {
        foreach (var (cycle, top, count) in support.UnsupportedTops())
        {
            if (count >= enough)
            {
                context.Report(
                    top[0],
                    [.. top.Skip(1)],
                    [new("case", "level"), new("objective", top[0].Id), new("count", count), new("cycle", RuleTerms.CycleOrPlan(cycle))]);
            }
        }
    }

    private static void CheckKeyResults(RuleContext context, SupportFromBelow support)
    {
        foreach (var keyResult in context.KeyResults)
        {
            var objective = keyResult.Objective;
            if (support.SupportedKeyResultsOf(objective) is var supported
                && supported > 1
                && !support.IsSupported(keyResult)
                && keyResult is { Record: { Owner: null, Unit: null, IsGuardrail: false }, Initiatives.Count: 0 }
                && supported * 2 >= objective.KeyResults.Count)
            {
                context.Report(
                    keyResult.Target,
                    [objective.Target],
                    [new("case", "keyResult"), new("objective", objective.Target.Id), new("supported", supported), new("count", objective.KeyResults.Count)]);
            }
        }
    }
}
