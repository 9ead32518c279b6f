using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

/// <summary>How several terms become one number, at the edges of each way.</summary>
public sealed class AggregationTests
{
    [Fact]
    public void A_capped_sum_adds_parts_of_the_total_where_weights_are_parts()
    {
        var keyResults = Weighted((0.5m, 30m), (0.5m, 40m));

        Assert.Equal((0.35m, 2), Score(new() { Aggregation = Aggregation.CappedSum, Weights = WeightRule.PartsOfTotal, WeightTotal = 100m }, keyResults));
    }

    [Fact]
    public void A_capped_sum_is_not_divided_by_a_total_that_is_only_checked()
    {
        var keyResults = Weighted((0.2m, 1m), (0.7m, 1m));

        Assert.Equal((0.9m, 2), Score(new() { Aggregation = Aggregation.CappedSum, Weights = WeightRule.MustSumToTotal, WeightTotal = 2m }, keyResults));
    }

    [Fact]
    public void What_is_not_weighed_is_no_part_of_the_total_that_weights_must_reach()
    {
        var policy = new RollUpPolicy { Weights = WeightRule.MustSumToTotal, WeightTotal = 100m };

        Assert.Equal((0.6m, 2), Score(policy, [.. Weighted((1m, 60m), (0m, 40m)), Scored.At(1m) with { IsGuardrail = true, Weight = new Weight(50m) }]));
        Assert.Equal(ExclusionReason.NothingCounts, Explain(policy, [Scored.At(1m) with { IsGuardrail = true }]).Excluded);
        Assert.Equal(ExclusionReason.WeightsDoNotSum, Explain(policy, Weighted((1m, 60m))).Excluded);
    }

    // The stated weights 1 and 3 have the mean 2; the 5 of what nobody measured does not count in it.
    [Fact]
    public void A_weight_of_zero_stands_for_the_mean_of_the_weights_that_count() =>
        Assert.Equal((0.833333m, 3), Score(new() { Weights = WeightRule.ZeroIsAverage }, Weighted((1m, 0m), (0m, 1m), (1m, 3m), (null, 5m))));

    [Fact]
    public void A_sum_with_a_mean_weight_filled_in_is_the_sum_by_those_weights()
    {
        var keyResults = Weighted((0.1m, 0m), (0.2m, 1m), (0.1m, 3m));

        Assert.Equal((0.7m, 3), Score(new() { Aggregation = Aggregation.CappedSum, Weights = WeightRule.ZeroIsAverage }, keyResults));
        Assert.Equal((0.2m, 1), Score(new() { Aggregation = Aggregation.CappedSum, Weights = WeightRule.ZeroIsAverage }, Weighted((0.2m, 0m))));
    }

    // 50 of 100, and 0 of 100 for the number that nobody measured, where the policy lets it stand at its baseline or at nothing.
    [Theory]
    [InlineData(MissingCurrent.NotScored, "0.5", 1)]
    [InlineData(MissingCurrent.Baseline, "0.25", 2)]
    [InlineData(MissingCurrent.Zero, "0.25", 2)]
    public void A_number_that_nobody_measured_has_gone_no_way_or_is_not_in_the_pool(MissingCurrent choice, string score, int counted)
    {
        var policy = new ScoringPolicy { KeyResults = new() { MissingCurrent = choice }, RollUp = new() { Aggregation = Aggregation.Pooled } };
        var objective = Scored.Objective(Scored.With(Scored.Numeric(0m, 100m, 50m), Scored.Numeric(20m, 120m, null)), policy);

        Assert.Equal((Number(score), counted), (objective.Score!.Value, objective.Counted));
    }

    [Theory]
    [InlineData(Aggregation.Mean, WeightRule.Relative, 1, "0.45", "0.3")]
    [InlineData(Aggregation.Mean, WeightRule.Relative, 0, "0.45", "0.3")]
    [InlineData(Aggregation.Minimum, WeightRule.Relative, 1, "0.4", "0.1")]
    [InlineData(Aggregation.CappedSum, WeightRule.Relative, 1, "0.9", "0.6")]
    [InlineData(Aggregation.Mean, WeightRule.PartsOfTotal, 1, "0.225", "0.15")]
    public void Progress_is_made_of_what_was_computed_in_every_way(Aggregation aggregation, WeightRule weights, int weight, string score, string progress)
    {
        var keyResults = Weighted((0.1m, weight), (0.5m, weight));
        var policy = new RollUpPolicy { Aggregation = aggregation, Weights = weights, WeightTotal = weights == WeightRule.PartsOfTotal ? 4m : null, AllWeightsZero = AllWeightsZero.PlainMean };

        var result = Scored.Objective(Scored.With(keyResults[0] with { Grade = new Grade { Value = 0.4m } }, keyResults[1]), new() { RollUp = policy });

        Assert.Equal((Number(score), Number(progress)), (result.Score, result.Progress));
    }

