using Okr.Storage;
using Samples.JsonLinesStore;

namespace Okr.Conformance.Tests.Samples;

public sealed class HrUnitsTests
{
    [Fact]
    public async Task Units_come_from_the_hr_system_and_objectives_from_the_store()
    {
        var workspace = new WorkspaceId("acme");
        var store = new InMemoryOkrStore();
        await store.CommitAsync(workspace, [new OkrChange.Put(new Objective { Id = new("o1"), Unit = new("rd"), Title = "Ship it" })]);
        var reader = HrUnits.Combine(store, (customer, _) => Task.FromResult<IReadOnlyList<HrDepartment>>([new("rd", "R&D", customer, 12), new(customer, "Acme", null, 40)]));

        var snapshot = OkrSnapshot.Build(await reader.LoadAsync(workspace));

        Assert.Empty(snapshot.Defects);
        Assert.Equal("R&D", snapshot.Find(new ObjectiveId("o1"))!.Value.Unit!.Value.Record.Name);
    }
}
