namespace Okr.Rules;

/// <summary>OKR4009: an objective counts on a unit whose own OKRs do not mention it.</summary>
/// <remarks>A unit has a part when one of its objectives or key results, or those of a unit below it, supports the objective or a key result of it. Who must take
/// part is what a label of the objective names; a key result that another unit answers for names that unit as well.</remarks>
internal sealed class ContributorRule : Rule
{
    private static readonly RuleOption<string> Label = RuleOption.Text(
        "label", "contributors", new("The label that lists the units that must take part, by id or name, separated by semicolons.", "列出必须参与的单元的标签名；填写标识或名称，以分号分隔。"));

    private static readonly RuleOption<IReadOnlyList<string>> Everyone = RuleOption.Texts(
        "everyone", ["all", "全部"], new("The values of that label that mean every unit directly below the objective's own.", "该标签中表示“本单元的全部下级单元”的取值。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR4009"),
        Family = RuleFamily.Alignment,
        Title = new("Contributor without a part of its own", "参与方没有自己的承诺"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["answersFor"] = new()
            {
                Message = new(
                    "{unit} answers for key result {keyResult} here, but none of its own objectives supports this one. Let it say so in its own OKRs, where its people look.",
                    "{unit} 负责这里的关键成果 {keyResult}，但它自己的目标都没有支撑该目标。请让它在自己的 OKR 中写明，因为成员看的是那里。"),

                // A key result that was handed over is a part, only one that its people do not see.
                DefaultSeverity = Severity.Info,
            },
            ["named"] = new()
            {
                Message = new(
                    "{unit} is named as a contributor, but has no objective or key result that supports this one. Agree on its part, or take it off the list.",
                    "{unit} 被列为参与方，但没有支撑该目标的目标或关键成果。请与其商定承诺，或将其从名单中去掉。"),
            },
            ["subUnit"] = new()
            {
                Message = new(
                    "This objective is shared by every unit below, but {unit} has no objective or key result that supports it. Agree on its part.",
                    "该目标由全部下级单元共同承担，但 {unit} 没有支撑它的目标或关键成果。请与其商定承诺。"),
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.A,
        IsOfPlan = true,
        MethodRules = ["A-9", "A-16", "Q-L8"],
        Sources = ["Google's OKR Playbook: everybody who must take part has it in their own OKRs, and in large groups each sub-team"],
        Options = [Label, Everyone],
    };

    public override void Check(RuleContext context)
    {
        var (label, everyone) = (context.Option(Label), context.Option(Everyone));
        var parts = new ContributorParts(context);
        foreach (var objective in context.Objectives)
        {
            if (!NamesAnybody(context.Snapshot, objective))
            {
                continue;
            }

            foreach (var (unit, name, keyResult, found) in Named(context, parts, objective, label, everyone).DistinctBy(named => (named.Unit, named.Name)))
            {
                if (unit >= 0 && (IsOutside(context, objective, unit) || parts.Has(objective, unit)))
                {
                    continue;
                }

                context.Report(
                    objective.Target,
                    unit < 0 ? [] : [OkrTarget.Of(context.Snapshot.UnitRecords[unit].Id)],
                    [new("case", found), new("unit", name), new("keyResult", keyResult)]);
            }
        }
    }

    // Most objectives name nobody, and are told from the others without making anything.
    private static bool NamesAnybody(OkrSnapshot snapshot, ObjectiveView objective)
    {
        if (objective.Record.Labels.Count > 0)
        {
            return true;
        }

        for (var i = snapshot.KeyResultStarts[objective.Index]; i < snapshot.KeyResultStarts[objective.Index + 1]; i++)
        {
            if (snapshot.KeyResultRecords[i].Unit is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOutside(RuleContext context, ObjectiveView objective, int unit) =>
        new UnitView(context.Snapshot, unit) is { Level: { } level } view
        && context.Practice.ScopeOf(view, objective.Cycle?.Record.Id) is var scope and not PracticeScope.NotChosen
        && level.Scope > scope;

    private static IEnumerable<(int Unit, string Name, string KeyResult, string Case)> Named(
        RuleContext context, ContributorParts parts, ObjectiveView objective, string label, IReadOnlyList<string> everyone)
    {
        foreach (var text in Listed(objective.Record, label))
        {
            if (!everyone.Contains(text, StringComparer.OrdinalIgnoreCase))
            {
                yield return (parts.Find(text), text, "", "named");
                continue;
            }

            foreach (var below in objective.Unit?.Children ?? [])
            {
                yield return (below.Index, RuleTerms.Unit(below.Record), "", "subUnit");
            }
        }

        foreach (var keyResult in objective.KeyResults)
        {
            // Who writes no objectives at all at that time has no OKRs that could mention it.
            if (keyResult.Record is { Unit: { } id, State: var state }
                && state.IsJudged()
                && context.Snapshot.Find(id) is { } unit
                && unit.Index != objective.Unit?.Index
                && unit.Objectives.Any(own => own.Record.State.IsJudged() && own.Cycle == objective.Cycle))
            {
                yield return (unit.Index, RuleTerms.Unit(unit.Record), keyResult.Record.Id.Value, "answersFor");
            }
        }
    }

    private static IEnumerable<string> Listed(Objective objective, string label) => objective.Labels.Under(label)
        .SelectMany(units => units.Split([';', '；', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