    [Fact]
    public void Nothing_that_counts_as_zero_is_a_number_with_no_reason_to_miss_one()
    {
        var policy = new RollUpPolicy { Empty = EmptyMean.Zero };

        Assert.Equal((0m, 0), Score(policy, Weighted((null, 1m))));
        Assert.Equal(ExclusionReason.None, Explain(policy, Weighted((null, 1m))).Excluded);
        Assert.Equal(ExclusionReason.Weightless, Explain(policy, Weighted((0.5m, 0m))).Excluded);
    }

    [Theory]
    [InlineData(Aggregation.Minimum)]
    [InlineData(Aggregation.CappedSum)]
    public void Only_what_has_a_number_and_a_weight_is_counted(Aggregation aggregation)
    {
        var policy = new RollUpPolicy { Aggregation = aggregation };

        Assert.Equal((0.4m, 1), Score(policy, Weighted((0.4m, 1m), (0.1m, 0m), (null, 1m))));
        Assert.Equal((null, 0), Score(policy, Weighted((null, 1m))));
        Assert.Equal(ExclusionReason.NothingCounts, Explain(policy, Weighted((null, 1m))).Excluded);
        Assert.Equal(ExclusionReason.Weightless, Explain(policy, Weighted((0.4m, 0m))).Excluded);
    }

    [Fact]
    public void Weights_that_are_all_zero_make_no_number_that_counts()
    {
        Assert.Equal((0m, 0), Score(new() { AllWeightsZero = AllWeightsZero.Zero }, Weighted((1m, 0m), (0.2m, 0m))));
        Assert.Equal((0.6m, 2), Score(new() { AllWeightsZero = AllWeightsZero.PlainMean }, Weighted((1m, 0m), (0.2m, 0m))));
    }

    [Fact]
    public void Pooled_numbers_with_nowhere_to_go_have_no_score_and_say_why()
    {
        var policy = new RollUpPolicy { Aggregation = Aggregation.Pooled };

        Assert.Equal(ExclusionReason.ZeroSpan, Explain(policy, [Money(0m, 10m, 5m), Money(10m, 0m, 5m)]).Excluded);
        Assert.Equal(ExclusionReason.NothingCounts, Explain(policy, [Money(0m, 10m, null)]).Excluded);
        Assert.Equal(ExclusionReason.NothingCounts, Explain(policy, [Money(0m, null, 5m)]).Excluded);
    }

    [Fact]
    public void Pooled_numbers_start_at_their_baselines() =>
        Assert.Equal((0.25m, 2), Score(new() { Aggregation = Aggregation.Pooled }, [Money(100m, 200m, 150m), Money(50m, 350m, 100m)]));

    [Fact]
    public void A_result_that_was_rounded_says_so_and_an_exact_one_does_not()
    {
        var (sum, parts) = (new RollUpPolicy { Aggregation = Aggregation.CappedSum }, new RollUpPolicy { Weights = WeightRule.PartsOfTotal, WeightTotal = 3m });

        Assert.False(IsRounded(new(), Weighted((0.5m, 1m), (1m, 1m))));
        Assert.True(IsRounded(new(), Weighted((0.5m, 1m), (1m, 2m))));
        Assert.False(IsRounded(new() { Aggregation = Aggregation.Minimum }, Weighted((0.2m, 3m), (1m, 3m), (1m, 1m))));
        Assert.False(IsRounded(sum, Weighted((1m, 1m), (1m, 0.333333m))));
        Assert.True(IsRounded(sum, Weighted((0.999999m, 1.000001m))));
        Assert.True(IsRounded(parts, Weighted((1m, 1m))));
        Assert.False(IsRounded(parts, Weighted((0.3m, 1m))));
        Assert.True(IsRounded(new() { Aggregation = Aggregation.Pooled }, [Money(0m, 3m, 1m)]));
        Assert.False(IsRounded(new() { Aggregation = Aggregation.Pooled }, [Money(0m, 8m, 1m)]));
        Assert.False(IsRounded(new() { AllWeightsZero = AllWeightsZero.Zero }, Weighted((1m, 0m), (0m, 0m), (0m, 0m))));
    }

    private static (decimal? Score, int Counted) Score(RollUpPolicy policy, KeyResult[] keyResults)
    {
        var score = Scored.Objective(Scored.With(keyResults), new() { RollUp = policy });
        return (score.Score, score.Counted);
    }

    private static Explanation Explain(RollUpPolicy policy, KeyResult[] keyResults)
    {
        var sheet = Scored.Sheet([Scored.With(keyResults)], new() { RollUp = policy });
        return sheet.Explain(sheet.Snapshot.Objectives[0]);
    }

    private static bool IsRounded(RollUpPolicy policy, KeyResult[] keyResults) =>
        Explain(policy, keyResults).Terms[^1].Terms.Any(term => term.Kind == ExplanationKind.Step && term.Text.English.StartsWith("rounded half", StringComparison.Ordinal));

    private static KeyResult[] Weighted(params (decimal? Progress, decimal Weight)[] keyResults) =>
        [.. keyResults.Select(of => Scored.At(of.Progress) with { Weight = new Weight(of.Weight) })];

    private static KeyResult Money(decimal baseline, decimal? target, decimal? current) =>
        new() { Metric = new NumericMetric { Baseline = baseline, Target = target, Current = current, Unit = "$" } };

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
