namespace Okr.Scoring;

/// <summary>The code that a host adds to scoring: its kinds of metric and its aggregations.</summary>
/// <remarks>Code is no part of JSON: a policy in JSON names an aggregation, a metric its kind, and the host gives the code when it reads the policy. Immutable.</remarks>
public sealed record HostScoring
{
    internal static HostScoring None { get; } = new();

    /// <summary>The host's kinds of metric, each kind once.</summary>
    public IReadOnlyList<IMetricScorer> Metrics { get => field ?? []; init => field = ValueList<IMetricScorer>.Of(value); }

    /// <summary>The host's aggregations, each name once.</summary>
    public IReadOnlyList<IScoreAggregation> Aggregations { get => field ?? []; init => field = ValueList<IScoreAggregation>.Of(value); }

    internal IMetricScorer? MetricOf(string kind) => Metrics.FirstOrDefault(metric => Is(kind, () => metric.Kind));

    internal IScoreAggregation? AggregationOf(string name) => Aggregations.FirstOrDefault(aggregation => Is(name, () => aggregation.Name));

    internal IEnumerable<PolicyProblem> Problems() =>
        Problems("metrics", [.. Metrics.Select(metric => HostCall.Try(() => metric.Kind))])
            .Concat(Problems("aggregations", [.. Aggregations.Select(aggregation => HostCall.Try(() => aggregation.Name))]));

    private static bool Is(string name, Func<string> own) => HostCall.Try(own) is { Answer: { } answer } && string.Equals(name, answer, StringComparison.Ordinal);

    private static IEnumerable<PolicyProblem> Problems(string list, HostAnswer<string>[] names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            var path = FormattableString.Invariant($"scoring.host.{list}[{i}]");
            if (string.IsNullOrEmpty(names[i].Answer))
            {
                yield return PolicyProblems.Nameless(path);
            }
            else if (!seen.Add(names[i].Answer!))
            {
                yield return PolicyProblems.Twice(path, names[i].Answer!);
            }
        }
    }
}
