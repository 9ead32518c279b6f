namespace Okr.Rules;

/// <summary>OKR3013: where a department runs OKRs-E, one of its people has neither a key result nor any execution.</summary>
/// <remarks>People are units of the individual level. An owner is one of them when its id is the id or the name of such a unit.</remarks>
internal sealed class NoDirectionRule : Rule
{
    private static readonly RuleOption<int> AfterDays = RuleOption.WholeNumber(
        "afterDays", 14, 0, 366, new("How many days after the start of the department's objectives everybody should have a direction.", "部门目标开始多少天后，每位成员都应有行动方向。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR3013"),
        Family = RuleFamily.Execution,
        Title = new("Person without a direction of action", "成员没有行动方向"),
        Message = new(
            "{department} runs OKRs-E, but {person} owns no objective, key result or initiative and works on none. Agree on one thing by which {person} supports the department.",
            "{department} 采用 OKRs-E，但 {person} 没有负责任何目标、关键成果或执行项，也没有参与。请商定一件 {person} 能够支撑部门目标的事。"),
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.D,
        IsOfPlan = true,
        MethodRules = ["E-13", "E-3"],
        Sources = ["Tita, OKR开始前要做的五项准备工作（四）: the execution under each key result gives everyone a clear direction of action"],
        Options = [AfterDays],
    };

    public override void Check(RuleContext context)
    {
        var busy = DepartmentsUnderWay(context);
        if (busy.Count == 0)
        {
            return;
        }

        var (people, units) = Directed(context);
        foreach (var unit in context.Snapshot.Units)
        {
            if (unit.Level?.Scope == PracticeScope.Full
                && unit.Parent is { } department
                && busy.Contains(department.Index)
                && !units.Contains(unit.Index)
                && !people.Contains(unit.Record.Id.Value)
                && !people.Contains(unit.Record.Name))
            {
                context.Report(
                    OkrTarget.Of(unit.Record.Id),
                    [OkrTarget.Of(department.Record.Id)],
                    [new("department", RuleTerms.Unit(department.Record)), new("person", RuleTerms.Unit(unit.Record))]);
            }
        }
    }

    private static HashSet<int> DepartmentsUnderWay(RuleContext context)
    {
        var (departments, afterDays) = (new HashSet<int>(), context.Option(AfterDays));
        foreach (var objective in context.Objectives)
        {
            if (objective.Unit is { } unit && context.Practice.RunsOkrsE(unit) && objective.IsUnderWay(context.Today, afterDays))
            {
                departments.Add(unit.Index);
            }
        }

        return departments;
    }

    /// <summary>Everybody who is named anywhere, and the units that own something.</summary>
    private static (HashSet<string> People, HashSet<int> Units) Directed(RuleContext context)
    {
        var (people, units) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<int>());
        foreach (var objective in context.Objectives)
        {
            Add(objective.Record.Owner, objective.Record.Unit);
        }

        foreach (var keyResult in context.KeyResults)
        {
            Add(keyResult.Record.Owner, keyResult.Record.Unit);
        }

        foreach (var initiative in context.Initiatives)
        {
            Add(initiative.Record.Owner, initiative.Record.Unit);
            people.UnionWith(initiative.Record.Members.Select(member => member.Value));
        }

        return (people, units);

        void Add(PersonId? owner, OrgUnitId? unit)
        {
            if (owner is { } person)
            {
                people.Add(person.Value);
            }

            if (unit is { } id && context.Snapshot.Find(id) is { } view)
            {
                units.Add(view.Index);
            }
        }
    }
}
