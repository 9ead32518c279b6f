using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

/// <summary>Key results at the edges: what is missing and why, signs, sizes, and ties.</summary>
public sealed class MetricEdgeTests
{
    [Fact]
    public void What_has_no_score_says_what_is_missing()
    {
        Assert.Equal(ExclusionReason.NoMetric, Missing(null));
        Assert.Equal(ExclusionReason.NotMeasured, Missing(new NumericMetric { Target = 5m }));
        Assert.Equal(ExclusionReason.NoTarget, Missing(new NumericMetric { Current = 5m }));
        Assert.Equal(ExclusionReason.NoBaseline, Missing(new NumericMetric { Target = 5m, Current = 1m }, new() { MissingBaseline = MissingBaseline.NotScored }));
        Assert.Equal(ExclusionReason.ZeroSpan, Missing(new NumericMetric { Baseline = 5m, Target = 5m, Current = 1m }));
        Assert.Equal(ExclusionReason.NotMeasured, Missing(new NumericMetric { Baseline = 5m, Target = 5m }));
        Assert.Equal(ExclusionReason.NoTarget, Missing(new NumericMetric { Current = 5m }, new() { Scale = KeyResultScale.ThreePoint }));
        Assert.Equal(ExclusionReason.NoTarget, Missing(new BoundMetric { Current = 5m }));
        Assert.Equal(ExclusionReason.NotMeasured, Missing(new BoundMetric { Lower = 5m }));
        Assert.Equal(ExclusionReason.NotMeasured, Missing(new BoundMetric { Lower = 5m, Measure = BoundMeasure.ShareOfCheckIns }));
        Assert.Equal(ExclusionReason.NoTarget, Missing(new MilestonesMetric()));
        Assert.Equal(ExclusionReason.NotMeasured, Missing(new MilestonesMetric { Steps = [new()] }));
        Assert.Equal(ExclusionReason.Weightless, Missing(new MilestonesMetric { Steps = [new() { IsDone = true, Weight = new Weight(0m) }] }));
        Assert.Equal(ExclusionReason.NotMeasured, Missing(new BinaryMetric()));
        Assert.Equal(ExclusionReason.NoInitiatives, Missing(new ExecutedMetric()));
        Assert.Equal(ExclusionReason.NoInitiatives, Missing(new ExecutedMetric(), new() { Execution = ExecutionMeasure.WorkDone }));
        Assert.Equal(ExclusionReason.None, Missing(new BinaryMetric { IsDone = false }));
    }

    // Without a target there is nothing to have missed.
    [Fact]
    public void Only_what_nobody_measured_can_be_read_as_zero()
    {
        var policy = new KeyResultPolicy { MissingCurrent = MissingCurrent.Zero };

        Assert.Equal(0m, Scored.KeyResult(new BinaryMetric(), policy).Score);
        Assert.Equal(0m, Scored.KeyResult(new NumericMetric { Target = 5m }, policy).Score);
        Assert.Null(Scored.KeyResult((Metric?)null, policy).Score);
        Assert.Null(Scored.KeyResult(new NumericMetric(), policy).Score);
        Assert.Null(Scored.KeyResult(new ExecutedMetric(), policy).Score);
    }

    [Fact]
    public void A_clamp_that_waits_leaves_what_has_no_number_out()
    {
        var policy = new ScoringPolicy { KeyResults = new() { Clamp = Clamp.WhenCounted } };

        Assert.Null(Scored.Objective(Scored.With(Scored.At(null)), policy).Score);
        Assert.Equal(1m, Scored.Objective(Scored.With(Scored.At(null), Scored.Numeric(0m, 10m, 20m)), policy).Score);
    }

    [Theory]
    [InlineData(BoundKind.AtLeast, null, 6, null)]
    [InlineData(BoundKind.AtLeast, 4, null, "1")]
    [InlineData(BoundKind.AtMost, 4, null, null)]
    [InlineData(BoundKind.AtMost, null, 6, "1")]
    [InlineData(BoundKind.Between, 4, null, null)]
    [InlineData(BoundKind.Between, null, 6, null)]
    [InlineData(BoundKind.Between, 4, 6, "1")]
    [InlineData(BoundKind.Constant, null, 6, null)]
    [InlineData(BoundKind.Constant, 5, null, "1")]
    public void A_bound_needs_the_sides_that_it_speaks_of(BoundKind kind, int? lower, int? upper, string? score) =>
        Assert.Equal(Number(score), Scored.KeyResult(new BoundMetric { Kind = kind, Lower = lower, Upper = upper, Current = 5m }).Score);

