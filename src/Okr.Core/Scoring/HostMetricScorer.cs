namespace Okr.Scoring;

/// <summary>Asks the host how far its own kinds of metric have come.</summary>
internal sealed class HostMetricScorer(HostScoring host)
{
    private readonly Dictionary<string, IMetricScorer?> _scorers = new(StringComparer.Ordinal);

    public Measured Measure(HostMetric metric, KeyResult keyResult)
    {
        if (ScorerOf(metric) is not { } scorer)
        {
            return Measured.Nothing(ExclusionReason.UnknownKind);
        }

        return Ask(scorer, metric, keyResult) switch
        {
            { Failure: not null } => Measured.Nothing(ExclusionReason.HostFailed),
            { Answer: { } share } => Measured.Of(Millionths.Near(share)),
            _ => Measured.Nothing(metric.IsMeasured ? ExclusionReason.HostSilent : ExclusionReason.NotMeasured),
        };
    }

    /// <summary>What the host's code answers once more; nothing where there is none for the kind.</summary>
    public HostAnswer<decimal?> Ask(HostMetric metric, KeyResult keyResult) =>
        ScorerOf(metric) is { } scorer ? Ask(scorer, metric, keyResult) : default;

    public LocalizedText FormulaOf(HostMetric metric) =>
        ScorerOf(metric) is { } scorer && HostCall.Try(() => scorer.Formula) is { Answer: { English.Length: > 0 } formula } ? formula : ExplanationTexts.HostKind(metric.Kind);

    private static HostAnswer<decimal?> Ask(IMetricScorer scorer, HostMetric metric, KeyResult keyResult) => HostCall.Try(() => scorer.Measure(metric, keyResult));

    private IMetricScorer? ScorerOf(HostMetric metric)
    {
        lock (_scorers)
        {
            return _scorers.TryGetValue(metric.Kind, out var known) ? known : _scorers[metric.Kind] = host.MetricOf(metric.Kind);
        }
    }
}
