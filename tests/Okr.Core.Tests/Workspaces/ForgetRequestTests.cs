namespace Okr.Core.Tests;

public sealed class ForgetRequestTests
{
    private static readonly PersonId Ann = new("ann");
    private static readonly PersonId Bob = new("bob");

    [Fact]
    public void A_commit_of_the_history_keeps_its_shape()
    {
        var commit = new OkrCommit
        {
            Id = new CommitId("c1"),
            By = Ann,
            Reason = "why",
            Changes = [new OkrChange.Put(new Objective { Id = new("o1"), Owner = Ann }, 3), new OkrChange.Remove(new RecordKey(RecordKind.Cycle, "q1"), 2)],
        };

        var after = new ForgetRequest(Ann, null).Rewrite(commit);

        Assert.Equal(commit with { By = null, Changes = [new OkrChange.Put(new Objective { Id = new("o1") }, 3), commit.Changes[1]] }, after);
    }

    [Fact]
    public void The_commit_that_forgets_leaves_out_who_is_not_concerned_and_names_nobody_who_asks_for_himself()
    {
        var request = new ForgetRequest(Ann, Bob) { By = Ann, Reason = "asked" };

        var commit = request.ToCommit([new StoredRecord(new Objective { Id = new("o1"), Owner = Ann }, 3), new StoredRecord(new Objective { Id = new("o2"), Owner = Bob }, 4)]);

        Assert.Equal(new OkrCommit { By = Bob, Reason = "asked", Changes = [new OkrChange.Put(new Objective { Id = new("o1"), Owner = Bob }, 3)] }, commit);
    }

    [Fact]
    public void What_names_nobody_stays_equal()
    {
        var request = new ForgetRequest(Ann, null);
        OkrRecord record = new Initiative { Id = new("i"), Members = [Bob, Bob] };

        Assert.Equal(record, request.Rewrite(record));
        Assert.Equal(new OkrCommit { By = Bob }, request.Rewrite(new OkrCommit { By = Bob }));
    }

    [Fact]
    public void Nobody_is_replaced_by_himself_or_by_no_id()
    {
        Assert.Contains("'ann'", Assert.Throws<ArgumentException>(() => new ForgetRequest(Ann, Ann)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new ForgetRequest(Ann, default(PersonId)));
        Assert.Throws<ArgumentException>(() => new ForgetRequest(default, null));
    }
}
