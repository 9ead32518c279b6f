namespace Okr.Core.Tests;

public class ViewTests
{
    private static readonly OkrSnapshot Snapshot = OkrSnapshot.Build(OkrDocument.FromRecords(
    [
        new Cycle { Id = new("year"), Start = new(2026, 1, 1), End = new(2026, 12, 31) },
        new Cycle { Id = new("q1"), Start = new(2026, 1, 1), End = new(2026, 3, 31), Parent = new("year") },
        new OrgUnit { Id = new("acme"), Name = "Acme", Level = LevelScheme.Company },
        new OrgUnit { Id = new("sales"), Name = "Sales", Level = LevelScheme.Team, Parent = new("acme") },
        new OrgUnit { Id = new("guild"), Name = "Guild", Level = new("guild"), Parent = new("acme") },
        new Objective { Id = new("o1"), Cycle = new("q1"), Unit = new("acme"), Ambition = Ambition.Committed, KeyResults = [new() { Id = new("o1.a") }, new() { Id = new("o1.b"), Ambition = Ambition.Learning, Due = new(2026, 2, 1) }] },
        new Objective
        {
            Id = new("o2"),
            Cycle = new("q1"),
            Unit = new("sales"),
            Start = new(2026, 2, 2),
            End = new(2026, 2, 28),
            KeyResults = [new() { Id = new("o2.a"), AlignsTo = [new() { Parent = new("o1") }] }],
            AlignsTo = [new() { Parent = new("o1"), ParentKeyResult = new("o1.b") }, new() { Parent = new("o1"), State = LinkState.Declined }],
        },
        new Objective { Id = new("o3") },
        new Initiative { Id = new("e1"), Objective = new("o1") },
        new Initiative { Id = new("e2"), KeyResult = new("o1.b") },
    ]));

    private static ObjectiveView Objective(string id) => Snapshot.Find(new ObjectiveId(id))!.Value;

    private static KeyResultView KeyResult(string id) => Snapshot.Find(new KeyResultId(id))!.Value;

    [Fact]
    public void Dates_of_an_objective_are_its_own_or_those_of_the_cycle()
    {
        Assert.Equal((new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 31)), (Objective("o1").Start, Objective("o1").End));
        Assert.Equal((new DateOnly(2026, 2, 2), new DateOnly(2026, 2, 28)), (Objective("o2").Start, Objective("o2").End));
        Assert.Equal((null, null, null, null), (Objective("o3").Start, Objective("o3").End, Objective("o3").Cycle, Objective("o3").Unit));
    }

    [Fact]
    public void A_key_result_has_its_own_ambition_and_end_or_those_of_the_objective()
    {
        Assert.Equal((Ambition.Committed, new DateOnly(2026, 3, 31)), (KeyResult("o1.a").Ambition, KeyResult("o1.a").End));
        Assert.Equal((Ambition.Learning, new DateOnly(2026, 2, 1)), (KeyResult("o1.b").Ambition, KeyResult("o1.b").End));
        Assert.Equal(new DateOnly(2026, 2, 28), KeyResult("o2.a").End);
    }

    [Fact]
    public void Links_of_an_objective_are_its_own_and_those_of_its_key_results()
    {
        Assert.Equal(
            [("", "o1.b", true), ("", "", false), ("o2.a", "", true)],
            Objective("o2").LinksUp.Select(link => (link.ChildKeyResult?.Record.Id.Value ?? "", link.ParentKeyResult?.Record.Id.Value ?? "", link.IsLive)));
        Assert.Equal(Objective("o2").LinksUp, Objective("o1").LinksDown);
        Assert.All(Objective("o1").LinksDown, link => Assert.Equal((Objective("o2"), Objective("o1")), (link.Child, link.Parent)));
        Assert.Empty(Objective("o1").LinksUp);
    }

    [Fact]
    public void Initiatives_stand_under_the_objective_and_under_the_key_result()
    {
        Assert.Equal(["e1", "e2"], Objective("o1").Initiatives.Select(initiative => initiative.Target.Id));
        Assert.Equal(["e2"], KeyResult("o1.b").Initiatives.Select(initiative => initiative.Target.Id));
        Assert.Empty(KeyResult("o1.a").Initiatives);
        Assert.Equal((Objective("o1"), null), (Snapshot.Initiatives[0].Objective, Snapshot.Initiatives[0].KeyResult));
        Assert.Equal((Objective("o1"), KeyResult("o1.b")), (Snapshot.Initiatives[1].Objective, Snapshot.Initiatives[1].KeyResult));
    }

    [Fact]
    public void A_unit_knows_its_place_and_what_it_owns()
    {
        var acme = Snapshot.Units[0];

        Assert.Equal(["Sales", "Guild"], acme.Children.Select(child => child.Record.Name));
        Assert.Equal(["Acme", "Sales"], Snapshot.Units[1].Path);
        Assert.Equal(["o1"], acme.Objectives.Select(objective => objective.Target.Id));
        Assert.Equal((0, 1, null), (acme.Level?.Rank, Snapshot.Units[1].Level?.Rank, Snapshot.Units[2].Level?.Rank));
    }

    [Fact]
    public void A_quarter_lies_in_its_year() => Assert.Equal("year", Objective("o1").Cycle?.Parent?.Record.Id.Value);

    [Fact]
    public void A_position_outside_a_list_of_views_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Objective("o1").KeyResults[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Snapshot.Objectives[-1]);
    }
}
