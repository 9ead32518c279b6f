using FsCheck.Xunit;

namespace Okr.Core.Tests;

public class SnapshotWithTests
{
    private static readonly OkrSnapshot Plan = OkrSnapshot.Build(OkrDocument.FromRecords(
    [
        new Cycle { Id = new("q") },
        new OrgUnit { Id = new("u") },
        new Objective { Id = new("o"), Unit = new("u"), Cycle = new("q"), KeyResults = [new() { Id = new("k") }, new() { Id = new("l") }] },
        new Objective { Id = new("p"), AlignsTo = [new() { Parent = new("o") }] },
        new Initiative { Id = new("i"), Objective = new("o"), KeyResult = new("k") },
        new CheckIn { Id = new("c"), Objective = new("o"), KeyResult = new("k") },
    ]));

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
    public void What_if_after_what_if_is_the_snapshot_of_the_changed_document_and_leaves_the_ones_before(AnyWorkspace workspace, int seed)
    {
        var (changes, snapshots) = (new ChangeMaker(new Random(seed)), new List<OkrSnapshot> { OkrSnapshot.Build(workspace.Document) });
        var documents = new List<OkrDocument> { workspace.Document };
        for (var i = 0; i < 10; i++)
        {
            var next = changes.Next(documents[^1]);
            documents.Add(documents[^1].Apply(next));
            snapshots.Add(snapshots[^1].With(next));
        }

        Assert.All(documents.Zip(snapshots), pair => Rebuilt.AssertSame(OkrSnapshot.Build(pair.First), pair.Second));
    }

    public static TheoryData<string, OkrRecord> Contents => new()
    {
        { "a cycle", new Cycle { Id = new("q"), State = CycleState.Closed, End = new(2026, 3, 31) } },
        { "a unit", new OrgUnit { Id = new("u"), Name = "Sales", Level = LevelScheme.Company } },
        { "an objective", Plan.Document.Objectives[0] with { Title = "Win", State = OkrState.Closed, Grade = new() { Value = 1 }, KeyResults = [new() { Id = new("k"), Metric = new BinaryMetric { IsDone = true } }, new() { Id = new("l") }] } },
        { "an objective with links", Plan.Document.Objectives[1] with { Owner = new("kim") } },
        { "an initiative", Plan.Document.Initiatives[0] with { State = OkrState.Closed } },
        { "a new check-in", new CheckIn { Id = new("d"), Objective = new("o"), KeyResult = new("l") } },
        { "a new check-in that names its key result alone", new CheckIn { Id = new("d"), KeyResult = new("l") } },
        { "a new check-in on an objective", new CheckIn { Id = new("d"), Objective = new("p") } },
    };

