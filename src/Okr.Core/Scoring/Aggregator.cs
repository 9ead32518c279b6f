namespace Okr.Scoring;

/// <summary>Turns terms into one number, as the policy says.</summary>
internal sealed class Aggregator(OkrSnapshot snapshot, ScoringPolicy policy, MetricScorer metrics, Amounts amounts)
{
    private readonly RollUpPolicy _policy = policy.RollUp;
    private readonly long _total = (long)(policy.RollUp.Total * Millionths.One);

    /// <summary>The host's own aggregation; it answers with nothing where the policy names none.</summary>
    public HostAggregator Host { get; } = new(policy);

    /// <summary>The number of some terms: of what they count, or of what was computed alone.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="isComputed">Whether grades are left aside.</param>
    public Aggregated Of(ReadOnlySpan<ScoreTerm> terms, bool isComputed)
    {
        if (_policy.Weights == WeightRule.MustSumToTotal && HasTerms(terms) && !AddsUp(terms))
        {
            return Aggregated.Nothing(ExclusionReason.WeightsDoNotSum);
        }

        var weighing = new Weighing(_policy.Weights, terms, isComputed);
        var result = _policy.Aggregation switch
        {
            Aggregation.Minimum => Minimum(terms, isComputed, weighing),
            Aggregation.CappedSum => Sum(terms, isComputed, weighing, _policy.Weights == WeightRule.PartsOfTotal ? _total : Millionths.One),
            Aggregation.Pooled => new Pool(snapshot, metrics, amounts, terms, weighing).Ratio(),
            Aggregation.Host => Host.Combine(terms, isComputed, weighing),
            _ when _policy.Weights == WeightRule.PartsOfTotal => Sum(terms, isComputed, weighing, _total),
            _ => Aggregated.Of(Mean(terms, isComputed, weighing)),
        };
        return result.Missing == ExclusionReason.NothingCounts ? WithoutWeights(terms, isComputed) : result;
    }

    private static bool HasTerms(ReadOnlySpan<ScoreTerm> terms)
    {
        foreach (var term in terms)
        {
            if (term.Excluded == ExclusionReason.None)
            {
                return true;
            }
        }

        return false;
    }

    private static WeightedMean Mean(ReadOnlySpan<ScoreTerm> terms, bool isComputed, Weighing weighing)
    {
        var mean = default(WeightedMean);
        foreach (var term in terms)
        {
            mean.Add(term.Value(isComputed), weighing.Of(term));
        }

        return mean;
    }

    private static Aggregated Minimum(ReadOnlySpan<ScoreTerm> terms, bool isComputed, Weighing weighing)
    {
        var (least, count) = (long.MaxValue, 0);
        foreach (var term in terms)
        {
            if (term.Value(isComputed) is var value and not Millionths.None && weighing.Of(term) != 0)
            {
                least = Math.Min(least, value);
                count++;
            }
        }

        return count == 0 ? Aggregated.Nothing(ExclusionReason.NothingCounts) : new(least, count, ExclusionReason.None, IsExact: true);
    }

    private Aggregated Sum(ReadOnlySpan<ScoreTerm> terms, bool isComputed, Weighing weighing, Int128 whole)
    {
        var (sum, count) = (Int128.Zero, 0);
        foreach (var term in terms)
        {
            if (term.Value(isComputed) is var value and not Millionths.None && weighing.Of(term) is var weight && weight != 0)
            {
                sum += value * weight;
                count++;
            }
        }

        if (count == 0)
        {
            return Aggregated.Nothing(ExclusionReason.NothingCounts);
        }

        whole *= weighing.Scale;
        var result = Millionths.Divide(sum, whole);
        return _policy.Aggregation == Aggregation.CappedSum && result > Millionths.One
            ? new(Millionths.One, count, ExclusionReason.None, IsExact: true)
            : new(result, count, ExclusionReason.None, Millionths.IsExact(sum, whole));
    }

    private bool AddsUp(ReadOnlySpan<ScoreTerm> terms)
    {
        var sum = Int128.Zero;
        foreach (var term in terms)
        {
            sum += term.Excluded == ExclusionReason.None ? term.Weight : 0;
        }

        return sum == _total;
    }

    private Aggregated WithoutWeights(ReadOnlySpan<ScoreTerm> terms, bool isComputed)
    {
        var mean = default(WeightedMean);
        foreach (var term in terms)
        {
            mean.Add(term.Value(isComputed), Millionths.One);
        }

        var plain = Aggregated.Of(mean);
        if (plain.Count == 0)
        {
            return _policy.Empty == EmptyMean.Zero ? plain with { Value = 0, Missing = ExclusionReason.None } : plain;
        }

        return _policy.AllWeightsZero switch
        {
            AllWeightsZero.PlainMean => plain,
            AllWeightsZero.Zero => plain with { Value = 0, Count = 0, IsExact = true },
            _ => Aggregated.Nothing(ExclusionReason.Weightless),
        };
    }
}
