namespace Okr.Core.Tests;

public sealed class OkrCommitTests
{
    private static readonly Cycle Cycle = new() { Id = new CycleId("q1") };

    [Fact]
    public void Commits_with_equal_content_are_equal() =>
        Assert.Equal(new OkrCommit { Changes = [new OkrChange.Put(Cycle)] }, new OkrCommit { Changes = new List<OkrChange> { new OkrChange.Put(Cycle) } });

    [Fact]
    public void A_list_that_is_changed_later_does_not_change_the_commit()
    {
        var changes = new List<OkrChange> { new OkrChange.Put(Cycle) };
        var commit = new OkrCommit { Changes = changes };

        changes.Clear();

        Assert.Single(commit.Changes);
    }

    [Fact]
    public void A_record_that_is_changed_twice_is_named()
    {
        var error = Assert.Throws<ArgumentException>(() => new OkrCommit { Changes = [new OkrChange.Put(Cycle), new OkrChange.Remove(Cycle.Key, 3)] });

        Assert.Contains("Cycle 'q1'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_default_id_is_refused() => Assert.Throws<ArgumentException>(() => new OkrCommit { Id = default(CommitId) });

    [Fact]
    public void A_default_commit_has_no_changes() => Assert.Empty(new OkrCommit().Changes);
}
