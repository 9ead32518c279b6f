using FsCheck;
using FsCheck.Xunit;
using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

public sealed class MetricScoreTests
{
    [Theory]
    [InlineData("0", "25", "20", "0.8", "0.8")]
    [InlineData("0", "30", "30", "1", "1")]
    [InlineData("0", "10", "6", "0.6", "0.6")]
    [InlineData("100", "60", "80", "0.5", "0.5")]
    [InlineData("100", "60", "50", "1", "1.25")]
    [InlineData("20", "100", "-20", "0", "-0.5")]
    [InlineData("0", "3", "1", "0.333333", "0.333333")]
    [InlineData("0", "3", "2", "0.666667", "0.666667")]
    [InlineData("0.125", "1", "2", "1", "2.142857")]
    [InlineData("0", "1.25", "1", "0.8", "0.8")]
    [InlineData("1", "3", "1.125", "0.0625", "0.0625")]
    [InlineData("-0.5", "0.50", "-1", "0", "-0.5")]
    [InlineData("0", "2000000", "1", "0.000001", "0.000001")]
    [InlineData("0", "2000001", "1", "0", "0")]
    [InlineData("0", "2000000", "-1", "0", "-0.000001")]
    public void A_number_scores_its_share_of_the_way(string baseline, string target, string current, string score, string raw)
    {
        var result = Scored.KeyResult(Scored.Numeric(Decimal(baseline), Decimal(target), Decimal(current)));

        Assert.Equal(Decimal(score), result.Score);
        Assert.Equal(Decimal(raw), result.Raw);
        Assert.Equal(result.Score, result.Counting);
    }

    [Fact]
    public void Numbers_of_28_digits_neither_overflow_nor_lose_a_digit()
    {
        var all = Scored.KeyResult(Scored.Numeric(decimal.MinValue, decimal.MaxValue, 0m));
        var tiny = Scored.KeyResult(Scored.Numeric(0m, 1e-28m, 5e-29m));
        var beyond = Scored.KeyResult(Scored.Numeric(0m, 1e-28m, decimal.MaxValue));
        var below = Scored.KeyResult(Scored.Numeric(0m, 1e-28m, decimal.MinValue));

        Assert.Equal(0.5m, all.Score);
        Assert.Equal(0m, tiny.Score);
        Assert.Equal(1_000_000m, beyond.Raw);
        Assert.Equal(-1_000_000m, below.Raw);
    }

    [Fact]
    public void A_quotient_is_rounded_once_and_not_twice()
    {
        // A hair less than half a millionth: the 28 digits of a decimal quotient make it a whole half, which would then be rounded up.
        var (target, current) = (20_000_000_000_000_000_000_000_000_001m, 10_000_000_000_000_000_000_000m);
        Assert.Equal(0.0000005m, current / target);

        var result = Scored.KeyResult(Scored.Numeric(0m, target, current));

        Assert.Equal(0m, result.Raw);
    }

    [Fact]
    public void A_missing_baseline_is_taken_as_zero_unless_the_policy_refuses()
    {
        var keyResult = new NumericMetric { Target = 25m, Current = 20m };

        Assert.Equal(0.8m, Scored.KeyResult(keyResult).Score);
        Assert.Null(Scored.KeyResult(keyResult, new() { MissingBaseline = MissingBaseline.NotScored }).Score);
    }

    [Theory]
    [InlineData(MissingCurrent.NotScored, null)]
    [InlineData(MissingCurrent.Baseline, "0")]
    [InlineData(MissingCurrent.Zero, "0")]
    public void What_nobody_measured_is_not_zero_unless_the_policy_says_so(MissingCurrent choice, string? score) =>
        Assert.Equal(Decimal(score), Scored.KeyResult(new NumericMetric { Baseline = 8m, Target = 10m }, new() { MissingCurrent = choice }).Score);

    [Fact]
    public void A_missing_target_scores_nothing_unless_it_is_read_as_zero()
    {
        var metric = new NumericMetric { Baseline = 10m, Current = 4m };

        Assert.Null(Scored.KeyResult(metric).Score);
        Assert.Equal(0.6m, Scored.KeyResult(metric, new() { MissingTarget = MissingTarget.Zero }).Score);
    }

    [Theory]
    [InlineData(ZeroSpan.NotScored, 50, null)]
    [InlineData(ZeroSpan.Zero, 50, "0")]
    [InlineData(ZeroSpan.One, 40, "1")]
    [InlineData(ZeroSpan.OneWhenReached, 50, "1")]
    [InlineData(ZeroSpan.OneWhenReached, 51, "1")]
    [InlineData(ZeroSpan.OneWhenReached, 49, "0")]
    [InlineData(ZeroSpan.OneAtTarget, 50, "1")]
    [InlineData(ZeroSpan.OneAtTarget, 51, "0")]
    public void A_baseline_equal_to_the_target_scores_what_the_policy_says(ZeroSpan choice, int current, string? score) =>
        Assert.Equal(Decimal(score), Scored.KeyResult(new NumericMetric { Baseline = 50m, Target = 50.0m, Current = current }, new() { ZeroSpan = choice }).Score);

