using System.Diagnostics;
using System.Diagnostics.Metrics;
using Okr.Storage;

namespace Okr.Core.Tests.Hosting;

public sealed class OkrTelemetryTests : IDisposable
{
    /// <summary>Tests run side by side and share the meter; the workspace tells whose activity it is, and sums of metrics can only be compared as lower bounds.</summary>
    private static readonly WorkspaceId Mine = new("telemetry");

    private readonly List<Activity> _activities = [];
    private readonly Dictionary<string, double> _sums = new(StringComparer.Ordinal);
    private readonly ActivityListener _listener;
    private readonly MeterListener _meters = new();

    public OkrTelemetryTests()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == OkrTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.GetTagItem("okr.workspace") as string == Mine.Value)
                {
                    _activities.Add(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == OkrTelemetry.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument.Name, value, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Add(instrument.Name, 1, tags));
        _meters.Start();
    }

    [Fact]
    public async Task Loads_analyses_and_commits_are_told_with_what_became_of_them()
    {
        var service = new OkrService(new InMemoryOkrStore(), OkrPolicy.Default, TimeProvider.System);
        var commit = new OkrCommit { Id = new("once"), Changes = [new OkrChange.Put(new Cycle { Id = new("q1") }), new OkrChange.Put(new Cycle { Id = new("q2") })] };

        await service.CommitAsync(Mine, commit);
        await service.CommitAsync(Mine, commit);
        await Assert.ThrowsAsync<OkrConflictException>(() => service.CommitAsync(Mine, commit with { Id = null }));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => service.CommitAsync(Mine, commit with { Id = null }, new CancellationToken(canceled: true)));
        await service.AnalyzeAsync(Mine);
        await service.ForgetAsync(Mine, new ForgetRequest(new("ann"), null));

        Assert.Equal(
            ["okr.commit written 2", "okr.commit repeated 2", "okr.commit conflict 2", "okr.commit cancelled 2", "okr.load  ", "okr.analyze  ", "okr.forget written 0"],
            _activities.Select(activity => $"{activity.OperationName} {activity.GetTagItem("okr.outcome")} {activity.GetTagItem("okr.changes")}"));
        Assert.Equal(1L, _activities[0].GetTagItem("okr.sequence"));
        Assert.Equal(ActivityStatusCode.Error, _activities[2].Status);
        Assert.Equal(2, _activities[4].GetTagItem("okr.records"));
        foreach (var outcome in new[] { "written", "repeated", "conflict", "cancelled" })
        {
            Assert.True(Sum($"okr.commits {outcome}") >= 1, outcome);
        }

        Assert.True(Sum("okr.conflicts ") >= 2);
        Assert.True(Sum("okr.changes ") >= 2);
        Assert.True(Sum("okr.records.read ") >= 2);
        Assert.True(Sum("okr.operation.duration commit") >= 4);
    }

    public void Dispose()
    {
        _listener.Dispose();
        _meters.Dispose();
    }

    private double Sum(string series)
    {
        lock (_sums)
        {
            return _sums.GetValueOrDefault(series);
        }
    }

    private void Add(string instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var series = $"{instrument} {(tags.IsEmpty ? "" : tags[0].Value)}";
        lock (_sums)
        {
            _sums[series] = _sums.GetValueOrDefault(series) + value;
        }
    }
}
