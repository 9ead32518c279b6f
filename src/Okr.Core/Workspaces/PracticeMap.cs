using Ardalis.GuardClauses;

namespace Okr;

/// <summary>Who practises how: the practice of an organisation, unit by unit and cycle by cycle.</summary>
/// <remarks>Immutable; safe for use from any thread.</remarks>
public sealed class PracticeMap
{
    private readonly bool[]? _okrsE;
    private readonly (Pilot Pilot, bool[] Units)[] _pilots;

    private PracticeMap(OkrSnapshot snapshot, Practice practice)
    {
        Practice = practice;
        _okrsE = practice.House.Departments == DepartmentMode.OkrsE ? null : Below(snapshot, practice.House.OkrsE);
        _pilots = [.. practice.Pilots.Select(pilot => (pilot, Below(snapshot, pilot.Units)))];
    }

    /// <summary>What was decided.</summary>
    public Practice Practice { get; }

    /// <summary>Draws the map.</summary>
    /// <param name="snapshot">The workspace.</param>
    /// <param name="practice">What was decided; units that it names and the workspace does not have are passed over.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PracticeMap Of(OkrSnapshot snapshot, Practice practice) => new(Guard.Against.Null(snapshot), Guard.Against.Null(practice));

    /// <summary>The scope at which a unit practises in a cycle: that of the organisation, or of a pilot where that is wider.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="cycle">The cycle; null where it is not known, and then no pilot runs.</param>
    public PracticeScope ScopeOf(UnitView unit, CycleId? cycle)
    {
        var scope = Practice.Scope;
        foreach (var (pilot, units) in _pilots)
        {
            if (pilot.Scope > scope && units[unit.Index] && cycle is { } id && pilot.Cycles.Contains(id))
            {
                scope = pilot.Scope;
            }
        }

        return scope;
    }

    /// <summary>The scope by which an objective is judged: that of its unit in its cycle.</summary>
    /// <param name="objective">The objective.</param>
    public PracticeScope ScopeOf(ObjectiveView objective) => objective.Unit is { } unit ? ScopeOf(unit, objective.Cycle?.Record.Id) : Practice.Scope;

    /// <summary>Whether only a pilot lets something stand at a level in its unit and cycle: a trial of a few, and no step of the whole.</summary>
    /// <param name="objective">The objective.</param>
    /// <param name="level">The narrowest scope of its level.</param>
    public bool IsTrial(ObjectiveView objective, PracticeScope level) => level > Practice.Scope && ScopeOf(objective) > Practice.Scope;

    /// <summary>Whether a unit is a department or team that runs OKRs-E (rule L-6).</summary>
    /// <param name="unit">The unit.</param>
    public bool RunsOkrsE(UnitView unit) => unit.Level?.Scope == PracticeScope.CompanyAndDepartment && (_okrsE is null || _okrsE[unit.Index]);

    /// <summary>Marks units and everything below them.</summary>
    private static bool[] Below(OkrSnapshot snapshot, IReadOnlyList<OrgUnitId> tops)
    {
        var marked = new bool[snapshot.UnitRecords.Count];
        var open = new Stack<UnitView>(tops.Select(top => snapshot.Find(top)).OfType<UnitView>());
        while (open.TryPop(out var unit))
        {
            if (marked[unit.Index])
            {
                continue;
            }

            marked[unit.Index] = true;
            foreach (var child in unit.Children)
            {
                open.Push(child);
            }
        }

        return marked;
    }
}
