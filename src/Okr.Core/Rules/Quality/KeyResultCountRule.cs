namespace Okr.Rules;

/// <summary>OKR5006: an objective has no key results, too few or too many. Guardrails do not count: they are no results.</summary>
internal sealed class KeyResultCountRule : Rule
{
    private static readonly RuleOption<int> Min = RuleOption.WholeNumber(
        "min", 2, 0, 100, new("How many key results an objective should at least have.", "一个目标至少应有几个关键成果。"));

    private static readonly RuleOption<int> Max = RuleOption.WholeNumber(
        "max", 5, 1, 100, new("How many key results an objective should at most have.", "一个目标最多应有几个关键成果。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5006"),
        Family = RuleFamily.Quality,
        Title = new("Number of key results", "关键成果的数量"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["none"] = new()
            {
                Message = new(
                    "This objective has no key results, so nobody will know whether it was reached. Write {min} to {max}.",
                    "该目标没有关键成果，无法判断是否达成。请写出 {min} 到 {max} 个关键成果。"),
            },
            ["few"] = new()
            {
                Message = new(
                    "This objective has {count} key results; {min} to {max} show it from more than one side. Ask what else must be true when it is reached.",
                    "该目标只有 {count} 个关键成果；{min} 到 {max} 个更能从多方面衡量。请想一想：目标达成时，还应看到什么结果？"),

                // Whole companies write one result an objective on purpose; to warn of every one would hide what is worse.
                DefaultSeverity = Severity.Info,
            },
            ["many"] = new()
            {
                Message = new(
                    "This objective has {count} key results; more than {max} dilute focus. Keep those that prove it, and move actions to initiatives.",
                    "该目标有 {count} 个关键成果；超过 {max} 个会分散精力。请只保留能证明目标达成的成果，把行动移到执行项中。"),
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.A,
        MethodRules = ["Q-6"],
        Sources =
        [
            "Viva Goals, Determine your rollout plan: 3 to 5, with an alert above 5",
            "Tita: 2 to 4",
            "Rick Klau, How Google sets goals (notes): at most 4",
        ],
        Options = [Min, Max],
    };

    public override void Check(RuleContext context)
    {
        var counts = new int[context.Snapshot.ObjectiveRecords.Count];
        foreach (var keyResult in context.KeyResults)
        {
            counts[keyResult.Objective.Index] += keyResult.Record.IsGuardrail ? 0 : 1;
        }

        var (min, max) = (context.Option(Min), context.Option(Max));
        foreach (var objective in context.Objectives)
        {
            var count = counts[objective.Index];
            if (count < min || count > max)
            {
                var what = count > max ? "many" : count == 0 ? "none" : "few";
                context.Report(objective.Target, [new("case", what), new("count", count), new("min", min), new("max", max)]);
            }
        }
    }
}