    [Theory]
    [InlineData(-4, "0.25", -5, "1")]
    [InlineData(-4, "0.25", -3, "1")]
    [InlineData(-4, "0.25", -2, "0")]
    [InlineData(4, "0.25", 6, "0")]
    [InlineData(4, null, 4, "1")]
    [InlineData(4, null, 5, "0")]
    [InlineData(0, "0.25", 1, "0")]
    public void A_constant_tolerates_a_share_of_its_size(int held, string? tolerance, int current, string score) =>
        Assert.Equal(Number(score), Scored.KeyResult(new BoundMetric { Kind = BoundKind.Constant, Lower = held, Tolerance = Number(tolerance), Current = current }).Score);

    [Theory]
    [InlineData(4, "1")]
    [InlineData(5, "0")]
    public void A_strict_tolerance_leaves_its_edge_out(int current, string score) => Assert.Equal(
        Number(score),
        Scored.KeyResult(new BoundMetric { Kind = BoundKind.Constant, Lower = 4m, Tolerance = 0.25m, IsStrict = true, Current = current }).Score);

    [Theory]
    [InlineData(BoundKind.AtLeast, -4, -5, "0.75")]
    [InlineData(BoundKind.AtLeast, -4, -3, "1.25")]
    [InlineData(BoundKind.AtMost, -4, -3, "0.75")]
    [InlineData(BoundKind.Constant, 4, 4, "1")]
    public void The_distance_is_relative_to_the_size_of_the_bound(BoundKind kind, int bound, int current, string raw) =>
        Assert.Equal(Number(raw), Scored.KeyResult(new BoundMetric { Kind = kind, Lower = bound, Upper = bound, Measure = BoundMeasure.Distance, Current = current }).Raw);

    [Theory]
    [InlineData(BoundKind.AtLeast, ZeroSpan.NotScored, 1, null)]
    [InlineData(BoundKind.AtLeast, ZeroSpan.OneWhenReached, 1, "1")]
    [InlineData(BoundKind.AtLeast, ZeroSpan.OneWhenReached, -1, "0")]
    [InlineData(BoundKind.AtMost, ZeroSpan.OneWhenReached, 1, "0")]
    [InlineData(BoundKind.AtMost, ZeroSpan.OneWhenReached, -1, "1")]
    [InlineData(BoundKind.AtMost, ZeroSpan.OneAtTarget, 0, "1")]
    public void The_distance_from_zero_is_what_the_policy_says(BoundKind kind, ZeroSpan choice, int current, string? score) =>
        Assert.Equal(
            Number(score),
            Scored.KeyResult(new BoundMetric { Kind = kind, Lower = 0m, Upper = 0m, Measure = BoundMeasure.Distance, Current = current }, new() { ZeroSpan = choice }).Score);

    [Theory]
    [InlineData(0, 6, null)]
    [InlineData(4, 0, null)]
    [InlineData(4, 5, "1")]
    public void Between_two_bounds_neither_may_be_without_a_distance(int lower, int upper, string? raw) =>
        Assert.Equal(Number(raw), Scored.KeyResult(new BoundMetric { Kind = BoundKind.Between, Lower = lower, Upper = upper, Measure = BoundMeasure.Distance, Current = 5m }).Raw);

    [Theory]
    [InlineData(2, 4, 0, "0.5")]
    [InlineData(2, 4, 1, "2")]
    public void A_plan_of_no_check_ins_is_no_plan(int met, int count, int planned, string raw) =>
        Assert.Equal(
            Number(raw),
            Scored.KeyResult(new KeyResult
            {
                Metric = new BoundMetric { Lower = 4m, Measure = BoundMeasure.ShareOfCheckIns },
                CheckIns = new CheckInSummary { Count = count, Met = met, Planned = planned },
            }).Raw);

    [Fact]
    public void Work_without_an_amount_or_out_of_the_plan_is_not_added_up()
    {
        Initiative Work(string id, decimal? target, decimal? actual, OkrState state = OkrState.Active) =>
            new() { Id = new(id), Objective = new("o1"), KeyResult = new("o1.kr1"), Target = target, Actual = actual, State = state };
        decimal? Score(params Initiative[] work)
        {
            var sheet = Scored.Sheet([Scored.With(new KeyResult { Metric = new ExecutedMetric() }), .. work], new() { KeyResults = new() { Execution = ExecutionMeasure.WorkDone } });
            return sheet.Of(sheet.Snapshot.KeyResults[0]).Score;
        }

        Assert.Equal(0.25m, Score(Work("a", 20m, 5m), Work("b", 0m, 5m)));
        Assert.Equal(0.25m, Score(Work("a", 10m, null), Work("b", 10m, 5m)));
        Assert.Equal(0.5m, Score(Work("a", 10m, 5m), Work("b", 10m, 10m, OkrState.Cancelled)));
        Assert.Null(Score(Work("a", 0m, 5m)));
    }

