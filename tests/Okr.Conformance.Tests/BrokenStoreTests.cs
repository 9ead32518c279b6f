using Okr.Conformance.Tests.Broken;

namespace Okr.Conformance.Tests;

/// <summary>The kit can fail: each deliberately broken store is found by exactly the cases that are there for it.</summary>
public sealed class BrokenStoreTests
{
    private static readonly IReadOnlyList<Fault> Faults = [.. ReadingFaults.All, .. WritingFaults.All, .. PlaceFaults.All, .. ForgettingFaults.All];

    public static TheoryData<string> Names => new(Faults.Select(fault => $"{(int)fault.Promise}: {fault.Name}"));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_broken_store_fails_exactly_the_cases_of_its_promise(string name)
    {
        var fault = Faults.Single(item => string.Equals($"{(int)item.Promise}: {item.Name}", name, StringComparison.Ordinal));
        var failed = new List<string>();
        foreach (var item in ConformanceKit.CasesFor(fault.Traits))
        {
            try
            {
                await item.RunAsync(fault.Make());
            }
            catch (ConformanceException)
            {
                failed.Add(item.Id);
            }
        }

        Assert.Equal(fault.FailedCases, string.Join(' ', failed));
    }

    [Fact]
    public void Every_promise_has_a_broken_store_and_every_case_finds_one()
    {
        // Without S-0001 nothing works: whatever fails it fails every other case as well.
        var found = Faults.SelectMany(fault => fault.FailedCases.Split(' ')).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(Enum.GetValues<StorePromise>().Except([StorePromise.Together]), Faults.Select(fault => fault.Promise).Distinct().Order());
        var unproved = ConformanceKit.Cases.Select(item => item.Id).Skip(1).Where(id => !found.Contains(id)).ToList();
        Assert.True(unproved.Count == 0, $"No broken store fails {string.Join(' ', unproved)}.");
    }
}
