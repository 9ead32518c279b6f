namespace Okr.Rules;

/// <summary>OKR1015: a large organisation begins with many departments at once. Off, because only the host knows whether the first cycle in the plan is the first of all.</summary>
internal sealed class StagedRolloutRule : Rule
{
    private static readonly RuleOption<int> Above = RuleOption.WholeNumber(
        "above", 500, 1, 1_000_000, new("Up to how many people all departments may begin at once.", "不超过多少人时，全部部门可以同时开始。"));

    private static readonly RuleOption<int> MaxUnits = RuleOption.WholeNumber(
        "maxUnits", 2, 1, 1000, new("How many departments or teams make a pilot.", "试点可以包含几个部门或团队。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR1015"),
        Family = RuleFamily.Levels,
        Title = new("Large rollout without stages", "大规模推行未分阶段"),
        Message = new(
            "{people} people, and {units} departments begin in the first cycle ({cycle}). Above {above} people roll out in stages: begin with at most {max} as a pilot, and fix in advance what makes it a success.",
            "共 {people} 人，首个周期（{cycle}）就有 {units} 个部门同时开始。超过 {above} 人应分阶段推行：先以不超过 {max} 个部门试点，并事先确定成功标准。"),
        DefaultSeverity = Severity.Off,
        Evidence = EvidenceGrade.B,
        IsOfPlan = true,
        MethodRules = ["L-15"],
        Sources = ["OKRs Tool: a pilot of one or two teams with criteria fixed in advance", "Detecon: staged rollout above 500 to 1,000 people", "Quantive pilot guide"],
        Options = [Above, MaxUnits],
    };

    public override void Check(RuleContext context)
    {
        var (above, max) = (context.Option(Above), context.Option(MaxUnits));
        if (Headcount(context.Snapshot) is not { } people || people <= above)
        {
            return;
        }

        var history = new PracticeHistory(context);
        var units = Departments(context);
        foreach (var cycle in history.Present.Where(cycle => history.CompletedBefore(cycle) == 0))
        {
            if (units.TryGetValue(cycle.Record.Id, out var starting) && starting.Count > max)
            {
                context.Report(
                    cycle.Target,
                    [.. starting.Select(unit => OkrTarget.Of(context.Snapshot.UnitRecords[unit].Id)).Order()],
                    [
                        new("people", people),
                        new("units", starting.Count),
                        new("cycle", RuleTerms.Cycle(cycle.Record)),
                        new("above", above),
                        new("max", max),
                    ]);
            }
        }
    }

    /// <summary>How many people the roots have together; null where one of them does not say.</summary>
    private static decimal? Headcount(OkrSnapshot snapshot)
    {
        decimal? people = 0;
        foreach (var unit in snapshot.Units)
        {
            if (unit.Parent is null)
            {
                people += unit.Record.Headcount;
            }
        }

        return people;
    }

    /// <summary>By cycle the departments with objectives; the teams of a department begin with it.</summary>
    private static Dictionary<CycleId, HashSet<int>> Departments(RuleContext context)
    {
        var departments = new Dictionary<CycleId, HashSet<int>>();
        foreach (var objective in context.Objectives)
        {
            if (objective is { Cycle: { } cycle, Unit: { Level.Scope: PracticeScope.CompanyAndDepartment } unit }
                && !context.Practice.IsTrial(objective, PracticeScope.CompanyAndDepartment))
            {
                while (unit.Parent is { Level.Scope: PracticeScope.CompanyAndDepartment } above)
                {
                    unit = above;
                }

                if (!departments.TryGetValue(cycle.Record.Id, out var units))
                {
                    departments.Add(cycle.Record.Id, units = []);
                }

                units.Add(unit.Index);
            }
        }

        return departments;
    }
}
