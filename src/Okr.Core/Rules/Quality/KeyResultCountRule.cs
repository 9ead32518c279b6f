namespace Okr.Rules;

/// <summary>OKR5006: an objective has no key results, too few or too many. Guardrails do not count: they are no results.</summary>
internal sealed class KeyResultCountRule : Rule
{
    private static readonly RuleOption<int> Min = RuleOption.WholeNumber(
        "min", 2, 0, 100, new("How many key results an objective should at least have.", "一个目标至少应有几个关键成果。"));

    internal static readonly RuleOption<int> Max = RuleOption.WholeNumber(
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
            ["supportedOnly"] = new()
            {
                Message = new(
                    "This objective has no key results of its own, only objectives that support it ({supporters}). Write {min} to {max}, so that it is judged by its own results.",
                    "该目标没有自己的关键成果，只有 {supporters} 个支撑它的目标。请写出 {min} 到 {max} 个关键成果，使其能以自身成果来衡量。"),

                // Plans that are written as a tree do this at every knot.
                DefaultSeverity = Severity.Info,
            },
            ["few"] = new()
            {
                Message = new(
                    "Key results of this objective: {count}. With {min} to {max} it is seen from more than one side. Ask what else must be true when it is reached.",
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
        IsOfPlan = true,
        MethodRules = ["Q-6"],
        Sources =
        [
            "Viva Goals, Determine your rollout plan: 3 to 5, with an alert above 5",
            "Tita: 2 to 4",
            "Rick Klau, How Google sets goals (notes): at most 4",
        ],
        Options = [Min, Max],
        Ascending = [Min, Max],
    };

    public override void Check(RuleContext context)
    {
        var counts = new int[context.Snapshot.ObjectiveRecords.Count];
        foreach (var keyResult in context.KeyResults)
        {
            counts[keyResult.Objective.Index] += keyResult.Record.IsGuardrail ? 0 : 1;
        }

        var supporters = new int[counts.Length];
        foreach (var (_, parent) in context.AlignedPairs)
        {
            supporters[parent.Index]++;
        }

        var (min, max) = (context.Option(Min), context.Option(Max));
        foreach (var objective in context.Objectives)
        {
            var (count, supported) = (counts[objective.Index], supporters[objective.Index]);
            if (count < min || count > max)
            {
                context.Report(
                    objective.Target,
                    [new("case", CaseOf(count, max, supported)), new("count", count), new("supporters", supported), new("min", min), new("max", max)]);
            }
        }
    }

    private static string CaseOf(int count, int max, int supporters) => count switch
    {
        _ when count > max => "many",
        > 0 => "few",
        _ when supporters > 0 => "supportedOnly",
        _ => "none",
    };
}
