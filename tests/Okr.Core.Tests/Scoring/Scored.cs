using Okr.Alignment;
using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

/// <summary>Short ways from a few records to their scores.</summary>
internal static class Scored
{
    public static readonly DateOnly Today = new(2026, 2, 15);

    public static readonly ObjectiveId ObjectiveId = new("o1");

    public static ScoreSheet Sheet(OkrDocument document, ScoringPolicy? policy = null, DateOnly? today = null) =>
        ScoreSheet.Compute(AlignmentGraph.Of(OkrSnapshot.Build(document)), policy ?? ScoringPolicy.Google, today ?? Today);

    public static ScoreSheet Sheet(IEnumerable<OkrRecord> records, ScoringPolicy? policy = null, DateOnly? today = null) =>
        Sheet(OkrDocument.FromRecords(records), policy, today);

    public static KeyResultScore KeyResult(Metric? metric, KeyResultPolicy? policy = null) =>
        KeyResult(new KeyResult { Metric = metric }, new ScoringPolicy { KeyResults = policy ?? new() });

    public static KeyResultScore KeyResult(KeyResult keyResult, ScoringPolicy? policy = null, DateOnly? today = null)
    {
        var sheet = Sheet([With(keyResult)], policy, today);
        return sheet.Of(sheet.Snapshot.KeyResults[0]);
    }

    public static ObjectiveScore Objective(params KeyResult[] keyResults) => Objective(With(keyResults));

    public static ObjectiveScore Objective(Objective objective, ScoringPolicy? policy = null, DateOnly? today = null)
    {
        var sheet = Sheet([objective], policy, today);
        return sheet.Of(sheet.Snapshot.Objectives[0]);
    }

    public static Objective With(params KeyResult[] keyResults) => new()
    {
        Id = ObjectiveId,
        Start = new DateOnly(2026, 1, 1),
        End = new DateOnly(2026, 3, 31),
        KeyResults = [.. keyResults.Select((keyResult, i) => keyResult.Id.IsDefault ? keyResult with { Id = new($"o1.kr{i + 1}") } : keyResult)],
    };

    public static KeyResult Numeric(decimal? baseline, decimal? target, decimal? current) =>
        new() { Metric = new NumericMetric { Baseline = baseline, Target = target, Current = current } };

    /// <summary>A key result that stands at this progress.</summary>
    public static KeyResult At(decimal? progress) => new() { Metric = new ManualMetric { Progress = progress } };
}