    [Theory]
    [InlineData(Clamp.ZeroToOne, 150, "1")]
    [InlineData(Clamp.ZeroToOne, -50, "0")]
    [InlineData(Clamp.AtZero, 150, "1.5")]
    [InlineData(Clamp.AtZero, -50, "0")]
    [InlineData(Clamp.None, 150, "1.5")]
    [InlineData(Clamp.None, -50, "-0.5")]
    public void Ratios_outside_0_to_1_are_clamped_as_the_policy_says(Clamp choice, int current, string score)
    {
        var result = Scored.KeyResult(new NumericMetric { Baseline = 0m, Target = 100m, Current = current }, new() { Clamp = choice });

        Assert.Equal(Decimal(score), result.Score);
        Assert.Equal(current / 100m, result.Raw);
    }

    [Theory]
    [InlineData(BoundKind.AtLeast, false, 4, "1")]
    [InlineData(BoundKind.AtLeast, true, 4, "0")]
    [InlineData(BoundKind.AtLeast, false, 3, "0")]
    [InlineData(BoundKind.AtMost, false, 6, "1")]
    [InlineData(BoundKind.AtMost, true, 6, "0")]
    [InlineData(BoundKind.AtMost, false, 7, "0")]
    [InlineData(BoundKind.Between, false, 4, "1")]
    [InlineData(BoundKind.Between, false, 6, "1")]
    [InlineData(BoundKind.Between, true, 6, "0")]
    [InlineData(BoundKind.Between, true, 5, "1")]
    [InlineData(BoundKind.Between, false, 3, "0")]
    [InlineData(BoundKind.Constant, false, 4, "1")]
    [InlineData(BoundKind.Constant, false, 5, "1")]
    [InlineData(BoundKind.Constant, true, 5, "0")]
    [InlineData(BoundKind.Constant, false, 2, "0")]
    public void A_bound_is_met_or_not_and_its_edge_is_inside_unless_strict(BoundKind kind, bool isStrict, int current, string score) =>
        Assert.Equal(
            Decimal(score),
            Scored.KeyResult(new BoundMetric { Kind = kind, Lower = 4m, Upper = 6m, Tolerance = 0.25m, IsStrict = isStrict, Current = current }).Score);

    [Theory]
    [InlineData(BoundKind.AtLeast)]
    [InlineData(BoundKind.AtMost)]
    [InlineData(BoundKind.Between)]
    [InlineData(BoundKind.Constant)]
    public void A_bound_without_its_limit_or_its_value_has_no_score(BoundKind kind)
    {
        Assert.Null(Scored.KeyResult(new BoundMetric { Kind = kind, Current = 1m }).Score);
        Assert.Null(Scored.KeyResult(new BoundMetric { Kind = kind, Lower = 1m, Upper = 2m }).Score);
    }

    [Theory]
    [InlineData(9, 13, 20, "0.45")]
    [InlineData(9, 13, null, "0.692308")]
    [InlineData(0, 13, 20, "0")]
    [InlineData(0, 0, 20, null)]
    public void The_share_of_check_ins_counts_missing_ones_as_not_met(int met, int count, int? planned, string? score) =>
        Assert.Equal(
            Decimal(score),
            Scored.KeyResult(new KeyResult
            {
                Metric = new BoundMetric { Kind = BoundKind.AtLeast, Lower = 4m, Measure = BoundMeasure.ShareOfCheckIns },
                CheckIns = new CheckInSummary { Count = count, Met = met, Planned = planned },
            }).Score);

    // V16: at most 1.
    [Theory]
    [InlineData("0.8", "1.2")]
    [InlineData("1", "1")]
    [InlineData("0.5", "1.5")]
    [InlineData("1.5", "0.5")]
    [InlineData("1.35", "0.65")]
    [InlineData("2.5", "-0.5")]
    public void The_distance_from_an_upper_bound_is_full_at_the_bound(string current, string raw) =>
        Assert.Equal(
            Decimal(raw),
            Scored.KeyResult(new BoundMetric { Kind = BoundKind.AtMost, Upper = 1m, Measure = BoundMeasure.Distance, Current = Decimal(current) }).Raw);

