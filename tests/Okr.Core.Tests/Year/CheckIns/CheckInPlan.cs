using Okr.Access;
using Okr.Year;

namespace Okr.Core.Tests.Year;

/// <summary>A small workspace to check in on, with one key result of each kind.</summary>
internal static class CheckInPlan
{
    public static readonly DateTimeOffset Noon = new(2026, 5, 15, 12, 0, 0, TimeSpan.Zero);

    public static readonly Viewer Ana = new() { Person = new("ana") };

    public static readonly ObjectiveId Goal = new("o1");

    public static readonly KeyResultId Sales = new("sales");

    private static readonly (string Id, Metric? Metric)[] Metrics =
    [
        ("sales", new NumericMetric { Baseline = 0m, Target = 100m }),
        ("sum", new NumericMetric { Baseline = 0m, Target = 100m, Accumulation = Accumulation.Sum }),
        ("mean", new NumericMetric { Baseline = 0m, Target = 100m, Accumulation = Accumulation.Average }),
        ("least", new NumericMetric { Baseline = 100m, Target = 0m, Accumulation = Accumulation.Minimum }),
        ("most", new NumericMetric { Baseline = 0m, Target = 100m, Accumulation = Accumulation.Maximum }),
        ("bound", new BoundMetric { Kind = BoundKind.AtMost, Upper = 10m, Measure = BoundMeasure.ShareOfCheckIns }),
        ("steps", new MilestonesMetric { Steps = [new() { Title = "draw" }, new() { Title = "build" }, new() { Title = "sell" }] }),
        ("binary", new BinaryMetric()),
        ("zones", new ZonesMetric { Commit = "ok", Target = "good", Stretch = "great" }),
        ("manual", new ManualMetric()),
        ("host", new HostMetric { Kind = "nps" }),
        ("executed", new ExecutedMetric()),
        ("unmeasured", null),
    ];

    public static Cycle Quarter { get; } = new() { Id = new("q2"), Start = new(2026, 4, 1), End = new(2026, 6, 30) };

    public static Objective Plan { get; } = new()
    {
        Id = Goal,
        Cycle = Quarter.Id,
        Title = "Win the market",
        Owner = Ana.Person,
        KeyResults = [.. Metrics.Select(one => new KeyResult { Id = new(one.Id), Title = one.Id, Metric = one.Metric })],
    };

    public static OkrSnapshot Snapshot(params OkrRecord[] more) => OkrSnapshot.Build(OkrDocument.FromRecords([Quarter, Plan, .. more]));

    public static YearContext Context(OkrSnapshot snapshot, OkrPolicy? policy = null, Viewer? viewer = null, DateTimeOffset? now = null) =>
        new(snapshot, policy ?? OkrPolicy.Default, viewer ?? Ana, now ?? Noon);

    /// <summary>A report some days before noon of 15 May.</summary>
    public static CheckIn Report(string id, decimal? value, int daysAgo = 0, string keyResult = "sales") =>
        new() { Id = new(id), KeyResult = new(keyResult), Value = value, ObservedAt = Noon.AddDays(-daysAgo) };

    public static OkrSnapshot After(OkrSnapshot snapshot, params IReadOnlyList<CheckIn> reports) => After(snapshot, context => CheckInVerbs.CheckIn(context, reports));

    public static OkrSnapshot After(OkrSnapshot snapshot, Func<YearContext, VerbOutcome> verb)
    {
        var outcome = verb(Context(snapshot));
        Assert.Empty(outcome.Refusals);
        return snapshot.With(outcome.Changes);
    }

    public static KeyResult KeyResult(OkrSnapshot snapshot, string id = "sales") => snapshot.Find(new KeyResultId(id))!.Value.Record;

    public static decimal? Current(OkrSnapshot snapshot, string id = "sales") => ((NumericMetric)KeyResult(snapshot, id).Metric!).Current;

    public static Refusal Refused(VerbOutcome outcome)
    {
        Assert.Empty(outcome.Changes);
        Assert.False(outcome.IsAllowed);
        var refusal = Assert.Single(outcome.Refusals);
        Assert.NotEmpty(refusal.Message.Chinese);
        return refusal;
    }
}
