using Okr.Rules;

namespace Okr.Readiness;

/// <summary>What the objectives and cycles of a workspace show about its practice, gathered in one pass.</summary>
internal sealed class PlanFacts
{
    private readonly HashSet<int> _companyCycles = [];
    private readonly HashSet<int> _departmentCycles = [];
    private readonly Dictionary<int, PracticeScope> _practised = [];
    private readonly Dictionary<int, (int All, int With)> _executionByUnit = [];

    public PlanFacts(OkrSnapshot snapshot, PracticeMap practice)
    {
        var scopes = snapshot.Units.Select(unit => unit.Level?.Scope ?? PracticeScope.NotChosen).ToArray();
        for (var i = 0; i < snapshot.ObjectiveRecords.Count; i++)
        {
            var scope = snapshot.ObjectiveUnits[i] is var unit and >= 0 ? scopes[unit] : PracticeScope.NotChosen;
            var cycle = snapshot.ObjectiveCycles[i];
            if (cycle >= 0 && WasWorkedOn(snapshot.ObjectiveRecords[i].State) && scope > _practised.GetValueOrDefault(cycle) && !practice.IsTrial(new ObjectiveView(snapshot, i), scope))
            {
                _practised[cycle] = scope;
            }

            if (cycle >= 0 && snapshot.CycleRecords[cycle].State == CycleState.Closed)
            {
                NoteHistory(snapshot.ObjectiveRecords[i], scope, cycle);
            }
            else if (snapshot.ObjectiveRecords[i].State.IsJudged())
            {
                NotePresent(snapshot, i, scope);
            }
        }

        Cycles = [.. _practised
            .Select(practised => new PractisedCycle(snapshot.CycleRecords[practised.Key], practised.Value))
            .OrderBy(practised => practised.Cycle.End ?? DateOnly.MaxValue)
            .ThenBy(practised => practised.Cycle.Id.Value, StringComparer.Ordinal)];
        ClosedCycles = snapshot.CycleRecords.Count(cycle => cycle.State == CycleState.Closed);
        CompanyCycles = [.. _companyCycles.Order().Select(cycle => snapshot.CycleRecords[cycle])];
        DepartmentCycles = [.. _departmentCycles.Order().Select(cycle => snapshot.CycleRecords[cycle])];
    }

    /// <summary>Company objectives of cycles that are not closed.</summary>
    public int CompanyObjectives { get; private set; }

    /// <summary>Those of them that nobody answers for.</summary>
    public List<ObjectiveId> CompanyObjectivesWithoutOwner { get; } = [];

    /// <summary>Department objectives of cycles that are not closed.</summary>
    public int DepartmentObjectives { get; private set; }

    /// <summary>Those of them that have an initiative, their own or under a key result.</summary>
    public int DepartmentObjectivesWithExecution { get; private set; }

    /// <summary>The cycles in which objectives were worked on, in the order of their ends.</summary>
    public IReadOnlyList<PractisedCycle> Cycles { get; }

    /// <summary>How many cycles are closed, whatever was practised in them.</summary>
    public int ClosedCycles { get; }

    /// <summary>The closed cycles in which the company worked on objectives of its own.</summary>
    public IReadOnlyList<Cycle> CompanyCycles { get; }

    /// <summary>The closed cycles in which departments worked on objectives.</summary>
    public IReadOnlyList<Cycle> DepartmentCycles { get; }

    /// <summary>How many objectives of a department's own there are in cycles that are not closed, and how many of them have an initiative.</summary>
    public (int All, int With) ExecutionOf(UnitView department) => _executionByUnit.GetValueOrDefault(department.Index);

    private static bool WasWorkedOn(OkrState state) => state is OkrState.Active or OkrState.Approved or OkrState.Closed or OkrState.Archived;

    private void NoteHistory(Objective objective, PracticeScope scope, int cycle)
    {
        if (!WasWorkedOn(objective.State))
        {
            return;
        }

        switch (scope)
        {
            case PracticeScope.CompanyOnly: _companyCycles.Add(cycle); break;
            case PracticeScope.CompanyAndDepartment: _departmentCycles.Add(cycle); break;
        }
    }

    private void NotePresent(OkrSnapshot snapshot, int objective, PracticeScope scope)
    {
        var record = snapshot.ObjectiveRecords[objective];
        switch (scope)
        {
            case PracticeScope.CompanyOnly:
                CompanyObjectives++;
                if (record.Owner is not { IsDefault: false })
                {
                    CompanyObjectivesWithoutOwner.Add(record.Id);
                }

                break;
            case PracticeScope.CompanyAndDepartment:
                var executed = snapshot.ObjectiveInitiatives.Count(objective) > 0 ? 1 : 0;
                DepartmentObjectives++;
                DepartmentObjectivesWithExecution += executed;
                var (all, with) = _executionByUnit.GetValueOrDefault(snapshot.ObjectiveUnits[objective]);
                _executionByUnit[snapshot.ObjectiveUnits[objective]] = (all + 1, with + executed);
                break;
        }
    }
}
