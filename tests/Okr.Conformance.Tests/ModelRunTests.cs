using Okr.Conformance.Tests.Broken;

namespace Okr.Conformance.Tests;

public sealed class ModelRunTests
{
    /// <summary>Faults that need neither a race nor a record as no model run makes it.</summary>
    private static readonly string[] Findable =
    [
        "keeps decimals as doubles", "skips records that did not change", "tells only the first conflict", "removes whatever version is there", "writes the sound changes of a refused commit",
        "takes no notice of the token", "writes first and looks at the token then", "gives a record that was made again its old version", "forgets commit ids", "answers a retry with the newest number",
        "takes other changes for a retry", "remembers the ids of refused commits", "yields the key it resumes after", "folds the case of ids", "forgets the last commit", "leaves out empty commits",
        "leaves out removals", "forgets the expected versions", "refuses a version that this instance has not loaded",
    ];

    public static TheoryData<string> Names => new(Findable);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Model_runs_find_what_the_cases_find(string name)
    {
        var fault = ((IEnumerable<Fault>)[.. ReadingFaults.All, .. WritingFaults.All, .. PlaceFaults.All]).First(item => string.Equals(item.Name, name, StringComparison.Ordinal));

        Assert.NotNull(await FirstFailureAsync(fault));
    }

    [Fact]
    public async Task A_failure_is_told_by_the_shortest_run_that_shows_it()
    {
        var error = await FirstFailureAsync(PlaceFaults.All.First(fault => string.Equals(fault.Name, "leaves out empty commits", StringComparison.Ordinal)));

        Assert.NotNull(error);
        Assert.StartsWith("1. ", Assert.Single(error.Message.Split(Environment.NewLine)[1..]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_that_needs_a_history_is_told_with_no_more_of_it_than_it_needs()
    {
        var error = await FirstFailureAsync(WritingFaults.All.First(fault => string.Equals(fault.Name, "removes whatever version is there", StringComparison.Ordinal)));

        Assert.NotNull(error);
        Assert.InRange(error.Message.Split(Environment.NewLine)[1..].Length, 2, 3);
        Assert.Contains("remove", error.Message.Split(Environment.NewLine)[^1], StringComparison.Ordinal);
    }

    private static async Task<ConformanceException?> FirstFailureAsync(Fault fault)
    {
        for (var seed = 1UL; seed <= 60; seed++)
        {
            try
            {
                await ConformanceKit.ModelCase(seed, 40).RunAsync(fault.Make());
            }
            catch (ConformanceException failure)
            {
                return failure;
            }
        }

        return null;
    }
}
