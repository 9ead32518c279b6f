using System.Numerics;

namespace Okr.Scoring;

/// <summary>Amounts that numbers feed upward over contributing links, each in its own unit.</summary>
internal sealed class Amounts(OkrSnapshot snapshot, KeyResultPolicy policy, ScoreColumns columns, Contributions contributions, MetricScorer metrics)
{
    /// <summary>Adds what is linked to a number; what carries no amount in its unit is there with its reason. The counting of a term is a score and not its amount.</summary>
    public void Collect(int objective, int keyResult, NumericMetric metric, List<ScoreTerm> terms)
    {
        contributions.Collect(objective, keyResult, terms);
        for (var i = 0; i < terms.Count; i++)
        {
            if (terms[i].Excluded == ExclusionReason.None)
            {
                terms[i] = terms[i] with { Excluded = BarrierOf(terms[i], metric) };
            }
        }
    }

    /// <summary>A number as it stands, with what was fed to it; the numbers below it are scored already.</summary>
    public NumericMetric AsItStands(int keyResult, NumericMetric metric) => policy.FeedsAmounts ? metric with { Current = columns.KeyResultCurrent[keyResult] } : metric;

    /// <summary>What a term adds; it is one that counts.</summary>
    public decimal? AmountOf(ScoreTerm term) => ExactRatio.ToDecimal(Amount(term));

    /// <summary>A number with what is fed to it; the same number where nothing is.</summary>
    public NumericMetric Feed(NumericMetric metric, List<ScoreTerm> terms)
    {
        var (sum, isFed) = (BigInteger.Zero, false);
        foreach (var term in terms)
        {
            if (term.Excluded == ExclusionReason.None)
            {
                sum += Amount(term);
                isFed = true;
            }
        }

        if (!isFed)
        {
            return metric;
        }

        var own = policy.Contributions == KeyResultContributions.AddWays ? metric.Current ?? metrics.Numbers.BaselineOf(metric) ?? 0m : 0m;
        return metric with { Current = ExactRatio.ToDecimal(sum + ExactRatio.Whole(own)) };
    }

    private BigInteger Amount(ScoreTerm term)
    {
        var current = ExactRatio.Whole(columns.KeyResultCurrent[term.Index]!.Value);
        return policy.Contributions == KeyResultContributions.SumValues
            ? current
            : current - ExactRatio.Whole(metrics.Numbers.BaselineOf((NumericMetric)snapshot.KeyResultRecords[term.Index].Metric!)!.Value);
    }

    private ExclusionReason BarrierOf(ScoreTerm term, NumericMetric parent)
    {
        if (term.Kind != TermKind.KeyResult
            || snapshot.KeyResultRecords[term.Index].Metric is not NumericMetric metric
            || !string.Equals(metric.Unit, parent.Unit, StringComparison.Ordinal))
        {
            return ExclusionReason.OtherUnit;
        }

        if (term.Weight == 0)
        {
            return ExclusionReason.Weightless;
        }

        if (columns.KeyResultCurrent[term.Index] is null)
        {
            return ExclusionReason.NotMeasured;
        }

        return policy.Contributions == KeyResultContributions.AddWays && metrics.Numbers.BaselineOf(metric) is null ? ExclusionReason.NoBaseline : ExclusionReason.None;
    }
}
