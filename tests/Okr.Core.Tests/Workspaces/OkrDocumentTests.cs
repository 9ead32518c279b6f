using FsCheck.Xunit;

namespace Okr.Core.Tests;

public class OkrDocumentTests
{
    private static readonly Objective First = new() { Id = new("o1"), Title = "first" };

    private static OkrDocument Of(params OkrRecord[] records) => OkrDocument.FromRecords(records);

    [Fact]
    public void Records_come_by_kind_and_within_a_kind_in_their_own_order()
    {
        var document = Of(
            new Attestation { Id = new("a") }, new CheckIn { Id = new("c") }, new Initiative { Id = new("e") }, First, new OrgUnit { Id = new("u2") }, new OrgUnit { Id = new("u1") }, new Cycle { Id = new("q") });

        Assert.Equal(["q", "u2", "u1", "o1", "e", "c", "a"], document.Records.Select(record => record.Key.Id));
        Assert.Equal(7, document.Count);
        Assert.Equal(0, OkrDocument.Empty.Count);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => OkrDocument.FromRecords(null!));
        Assert.Throws<ArgumentException>(() => Of(First, null!));
        Assert.Throws<ArgumentNullException>(() => OkrDocument.FromStore([default]));
        Assert.Throws<ArgumentNullException>(() => OkrDocument.Empty.Apply(null!));
        Assert.Throws<ArgumentNullException>(() => OkrDocument.Empty.ChangesTo(null!));
    }

    [Fact]
    public void What_is_changed_in_the_list_afterwards_does_not_change_the_document()
    {
        var records = new List<OkrRecord> { First };
        var document = OkrDocument.FromRecords(records);
        records.Clear();

        Assert.Equal(1, document.Count);
    }

    [Fact]
    public void A_put_replaces_in_place_or_adds_at_the_end()
    {
        var changed = First with { Title = "changed" };
        var document = Of(First, new Objective { Id = new("o2") }).Apply([new OkrChange.Put(new Objective { Id = new("o0") }), new OkrChange.Put(changed, 3)]);

        Assert.Equal(["o1", "o2", "o0"], document.Objectives.Select(objective => objective.Id.Value));
        Assert.Equal(changed, document.Objectives[0]);
    }

    [Fact]
    public void The_last_change_of_a_record_wins()
    {
        var changed = First with { Title = "changed" };
        OkrChange put = new OkrChange.Put(changed);
        OkrChange remove = new OkrChange.Remove(First.Key, 1);

        Assert.Empty(Of(First).Apply([put, remove]).Objectives);
        Assert.Equal([changed], Of(First).Apply([remove, put]).Objectives);
        Assert.Equal([changed], OkrDocument.Empty.Apply([new OkrChange.Put(First), put]).Objectives);
    }

    [Fact]
    public void Removing_what_is_not_there_changes_nothing() => Assert.Equal([First], Of(First).Apply([new OkrChange.Remove(new(RecordKind.Objective, "O1"), 1)]).Objectives);

    [Fact]
    public void A_change_of_an_id_that_occurs_twice_leaves_one_record()
    {
        var document = Of(First, First with { Title = "again" });

        Assert.Equal("changed", Assert.Single(document.Apply([new OkrChange.Put(First with { Title = "changed" })]).Objectives).Title);
        Assert.Empty(document.Apply([new OkrChange.Remove(First.Key, 1)]).Objectives);
    }

    [Fact]
    public void Changes_expect_the_versions_that_the_store_gave()
    {
        var document = OkrDocument.FromStore([new(First, 7), new(new Cycle { Id = new("q") }, 4)]);
        Assert.Equal((7, 4, OkrVersion.New), (document.VersionOf(First.Key), document.VersionOf(new(RecordKind.Cycle, "q")), document.VersionOf(new(RecordKind.Unit, "q"))));

        var changes = document.ChangesTo(Of(First with { Title = "changed" }, new OrgUnit { Id = new("u") }));

        Assert.Equal(
            ["Objective 'o1' 7", "Unit 'u' 0", "Cycle 'q' 4"],
            changes.OrderBy(change => change is OkrChange.Remove).ThenByDescending(change => change.Expected).Select(change => $"{change.Key} {change.Expected}"));
    }

    [Fact]
    public void What_if_keeps_the_versions_of_the_store() =>
        Assert.Equal(7, OkrDocument.FromStore([new(First, 7)]).Apply([new OkrChange.Put(First with { Title = "changed" }, 7)]).VersionOf(First.Key));

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void A_document_does_not_differ_from_itself_in_another_order(AnyWorkspace workspace, int seed)
    {
        var distinct = OkrDocument.FromRecords(workspace.Document.Records.DistinctBy(record => record.Key));

        Assert.Empty(distinct.ChangesTo(Workspaces.Shuffle(distinct, seed)));
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void The_difference_of_two_documents_applied_to_one_gives_the_other(SoundWorkspace before, SoundWorkspace after)
    {
        var arrived = before.Document.Apply(before.Document.ChangesTo(after.Document));

        Assert.Equal(after.Document.Records.OrderBy(record => record.Key), arrived.Records.OrderBy(record => record.Key));
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void So_it_does_for_broken_ones_as_far_as_ids_lead(AnyWorkspace before, AnyWorkspace after) =>
        Assert.Empty(before.Document.Apply(before.Document.ChangesTo(after.Document)).ChangesTo(after.Document));

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public void Applying_changes_is_what_a_dictionary_does(SoundWorkspace workspace, int seed)
    {
        var random = new Random(seed);
        var records = workspace.Document.Records.ToArray();
        var start = OkrDocument.FromRecords(records.Where(_ => random.Next(2) == 0));
        var model = start.Records.ToDictionary(record => record.Key);
        var changes = new List<OkrChange>();
        for (var i = 0; i < records.Length; i++)
        {
            var record = records[random.Next(records.Length)];
            changes.Add(random.Next(3) == 0 ? new OkrChange.Remove(record.Key, 1) : new OkrChange.Put(record));
            _ = changes[^1] is OkrChange.Put ? model[record.Key] = record : model.Remove(record.Key) ? record : null;
        }

        Assert.Equal(model.Values.OrderBy(record => record.Key), start.Apply(changes).Records.OrderBy(record => record.Key));
    }
}
