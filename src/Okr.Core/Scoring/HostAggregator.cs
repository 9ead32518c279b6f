namespace Okr.Scoring;

/// <summary>Asks the host for the one number of several.</summary>
internal sealed class HostAggregator(ScoringPolicy policy)
{
    private readonly IScoreAggregation? _aggregation = policy.Host.AggregationOf(policy.RollUp.HostAggregation);

    public Aggregated Combine(ReadOnlySpan<ScoreTerm> terms, bool isComputed, Weighing weighing)
    {
        var parts = PartsOf(terms, isComputed, weighing);
        if (parts.Count == 0 || _aggregation is null)
        {
            return Aggregated.Nothing(parts.Count == 0 ? ExclusionReason.NothingCounts : ExclusionReason.UnknownKind);
        }

        var (answer, failure) = Ask(parts);
        if (failure is not null || answer is not { } share)
        {
            return Aggregated.Nothing(failure is null ? ExclusionReason.HostSilent : ExclusionReason.HostFailed);
        }

        var near = Millionths.Near(share);
        var value = policy.KeyResults.Clamped(near);
        return new(value, parts.Count, ExclusionReason.None, IsExact: value != near || near / 1_000_000m == share);
    }

    /// <summary>Why the host gives no number of these terms: the type of what its code throws; null where it does not throw.</summary>
    public string? FailureOf(ReadOnlySpan<ScoreTerm> terms, Weighing weighing) => Ask(PartsOf(terms, isComputed: false, weighing)).Failure;

    public LocalizedText Text => _aggregation is { } own && HostCall.Try(() => own.Text) is { Answer: { English.Length: > 0 } text }
        ? text
        : ExplanationTexts.HostKind(policy.RollUp.HostAggregation);

    private static List<ScorePart> PartsOf(ReadOnlySpan<ScoreTerm> terms, bool isComputed, Weighing weighing)
    {
        var parts = new List<ScorePart>();
        foreach (var term in terms)
        {
            if (term.Value(isComputed) is var value and not Millionths.None && weighing.Of(term) != 0)
            {
                parts.Add(new(value / 1_000_000m, weighing.Shown(term)));
            }
        }

        parts.Sort((a, b) => a.Score == b.Score ? a.Weight.CompareTo(b.Weight) : a.Score.CompareTo(b.Score));
        return parts;
    }

    private HostAnswer<decimal?> Ask(List<ScorePart> parts) =>
        parts.Count > 0 && _aggregation is { } own ? HostCall.Try(() => own.Combine(parts.AsReadOnly())) : default;
}
