namespace Okr;

/// <summary>What of an objective is planned, beside what is reported and judged on the way.</summary>
internal static class PlanParts
{
    /// <summary>Whether two states of an objective plan the same, so that nothing but reports and judgements lies between them.</summary>
    public static bool AreSame(Objective before, Objective after) =>
        ReferenceEquals(before, after) || Of(before).Equals(Of(after));

    private static Objective Of(Objective objective) => objective with { Status = null, Grade = null, KeyResults = [.. objective.KeyResults.Select(Of)] };

    private static KeyResult Of(KeyResult keyResult) => keyResult with
    {
        CheckIns = null,
        Confidence = null,
        Grade = null,
        Status = null,
        Metric = keyResult.Metric switch
        {
            NumericMetric numeric => numeric with { Current = null },
            BoundMetric bound => bound with { Current = null },
            HostMetric host => host with { Current = null },
            var metric => metric,
        },
    };
}
