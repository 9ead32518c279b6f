using System.Collections;
using System.Reflection;
using Okr.Core.Tests.Json;
using Okr.Storage;

namespace Okr.Core.Tests;

public sealed class PersonalDataTests
{
    private static readonly PersonId Ann = new("ann");
    private static readonly PersonId Bob = new("bob");

    private static readonly Type[] RecordTypes = [typeof(Cycle), typeof(OrgUnit), typeof(Objective), typeof(Initiative), typeof(CheckIn), typeof(Attestation)];

    [Fact]
    public void No_member_of_any_record_is_forgotten_by_forgetting()
    {
        for (var seed = 1; seed <= 40; seed++)
        {
            var document = OkrDocument.FromRecords(RecordTypes.Select(type => (OkrRecord)new Filler(seed).Fill(type)));
            var everybody = document.Records.SelectMany(PeopleIn).ToHashSet();
            Assert.NotEmpty(everybody);
            foreach (var person in everybody)
            {
                Assert.Equal(document.Records.Where(record => PeopleIn(record).Contains(person)), PersonalData.About(document, person));
                Assert.Equal(everybody.Where(other => other != person).ToHashSet(), People(document.Apply(PersonalData.Forget(document, person, null))));
                Assert.Equal([.. everybody.Where(other => other != person), Ann], People(document.Apply(PersonalData.Forget(document, person, Ann))));
            }
        }
    }

    [Fact]
    public async Task Forgetting_is_one_commit_against_the_versions_that_were_read()
    {
        var store = new InMemoryOkrStore();
        var workspace = new WorkspaceId("acme");
        await store.CommitAsync(workspace, [new OkrChange.Put(new Objective { Id = new("o1"), Owner = Ann }), new OkrChange.Put(new Objective { Id = new("o2"), Owner = Bob })]);

        await store.CommitAsync(workspace, PersonalData.Forget(await store.LoadAsync(workspace), Ann, Bob));

        Assert.Equal([Bob, Bob], (await store.LoadAsync(workspace)).Objectives.Select(objective => objective.Owner));
        Assert.Equal(1, (await store.LoadAsync(workspace)).VersionOf(new RecordKey(RecordKind.Objective, "o2")));
    }

    [Fact]
    public void Who_takes_a_place_that_he_has_already_is_not_named_twice()
    {
        var document = OkrDocument.FromRecords([new Initiative { Id = new("i1"), Members = [Bob, Ann], Followers = [Bob, Bob] }]);

        var after = document.Apply(PersonalData.Forget(document, Ann, Bob)).Initiatives[0];

        Assert.Equal([Bob], after.Members);
        Assert.Equal([Bob, Bob], after.Followers);
    }

    [Fact]
    public void Check_ins_expire_by_when_they_were_written_down()
    {
        var january = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var document = OkrDocument.FromStore([
            new StoredRecord(new CheckIn { Id = new("old"), ObservedAt = january.AddDays(-2), RecordedAt = january.AddTicks(-1) }, 4),
            new StoredRecord(new CheckIn { Id = new("late report"), ObservedAt = january.AddDays(-2), RecordedAt = january }, 5),
            new StoredRecord(new CheckIn { Id = new("undated"), ObservedAt = january.AddDays(-2) }, 6),
        ]);

        var changes = PersonalData.ExpireCheckIns(document, january);

        Assert.Equal([new OkrChange.Remove(new RecordKey(RecordKind.CheckIn, "old"), 4), new OkrChange.Remove(new RecordKey(RecordKind.CheckIn, "undated"), 6)], changes);
    }

    [Fact]
    public void A_replacement_that_replaces_nothing_is_refused()
    {
        Assert.Throws<ArgumentException>(() => PersonalData.Forget(OkrDocument.Empty, Ann, Ann));
        Assert.Throws<ArgumentException>(() => PersonalData.Forget(OkrDocument.Empty, Ann, default(PersonId)));
        Assert.Throws<ArgumentException>(() => PersonalData.Forget(OkrDocument.Empty, default, Bob));
        Assert.Throws<ArgumentException>(() => PersonalData.About(OkrDocument.Empty, default));
    }

    private static HashSet<PersonId> People(OkrDocument document) => [.. document.Records.SelectMany(PeopleIn)];

    /// <summary>Every person that a value names, found by looking into all of its members.</summary>
    private static IEnumerable<PersonId> PeopleIn(object? value) => value switch
    {
        PersonId person => [person],
        OkrNode node => node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(member => member.GetIndexParameters().Length == 0).SelectMany(member => PeopleIn(member.GetValue(node))),
        string => [],
        IEnumerable list => list.Cast<object?>().SelectMany(PeopleIn),
        _ => [],
    };
}
