namespace Okr.Core.Tests;

public class OkrChangeTests
{
    [Fact]
    public void A_put_knows_the_key_and_expects_nothing_by_default()
    {
        var put = new OkrChange.Put(new Cycle { Id = new("q") });

        Assert.Equal((new RecordKey(RecordKind.Cycle, "q"), OkrVersion.New), (put.Key, put.Expected));
    }

    [Fact]
    public void What_cannot_be_stored_is_refused_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => new OkrChange.Put(null!));
        Assert.Throws<ArgumentException>(() => new OkrChange.Put(new Cycle()));
        Assert.Throws<ArgumentException>(() => new OkrChange.Put(new Cycle { Id = new("q") }, -1));
        Assert.Throws<ArgumentException>(() => new OkrChange.Remove(default, 1));
        Assert.Throws<ArgumentException>(() => new OkrChange.Remove(new(RecordKind.Cycle, "q"), -1));
    }

    [Fact]
    public void Changes_are_equal_by_content()
    {
        Assert.Equal(new OkrChange.Put(new Cycle { Id = new("q") }, 2), new OkrChange.Put(new Cycle { Id = new("q") }, 2));
        Assert.NotEqual<OkrChange>(new OkrChange.Remove(new(RecordKind.Cycle, "q"), 1), new OkrChange.Remove(new(RecordKind.Cycle, "q"), 2));
    }
}
