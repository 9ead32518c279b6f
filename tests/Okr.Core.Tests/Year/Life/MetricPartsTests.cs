using Okr.Year;

namespace Okr.Core.Tests.Year.Life;

public class MetricPartsTests
{
    private static readonly Metric[] Metrics =
    [
        new NumericMetric { Target = 5m, Current = 2m },
        new BoundMetric { Upper = 5m, Current = 2m },
        new HostMetric { Kind = "nps", Current = 2m },
        new ManualMetric { Progress = 0.5m },
        new BinaryMetric { IsDone = true },
        new ZonesMetric { Target = "good", Reached = Zone.Commit },
        new MilestonesMetric { Steps = [new() { Title = "a", IsDone = true }, new() { Title = "b" }] },
    ];

    public static TheoryData<int> Indexes => [.. Enumerable.Range(0, Metrics.Length)];

    [Theory, MemberData(nameof(Indexes))]
    public void A_promise_is_a_metric_that_nobody_has_measured(int index)
    {
        var metric = Metrics[index];
        var promise = MetricParts.Promise(metric);

        Assert.True(metric.IsMeasured);
        Assert.False(promise!.IsMeasured);
        Assert.Equal(promise, MetricParts.Promise(promise));
        Assert.False(MetricParts.HaveSameReading(promise, metric));
        Assert.True(MetricParts.HaveSameReading(metric, metric));
        Assert.True(MetricParts.AreOfOneKind(promise, metric));
        Assert.All(Metrics.Where(other => other != metric), other => Assert.False(MetricParts.AreOfOneKind(metric, other)));
    }

    [Fact]
    public void A_new_step_says_nothing_until_somebody_reports_on_it()
    {
        var before = new MilestonesMetric { Steps = [new() { Title = "a", IsDone = true }] };

        Assert.True(MetricParts.HaveSameReading(before, before with { Steps = [new() { Title = "c" }, .. before.Steps] }));
        Assert.False(MetricParts.HaveSameReading(before, before with { Steps = [new() { Title = "c", IsDone = true }, .. before.Steps] }));
    }

    [Fact]
    public void Directions_differ_only_where_both_are_known()
    {
        var up = new NumericMetric { Baseline = 1m, Target = 2m };

        Assert.True(MetricParts.AreOfOneKind(up, up with { Target = 9m }));
        Assert.True(MetricParts.AreOfOneKind(up, up with { Baseline = null }));
        Assert.False(MetricParts.AreOfOneKind(up, up with { Target = 0m }));
        Assert.True(MetricParts.AreOfOneKind(null, up));
        Assert.False(MetricParts.AreOfOneKind(new BoundMetric(), new BoundMetric { Kind = BoundKind.AtMost }));
        Assert.False(MetricParts.AreOfOneKind(new HostMetric { Kind = "a" }, new HostMetric { Kind = "b" }));
    }

    [Fact]
    public void A_measure_for_what_had_none_starts_unmeasured()
    {
        Assert.True(MetricParts.HaveSameReading(null, new NumericMetric()));
        Assert.False(MetricParts.HaveSameReading(null, new NumericMetric { Current = 1m }));
        Assert.Null(MetricParts.Promise(null));
    }
}
