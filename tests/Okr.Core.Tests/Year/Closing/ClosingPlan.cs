using Okr.Core.Tests.Year.Life;
using Okr.Scoring;
using Okr.Year;

namespace Okr.Core.Tests.Year.Closing;

/// <summary>The small company of the tests about life, in the last days of its quarter, with two key results at 0.8 and 0.5.</summary>
internal static class ClosingPlan
{
    public static readonly DateTimeOffset LastDays = new(2026, 6, 24, 16, 0, 0, TimeSpan.FromHours(8));

    public static readonly DateOnly Today = new(2026, 6, 24);

    public static readonly Objective Measured = LifePlan.Sound with { KeyResults = [Result("kr1", 80m), Result("kr2", 50m)] };

    public static KeyResult Result(string id, decimal? current) => new() { Id = new(id), Title = id, Metric = new NumericMetric { Baseline = 0m, Target = 100m, Current = current } };

    public static YearContext Context(OkrSnapshot snapshot, OkrPolicy? policy = null, string viewer = "administrator", DateTimeOffset? now = null) =>
        new(snapshot, policy ?? OkrPolicy.Default, LifePlan.Viewers[viewer], now ?? LastDays);

    public static YearContext Context(Objective objective, OkrPolicy? policy = null, string viewer = "owner", DateTimeOffset? now = null) =>
        Context(LifePlan.With(objective), policy, viewer, now);

    public static OkrPolicy With(ClosingPolicy closing) => new() { Closing = closing };

    public static VerbOutcome Close(YearContext context, decimal? grade = null, string? reason = null) =>
        ObjectiveClosing.Close(context, LifePlan.Id, new() { Grade = grade, Reason = reason });

    public static ObjectiveScore ScoreOf(OkrSnapshot snapshot, ObjectiveId id) => OkrEngine.Analyze(snapshot, OkrPolicy.Default, Today).Scores.Of(snapshot.Find(id)!.Value);

    public static YearContext After(YearContext context, VerbOutcome outcome)
    {
        Assert.True(outcome.IsAllowed, string.Join('\n', outcome.Refusals.Select(refusal => refusal.Message)));
        return new(context.Snapshot.With(outcome.Changes), context.Policy, context.Viewer, context.Now);
    }
}