    public static TheoryData<string, OkrRecord> Structures => new()
    {
        { "a cycle elsewhere", new Cycle { Id = new("q"), Parent = new("gone") } },
        { "a new cycle", new Cycle { Id = new("r") } },
        { "a unit elsewhere", new OrgUnit { Id = new("u"), Parent = new("gone") } },
        { "another unit", Plan.Document.Objectives[0] with { Unit = default } },
        { "another cycle", Plan.Document.Objectives[0] with { Cycle = new("gone") } },
        { "one key result less", Plan.Document.Objectives[0] with { KeyResults = [new() { Id = new("k") }] } },
        { "other key results", Plan.Document.Objectives[0] with { KeyResults = [new() { Id = new("l") }, new() { Id = new("k") }] } },
        { "a unit of a key result", Plan.Document.Objectives[0] with { KeyResults = [new() { Id = new("k"), Unit = new("u") }, new() { Id = new("l") }] } },
        { "a link of a key result", Plan.Document.Objectives[0] with { KeyResults = [new() { Id = new("k"), AlignsTo = [new() { Parent = new("p") }] }, new() { Id = new("l") }] } },
        { "another state of a link", Plan.Document.Objectives[1] with { AlignsTo = [new() { Parent = new("o"), State = LinkState.Declined }] } },
        { "a new objective", new Objective { Id = new("n") } },
        { "an initiative for another objective", new Initiative { Id = new("i"), Objective = new("p") } },
        { "an initiative for another key result", Plan.Document.Initiatives[0] with { KeyResult = new("l") } },
        { "an initiative of a unit", Plan.Document.Initiatives[0] with { Unit = new("u") } },
        { "a check-in that is there", new CheckIn { Id = new("c"), Objective = new("o") } },
        { "a check-in that looks like another", new CheckIn { Id = new("Ｃ"), Objective = new("o") } },
        { "a check-in on nothing", new CheckIn { Id = new("d"), Objective = new("gone") } },
        { "a check-in on no key result", new CheckIn { Id = new("d"), Objective = new("o"), KeyResult = new("gone") } },
        { "a check-in that contradicts itself", new CheckIn { Id = new("d"), Objective = new("p"), KeyResult = new("k") } },
        { "an attestation", new Attestation { Id = new("a") } },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public void Contents_alone_share_the_structure(string what, OkrRecord record) => AssertSame(what, isLike: true, new OkrChange.Put(record));

    [Theory]
    [MemberData(nameof(Structures))]
    public void A_changed_structure_is_compiled(string what, OkrRecord record) => AssertSame(what, isLike: false, new OkrChange.Put(record));

    [Fact]
    public void A_removal_is_compiled() => AssertSame("a removal", isLike: false, new OkrChange.Remove(new(RecordKind.CheckIn, "c"), 1));

    [Fact]
    public void Of_two_changes_of_a_record_the_later_wins() => AssertSame(
        "two", isLike: true, new OkrChange.Put(Plan.Document.Objectives[1] with { Title = "First" }), new OkrChange.Put(Plan.Document.Objectives[1] with { Title = "Second" }));

    [Fact]
    public void A_check_in_that_is_added_twice_is_one() => AssertSame(
        "two", isLike: false, new OkrChange.Put(new CheckIn { Id = new("d"), Objective = new("o") }), new OkrChange.Put(new CheckIn { Id = new("d"), Objective = new("p") }));

    [Fact]
    public void Check_ins_that_look_alike_are_told_even_when_the_first_came_by_a_change()
    {
        var after = Plan.With([new OkrChange.Put(new CheckIn { Id = new("d"), Objective = new("o") })]).With([new OkrChange.Put(new CheckIn { Id = new("D"), Objective = new("o") })]);

        Assert.Contains(after.Defects, defect => defect.Kind == DefectKind.LookAlikeIds);
    }

    [Fact]
    public void Where_an_id_occurs_twice_the_change_leaves_one()
    {
        var twice = OkrSnapshot.Build(OkrDocument.FromRecords([new OrgUnit { Id = new("u"), Name = "First" }, new OrgUnit { Id = new("u"), Name = "Second" }]));

        Assert.Equal(["Third"], twice.With([new OkrChange.Put(new OrgUnit { Id = new("u"), Name = "Third" })]).Units.Select(unit => unit.Record.Name));
    }

    [Fact]
    public void The_cost_of_a_check_in_follows_the_change_and_not_the_workspace()
    {
        var (small, large) = (AllocatedBy(1_000), AllocatedBy(50_000));

        Assert.InRange(large, 1, 40_000);
        Assert.InRange(large, 1, small + 4_000);
    }

    private static long AllocatedBy(int objectives)
    {
        var records = Enumerable.Range(0, objectives).Select(i => new Objective { Id = new($"o{i}"), KeyResults = [new() { Id = new($"k{i}") }, new() { Id = new($"l{i}") }] });
        var snapshot = OkrSnapshot.Build(OkrDocument.FromRecords(records));
        IReadOnlyList<OkrChange> First(int i) => [new OkrChange.Put(snapshot.Document.Objectives[i] with { Title = "Win" }), new OkrChange.Put(new CheckIn { Id = new($"c{i}"), Objective = new($"o{i}") })];
        var (warm, changes) = (First(1), First(objectives / 2));
        snapshot.With(warm);
        var before = GC.GetAllocatedBytesForCurrentThread();
        snapshot.With(changes);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void AssertSame(string what, bool isLike, params OkrChange[] changes)
    {
        var after = Plan.With(changes);

        Rebuilt.AssertSame(OkrSnapshot.Build(Plan.Document.Apply(changes)), after);
        Assert.True(isLike == after.IsLike(Plan), what);
    }
}
