using System.Numerics;

namespace Okr.Scoring;

/// <summary>Turns terms into one number, as the policy says.</summary>
internal sealed class Aggregator(OkrSnapshot snapshot, ScoringPolicy policy)
{
    private readonly RollUpPolicy _policy = policy.RollUp;
    private readonly NumericScorer _numbers = new(policy.KeyResults);
    private readonly long _total = (long)(policy.RollUp.Total * Millionths.One);

    /// <summary>The number of some terms: of what they count, or of what was computed alone.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="isComputed">Whether grades are left aside.</param>
    /// <param name="isIndividual">Whether it is the objective of an individual.</param>
    public Aggregated Of(ReadOnlySpan<ScoreTerm> terms, bool isComputed, bool isIndividual)
    {
        var weights = _policy.Weights == WeightRule.IndividualOnly
            ? isIndividual ? WeightRule.Relative : WeightRule.Ignored
            : _policy.Weights;
        if (weights == WeightRule.MustSumToTotal && HasTerms(terms) && !AddsUp(terms))
        {
            return Aggregated.Nothing(ExclusionReason.WeightsDoNotSum);
        }

        var result = _policy.Aggregation switch
        {
            Aggregation.Minimum => Minimum(terms, isComputed),
            Aggregation.CappedSum => Sum(terms, isComputed, weights == WeightRule.PartsOfTotal ? _total : Millionths.One),
            Aggregation.Pooled => Pooled(terms),
            _ when weights == WeightRule.PartsOfTotal => Sum(terms, isComputed, _total),
            _ => Aggregated.Of(Mean(terms, isComputed, weights)),
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

    private static WeightedMean Mean(ReadOnlySpan<ScoreTerm> terms, bool isComputed, WeightRule weights)
    {
        var (explicitWeights, explicitCount) = weights == WeightRule.ZeroIsAverage ? Explicit(terms, isComputed) : (0, 0);
        var mean = default(WeightedMean);
        foreach (var term in terms)
        {
            var weight = weights switch
            {
                WeightRule.Ignored => Millionths.One,
                WeightRule.ZeroIsAverage when explicitCount == 0 => Millionths.One,
                WeightRule.ZeroIsAverage => term.Weight == 0 ? explicitWeights : (Int128)term.Weight * explicitCount,
                _ => term.Weight,
            };
            mean.Add(term.Value(isComputed), weight);
        }

        return mean;
    }

    private static (Int128 Sum, int Count) Explicit(ReadOnlySpan<ScoreTerm> terms, bool isComputed)
    {
        var (sum, count) = (Int128.Zero, 0);
        foreach (var term in terms)
        {
            if (term.Value(isComputed) != Millionths.None && term.Weight != 0)
            {
                sum += term.Weight;
                count++;
            }
        }

        return (sum, count);
    }

    private static Aggregated Minimum(ReadOnlySpan<ScoreTerm> terms, bool isComputed)
    {
        var (least, count) = (long.MaxValue, 0);
        foreach (var term in terms)
        {
            if (term.Weight != 0 && term.Value(isComputed) is var value and not Millionths.None)
            {
                least = Math.Min(least, value);
                count++;
            }
        }

        return count == 0 ? Aggregated.Nothing(ExclusionReason.NothingCounts) : new(least, count, ExclusionReason.None, IsExact: true);
    }

    private Aggregated Sum(ReadOnlySpan<ScoreTerm> terms, bool isComputed, long whole)
    {
        var (sum, count) = (Int128.Zero, 0);
        foreach (var term in terms)
        {
            if (term.Weight != 0 && term.Value(isComputed) is var value and not Millionths.None)
            {
                sum += (Int128)value * term.Weight;
                count++;
            }
        }

        if (count == 0)
        {
            return Aggregated.Nothing(ExclusionReason.NothingCounts);
        }

        var result = Millionths.Divide(sum, whole);
        return _policy.Aggregation == Aggregation.CappedSum && result > Millionths.One
            ? new(Millionths.One, count, ExclusionReason.None, IsExact: true)
            : new(result, count, ExclusionReason.None, Millionths.IsExact(sum, whole));
    }

    private Aggregated Pooled(ReadOnlySpan<ScoreTerm> terms)
    {
        var (gone, all, count) = (BigInteger.Zero, BigInteger.Zero, 0);
        foreach (var term in terms)
        {
            if (term is { Kind: TermKind.KeyResult, Counts: true }
                && snapshot.KeyResultRecords[term.Index].Metric is NumericMetric { Current: { } current } metric
                && _numbers.BaselineOf(metric) is { } baseline
                && _numbers.TargetOf(metric) is { } target)
            {
                gone += ExactRatio.Whole(current) - ExactRatio.Whole(baseline);
                all += ExactRatio.Whole(target) - ExactRatio.Whole(baseline);
                count++;
            }
        }

        if (count == 0 || all.IsZero)
        {
            return Aggregated.Nothing(count == 0 ? ExclusionReason.NothingCounts : ExclusionReason.ZeroSpan);
        }

        var score = new MetricScorer(snapshot, policy.KeyResults).Score(ExactRatio.Divide(gone, all));
        return new(score, count, ExclusionReason.None, (gone * Millionths.One % all).IsZero);
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
        var plain = Aggregated.Of(Mean(terms, isComputed, WeightRule.Ignored));
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
