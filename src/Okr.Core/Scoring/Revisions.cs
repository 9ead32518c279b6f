namespace Okr.Scoring;

/// <summary>Today's value against metrics as they were.</summary>
internal static class Revisions
{
    public static IReadOnlyList<RevisionScore> Score(OkrSnapshot snapshot, ScoringPolicy policy, KeyResultView keyResult)
    {
        var record = keyResult.Record;
        if (record.Revisions.Count == 0)
        {
            return [];
        }

        var objective = new Objective { KeyResults = [.. record.Revisions.Select(revision => record with { Metric = WithValueOf(revision.Before, record.Metric) })] };
        var scorer = new MetricScorer(OkrSnapshot.Build(OkrDocument.FromRecords([objective]), snapshot.Levels), policy);
        return [.. record.Revisions.Select((revision, i) => new RevisionScore { Revision = revision, Score = Millionths.ToDecimal(scorer.Score(scorer.Measure(i).Raw)) })];
    }

    // A metric of another kind has no place for today's value and is scored with its own last one.
    private static Metric? WithValueOf(Metric? before, Metric? now) => (before, now) switch
    {
        (NumericMetric old, NumericMetric { Current: { } current }) => old with { Current = current },
        (BoundMetric old, BoundMetric { Current: { } current }) => old with { Current = current },
        (NumericMetric old, BoundMetric { Current: { } current }) => old with { Current = current },
        (BoundMetric old, NumericMetric { Current: { } current }) => old with { Current = current },
        (HostMetric old, HostMetric { Current: { } current } host) when string.Equals(old.Kind, host.Kind, StringComparison.Ordinal) => old with { Current = current },
        _ => before,
    };
}
