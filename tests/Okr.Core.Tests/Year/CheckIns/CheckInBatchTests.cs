using Okr.Year;
using static Okr.Core.Tests.Year.CheckInPlan;

namespace Okr.Core.Tests.Year;

public sealed class CheckInBatchTests
{
    [Fact]
    public void Every_problem_has_its_place_and_nothing_is_written()
    {
        var batch = CheckInVerbs.CheckInAll(Context(Snapshot()), [Report("a", 1m), Report("b", 2m, 0, "gone"), Report("c", 9m, 0, "zones"), Report("a", 2m)]);

        Assert.Equal([1, 2, 3], batch.Refused.Select(refused => refused.Index));
        Assert.Equal((0, 0), (batch.Changes.Count, batch.Taken));
    }

    [Fact]
    public void The_good_ones_alone_are_written_by_choice_and_a_second_run_repeats_nothing()
    {
        CheckIn[] reports = [Report("a", 1m), Report("b", 2m, 0, "gone"), Report("c", 3m, 1, "most")];

        var batch = CheckInVerbs.CheckInAll(Context(Snapshot()), reports, keepsGoodOnes: true);
        var again = CheckInVerbs.CheckInAll(Context(Snapshot().With(batch.Changes)), reports, keepsGoodOnes: true);

        Assert.Equal((3, 2, 0, 1), (batch.Changes.Count, batch.Taken, batch.Repeated, batch.Refused.Count));
        Assert.Equal((0, 0, 2, 1), (again.Changes.Count, again.Taken, again.Repeated, again.Refused.Count));
    }

    [Fact]
    public void Many_on_many_objectives_are_one_put_each_and_cost_as_much_as_there_are()
    {
        var (small, large) = (Measure(5_000), Measure(20_000));

        Assert.Equal((20_000, 400), (large.CheckIns, large.Objectives));
        Assert.InRange((double)large.Bytes / small.Bytes, 3d, 5d);
        Assert.InRange(large.Bytes / 20_000, 0, 3_000);
    }

    private static (int CheckIns, int Objectives, long Bytes) Measure(int count)
    {
        var objectives = Enumerable.Range(0, count / 50).Select(i => new Objective
        {
            Id = new($"o{i}"),
            Owner = Ana.Person,
            KeyResults = [.. Enumerable.Range(0, 5).Select(k => new KeyResult { Id = new($"o{i}.{k}"), Metric = new NumericMetric { Target = 100m } })],
        });
        var context = Context(OkrSnapshot.Build(OkrDocument.FromRecords([.. objectives])));
        CheckIn[] reports = [.. Enumerable.Range(0, count).Select(i => Report($"c{i}", i % 90, i % 28, $"o{i % (count / 50)}.{i % 5}"))];

        var before = GC.GetAllocatedBytesForCurrentThread();
        var batch = CheckInVerbs.CheckInAll(context, reports);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Empty(batch.Refused);
        return (batch.Taken, batch.Changes.Count - batch.Taken, bytes);
    }
}