    [Fact]
    public void Of_two_checkpoints_at_one_value_the_first_counts()
    {
        var metric = new NumericMetric
        {
            Baseline = 0m,
            Target = 100m,
            Current = 25m,
            Checkpoints = [new() { Value = 50m, Progress = 0.2m }, new() { Value = 50m, Progress = 0.8m }, new() { Value = 0m, Progress = 0.5m }],
        };

        Assert.Equal(0.1m, Scored.KeyResult(metric).Score);
        Assert.Null(Scored.KeyResult(metric with { Target = 0m }).Score);
    }

    [Theory]
    [InlineData("90", "0.15")]
    [InlineData("70", "0.35")]
    [InlineData("60", "0.4")]
    [InlineData("20", "0.75")]
    public void Checkpoints_of_a_falling_number_are_put_in_their_order(string current, string score) => Assert.Equal(
        Number(score),
        Scored.KeyResult(new NumericMetric
        {
            Baseline = 100m,
            Target = 0m,
            Current = Number(current),
            Checkpoints = [new() { Value = 40m, Progress = 0.5m }, new() { Value = 80m, Progress = 0.3m }],
        }).Score);

    // Full marks come before the clamp, and a ratio of full size does not overflow on the way.
    [Fact]
    public void Full_marks_divide_the_ratio_whatever_its_size()
    {
        Assert.Equal(500_000m, Scored.KeyResult(Scored.Numeric(0m, 1m, 9_999_999m), new() { KeyResults = new() { FullMarksAt = 2m, Clamp = Clamp.None } }).Score);
        Assert.Equal(-0.25m, Scored.KeyResult(Scored.Numeric(0m, 1m, -0.5m), new() { KeyResults = new() { FullMarksAt = 2m, Clamp = Clamp.None } }).Score);
    }

    [Theory]
    [InlineData("10000000", "1", "1000000")]
    [InlineData("-10000000", "1", "-1000000")]
    [InlineData("1000000000000000000", "1", "1000000")]
    [InlineData("-1000000000000000000", "1", "-1000000")]
    [InlineData("1000000000000000001", "2000000000000000002", "0.5")]
    [InlineData("1", "2000000000000000000", "0")]
    [InlineData("1000000000001", "2000000000002000000", "0.000001")]
    [InlineData("-1000000000001", "2000000000002000000", "-0.000001")]
    [InlineData("1000000000000", "2000000000002000000", "0")]
    [InlineData("-1000000000000", "2000000000002000000", "0")]
    [InlineData("0.0000000001", "10", "0")]
    [InlineData("0.000005", "10.0000000000", "0.000001")]
    [InlineData("0.0000049999", "10", "0")]
    public void Ratios_round_half_away_from_zero_at_every_size(string current, string target, string raw) =>
        Assert.Equal(Number(raw), Scored.KeyResult(Scored.Numeric(0m, Number(target), Number(current))).Raw);

    // Ten of the greatest weights make sums beyond 64 bits.
    [Theory]
    [InlineData("0.000001", "0", "0.000001")]
    [InlineData("-0.000001", "0", "-0.000001")]
    [InlineData("0.000001", "0.000002", "0.000002")]
    [InlineData("0.7", "0.7", "0.7")]
    [InlineData("1", "0.1", "0.55")]
    public void Means_of_the_greatest_weights_are_as_exact_as_others(string first, string second, string score)
    {
        KeyResult Of(string progress, decimal weight) => Scored.Numeric(0m, 1m, Number(progress)) with { Weight = new Weight(weight) };
        var policy = new ScoringPolicy { KeyResults = new() { Clamp = Clamp.None } };

        foreach (var weight in new[] { 1m, Weight.Max })
        {
            Assert.Equal(Number(score), Scored.Objective(Scored.With([.. Enumerable.Range(0, 12).Select(i => Of(i % 2 == 0 ? first : second, weight))]), policy).Score);
        }
    }

    private static ExclusionReason Missing(Metric? metric, KeyResultPolicy? policy = null)
    {
        var sheet = Scored.Sheet([Scored.With(new KeyResult { Metric = metric })], new() { KeyResults = policy ?? new() });
        return sheet.Explain(sheet.Snapshot.KeyResults[0]).Excluded;
    }

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
