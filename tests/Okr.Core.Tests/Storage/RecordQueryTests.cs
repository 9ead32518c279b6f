using Okr.Storage;

namespace Okr.Core.Tests.Storage;

public sealed class RecordQueryTests
{
    private static readonly Objective Objective = new() { Id = new ObjectiveId("o1"), Cycle = new CycleId("q1") };
    private static readonly OrgUnit Unit = new() { Id = new OrgUnitId("o1") };

    [Fact]
    public void A_query_without_conditions_selects_everything()
    {
        Assert.True(RecordQuery.All.Selects(Objective));
        Assert.True(RecordQuery.All.Selects(Unit));
    }

    [Fact]
    public void An_empty_list_asks_for_nothing()
    {
        Assert.False(new RecordQuery { Kinds = [] }.Selects(Unit));
        Assert.False(new RecordQuery { Keys = [] }.Selects(Unit));
    }

    [Fact]
    public void A_cycle_narrows_objectives_and_nothing_else()
    {
        var query = new RecordQuery { Cycle = new CycleId("q2") };

        Assert.False(query.Selects(Objective));
        Assert.True(query.Selects(Unit));
    }

    [Fact]
    public void A_key_is_a_kind_and_an_id()
    {
        var query = new RecordQuery { Keys = [Unit.Key] };

        Assert.True(query.Selects(Unit));
        Assert.False(query.Selects(Objective));
    }

    [Fact]
    public void Queries_with_equal_lists_are_equal() =>
        Assert.Equal(new RecordQuery { Kinds = [RecordKind.Unit], Keys = [] }, new RecordQuery { Kinds = new List<RecordKind> { RecordKind.Unit }, Keys = [] });
}
