namespace Okr.Core.Tests;

public sealed class PracticeMapTests
{
    private static readonly OkrSnapshot Snapshot = OkrSnapshot.Build(OkrDocument.FromRecords(
    [
        new Cycle { Id = new("q3") },
        new Cycle { Id = new("q4") },
        new OrgUnit { Id = new("acme"), Level = LevelScheme.Company },
        new OrgUnit { Id = new("sales"), Level = LevelScheme.Department, Parent = new("acme") },
        new OrgUnit { Id = new("north"), Level = LevelScheme.Team, Parent = new("sales") },
        new OrgUnit { Id = new("ann"), Level = LevelScheme.Individual, Parent = new("north") },
        new OrgUnit { Id = new("works"), Level = LevelScheme.Department, Parent = new("acme") },
        new Objective { Id = new("north-q4"), Unit = new("north"), Cycle = new("q4") },
        new Objective { Id = new("north-q3"), Unit = new("north"), Cycle = new("q3") },
        new Objective { Id = new("works-q4"), Unit = new("works"), Cycle = new("q4") },
        new Objective { Id = new("nowhere") },
    ]));

    [Theory]
    [InlineData("north-q4", PracticeScope.CompanyAndDepartment)]
    [InlineData("north-q3", PracticeScope.CompanyOnly)]
    [InlineData("works-q4", PracticeScope.CompanyOnly)]
    [InlineData("nowhere", PracticeScope.CompanyOnly)]
    public void A_pilot_is_wider_below_its_units_and_in_its_cycles_only(string objective, PracticeScope expected)
    {
        var map = PracticeMap.Of(Snapshot, new() { Scope = PracticeScope.CompanyOnly, Pilots = [Pilot("sales", PracticeScope.CompanyAndDepartment)] });

        Assert.Equal(expected, map.ScopeOf(Snapshot.Find(new ObjectiveId(objective))!.Value));
    }

    [Fact]
    public void A_pilot_never_narrows_the_scope_and_of_several_the_widest_counts()
    {
        var map = PracticeMap.Of(Snapshot, new()
        {
            Scope = PracticeScope.CompanyAndDepartment,
            Pilots = [Pilot("north", PracticeScope.Full), Pilot("sales", PracticeScope.CompanyOnly), Pilot("gone", PracticeScope.Full)],
        });

        Assert.Equal(PracticeScope.Full, map.ScopeOf(Unit("ann"), new CycleId("q4")));
        Assert.Equal(PracticeScope.CompanyAndDepartment, map.ScopeOf(Unit("sales"), new CycleId("q4")));
        Assert.Equal(PracticeScope.CompanyAndDepartment, map.ScopeOf(Unit("ann"), null));
    }

    [Fact]
    public void OKRs_E_runs_in_the_departments_that_are_named_with_their_teams_or_in_all_of_them()
    {
        var some = PracticeMap.Of(Snapshot, new() { House = new() { OkrsE = [new("sales")] } });
        var all = PracticeMap.Of(Snapshot, new() { House = new() { Departments = DepartmentMode.OkrsE } });

        Assert.Equal(["sales", "north"], Snapshot.Units.Where(some.RunsOkrsE).Select(unit => unit.Record.Id.Value));
        Assert.Equal(["sales", "north", "works"], Snapshot.Units.Where(all.RunsOkrsE).Select(unit => unit.Record.Id.Value));
        Assert.DoesNotContain(Snapshot.Units, PracticeMap.Of(Snapshot, Practice.Undecided).RunsOkrsE);
    }

    private static UnitView Unit(string id) => Snapshot.Find(new OrgUnitId(id))!.Value;

    private static Pilot Pilot(string unit, PracticeScope scope) => new() { Units = [new(unit)], Scope = scope, Cycles = [new("q4")] };
}