    [Theory]
    [InlineData(BoundKind.AtLeast, 3, "0.75")]
    [InlineData(BoundKind.AtLeast, 6, "1.5")]
    [InlineData(BoundKind.Between, 5, "1.166667")]
    [InlineData(BoundKind.Between, 3, "0.75")]
    [InlineData(BoundKind.Between, 9, "0.5")]
    [InlineData(BoundKind.Constant, 3, "0.75")]
    [InlineData(BoundKind.Constant, 5, "0.75")]
    public void The_distance_of_other_bounds_is_measured_on_the_worse_side(BoundKind kind, int current, string raw) =>
        Assert.Equal(
            Decimal(raw),
            Scored.KeyResult(new BoundMetric { Kind = kind, Lower = 4m, Upper = 6m, Measure = BoundMeasure.Distance, Current = current }).Raw);

    [Fact]
    public void Steps_score_the_share_of_weight_that_is_done()
    {
        Milestone Step(decimal weight, bool? isDone) => new() { Weight = new Weight(weight), IsDone = isDone };

        Assert.Equal(0.75m, Scored.KeyResult(new MilestonesMetric { Steps = [Step(3, true), Step(1, null)] }).Score);
        Assert.Equal(0m, Scored.KeyResult(new MilestonesMetric { Steps = [Step(3, false)] }).Score);
        Assert.Null(Scored.KeyResult(new MilestonesMetric { Steps = [Step(3, null)] }).Score);
        Assert.Null(Scored.KeyResult(new MilestonesMetric { Steps = [Step(0, true)] }).Score);
        Assert.Null(Scored.KeyResult(new MilestonesMetric()).Score);
    }

    [Theory]
    [InlineData(Zone.Fail, "0")]
    [InlineData(Zone.Commit, "0.3")]
    [InlineData(Zone.Target, "0.7")]
    [InlineData(Zone.Stretch, "1")]
    public void Zones_score_0_and_3_and_7_tenths_and_1(Zone zone, string score) => Assert.Equal(Decimal(score), Scored.KeyResult(new ZonesMetric { Reached = zone }).Score);

    [Fact]
    public void What_nobody_has_said_has_no_score()
    {
        Assert.Null(Scored.KeyResult((Metric?)null).Score);
        Assert.Null(Scored.KeyResult(new ZonesMetric()).Score);
        Assert.Null(Scored.KeyResult(new BinaryMetric()).Score);
        Assert.Null(Scored.KeyResult(new ManualMetric()).Score);
        Assert.Null(Scored.KeyResult(new ExecutedMetric()).Score);
    }

    [Theory]
    [InlineData(true, "1")]
    [InlineData(false, "0")]
    public void Done_is_1_and_not_done_is_0(bool isDone, string score) => Assert.Equal(Decimal(score), Scored.KeyResult(new BinaryMetric { IsDone = isDone }).Score);

    [Fact]
    public void Execution_scores_the_share_of_initiatives_that_are_closed_among_those_that_count()
    {
        Initiative Action(string id, OkrState state, decimal weight = 1m) =>
            new() { Id = new(id), Objective = new("o1"), KeyResult = new("o1.kr1"), State = state, Weight = new Weight(weight) };

        var sheet = Scored.Sheet(
        [
            Scored.With(new KeyResult { Metric = new ExecutedMetric() }),
            Action("e1", OkrState.Closed, 3m),
            Action("e2", OkrState.Active),
            Action("e3", OkrState.Cancelled, 10m),
            Action("e4", OkrState.Draft, 10m),
        ]);

        Assert.Equal(0.75m, sheet.Of(sheet.Snapshot.KeyResults[0]).Score);
    }

    [Property(MaxTest = 500)]
    public bool A_score_lies_from_0_to_1(decimal baseline, decimal target, decimal current) =>
        Scored.KeyResult(Scored.Numeric(baseline, target, current)).Score is null or (>= 0m and <= 1m);

    [Property(MaxTest = 500)]
    public bool A_step_towards_the_target_never_lowers_the_score(decimal baseline, decimal target, decimal current, decimal other)
    {
        var (nearBaseline, nearTarget) = (baseline <= target) == (current <= other) ? (current, other) : (other, current);
        var before = Scored.KeyResult(Scored.Numeric(baseline, target, nearBaseline));
        var after = Scored.KeyResult(Scored.Numeric(baseline, target, nearTarget));
        return baseline == target || (before.Score <= after.Score && before.Raw <= after.Raw);
    }

    [Property(MaxTest = 500)]
    public bool Upward_and_downward_are_mirror_images(int baseline, int target, int current) =>
        Scored.KeyResult(Scored.Numeric(baseline, target, current)).Raw == Scored.KeyResult(Scored.Numeric(-(decimal)baseline, -(decimal)target, -(decimal)current)).Raw;

    [Property(MaxTest = 500)]
    public bool The_unit_of_the_numbers_does_not_matter(int baseline, int target, int current) =>
        Scored.KeyResult(Scored.Numeric(baseline, target, current)).Raw
            == Scored.KeyResult(Scored.Numeric(baseline / 10_000_000_000m, target / 10_000_000_000m, current / 10_000_000_000m)).Raw;

    private static decimal? Decimal(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
