using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

public sealed class PolicyChoiceTests
{
    [Fact]
    public void The_share_of_the_target_ignores_the_baseline() =>
        Assert.Equal(0.8m, Scored.KeyResult(new NumericMetric { Baseline = 10m, Target = 25m, Current = 20m }, new() { Scale = KeyResultScale.ShareOfTarget }).Score);

    [Theory]
    [InlineData("0", "0")]
    [InlineData("15", "0.15")]
    [InlineData("30", "0.3")]
    [InlineData("50", "0.5")]
    [InlineData("70", "0.7")]
    [InlineData("85", "0.85")]
    [InlineData("100", "1")]
    public void Three_points_at_their_shares_are_the_straight_line(string current, string score) =>
        Assert.Equal(Number(score), ThreePoint(0m, 30m, 70m, 100m, Number(current)).Score);

    [Theory]
    [InlineData("100", "0")]
    [InlineData("95", "0.15")]
    [InlineData("90", "0.3")]
    [InlineData("70", "0.5")]
    [InlineData("50", "0.7")]
    [InlineData("30", "0.85")]
    [InlineData("0", "1")]
    public void Explicit_points_bend_the_line_also_downward(string current, string score) =>
        Assert.Equal(Number(score), ThreePoint(100m, 90m, 50m, 10m, Number(current)).Score);

    [Fact]
    public void Points_that_are_not_stated_follow_from_the_others()
    {
        Assert.Equal(0.7m, ThreePoint(0m, null, 10m, null, 10m).Score);
        Assert.Equal(1m, ThreePoint(0m, null, 7m, null, 10m).Raw);
        Assert.Equal(0.5m, ThreePoint(0m, null, null, 10m, 5m).Score);
        Assert.Null(ThreePoint(0m, null, null, null, 5m).Score);
    }

    // Of the stated points the furthest says which way is up; one on the other side of the baseline contradicts it.
    [Theory]
    [InlineData("0", "10", null, null, "5", "0.15")]
    [InlineData("100", "90", null, null, "95", "0.15")]
    [InlineData("50", null, "40", "100", "75", "0.5")]
    [InlineData("50", "60", "40", null, "45", "0.35")]
    [InlineData("50", "40", "40", "60", "55", "0.5")]
    public void The_furthest_point_that_is_stated_gives_the_direction(string baseline, string? commit, string? target, string? stretch, string current, string score)
    {
        decimal? Maybe(string? text) => text is null ? null : Number(text);

        Assert.Equal(Number(score), ThreePoint(Number(baseline), Maybe(commit), Maybe(target), Maybe(stretch), Number(current)).Score);
    }

    [Fact]
    public void A_point_that_lies_before_the_one_before_it_is_passed_over() => Assert.Equal(0.3m, ThreePoint(0m, 90m, 70m, 100m, 90m).Raw);

    [Theory]
    [InlineData("-25", "-0.2")]
    [InlineData("0", "0")]
    [InlineData("10", "0.08")]
    [InlineData("25", "0.2")]
    [InlineData("40", "0.2")]
    [InlineData("50", "0.2")]
    [InlineData("75", "0.6")]
    [InlineData("100", "1")]
    [InlineData("125", "1.4")]
    public void Checkpoints_set_the_progress_between_baseline_and_target(string current, string raw) =>
        Assert.Equal(Number(raw), WithCheckpoints(0m, 100m, Number(current), (50m, 0.2m), (25m, 0.2m), (100m, 0.9m)).Raw);

    [Theory]
    [InlineData("100", "0")]
    [InlineData("80", "0.5")]
    [InlineData("40", "0.75")]
    [InlineData("0", "1")]
    public void Checkpoints_of_a_falling_number_end_at_the_target(string current, string raw) =>
        Assert.Equal(Number(raw), WithCheckpoints(100m, 0m, Number(current), (80m, 0.5m), (200m, 0.9m)).Raw);

    [Theory]
    [InlineData("10", "1")]
    [InlineData("9.99", "0")]
    [InlineData("12", "1")]
    public void All_or_nothing_counts_only_what_is_reached(string current, string score) =>
        Assert.Equal(Number(score), Scored.KeyResult(new NumericMetric { Baseline = 0m, Target = 10m, Current = Number(current) }, new() { Scale = KeyResultScale.AllOrNothing }).Score);

    [Theory]
    [InlineData("10", "0.714286")]
    [InlineData("14", "1")]
    [InlineData("20", "1")]
    public void Full_marks_can_lie_beyond_the_target(string current, string score) =>
        Assert.Equal(Number(score), Scored.KeyResult(new NumericMetric { Baseline = 0m, Target = 10m, Current = Number(current) }, new() { FullMarksAt = 1.4m }).Score);

    [Fact]
    public void A_clamp_can_wait_until_the_number_goes_upward()
    {
        var policy = new ScoringPolicy { KeyResults = new() { Clamp = Clamp.WhenCounted } };
        var objective = Scored.With(Scored.Numeric(0m, 10m, 20m), Scored.Numeric(0m, 10m, -5m));

        Assert.Equal(2m, Scored.KeyResult(Scored.Numeric(0m, 10m, 20m), policy).Score);
        Assert.Equal(0.5m, Scored.Objective(objective, policy).Score);
    }

    [Fact]
    public void Work_done_adds_up_amounts()
    {
        Initiative Work(string id, decimal? target, decimal? actual) => new() { Id = new(id), Objective = new("o1"), KeyResult = new("o1.kr1"), Target = target, Actual = actual };
        var sheet = Scored.Sheet(
            [Scored.With(new KeyResult { Metric = new ExecutedMetric() }), Work("a", 30m, 10m), Work("b", 10m, 10m), Work("c", null, 5m)],
            new() { KeyResults = new() { Execution = ExecutionMeasure.WorkDone } });

        Assert.Equal(0.5m, sheet.Of(sheet.Snapshot.KeyResults[0]).Score);
    }

    [Theory]
    [InlineData(RoundingMode.HalfAwayFromZero, "0.5", "1", "-1")]
    [InlineData(RoundingMode.HalfToEven, "0.5", "0", "0")]
    [InlineData(RoundingMode.HalfUp, "0.5", "1", "0")]
    [InlineData(RoundingMode.Down, "0.9", "0", "-1")]
    [InlineData(RoundingMode.TowardZero, "0.9", "0", "0")]
    [InlineData(RoundingMode.HalfToEven, "1.5", "2", "-2")]
    [InlineData(RoundingMode.Down, "1", "1", "-1")]
    [InlineData(RoundingMode.HalfUp, "0.4", "0", "0")]
    public void Rounding_goes_where_its_mode_says(RoundingMode mode, string percent, string up, string down)
    {
        var policy = new ScoringPolicy { KeyResults = new() { Clamp = Clamp.None }, Rounding = new() { Step = 0.01m, Mode = mode } };
        decimal? Of(decimal current) => Scored.KeyResult(Scored.Numeric(0m, 100m, current), policy).Score * 100;

        Assert.Equal(Number(up), Of(Number(percent)));
        Assert.Equal(Number(down), Of(-Number(percent)));
    }

    [Theory]
    [InlineData(RoundingPlace.Edge, "0.55", "0.545")]
    [InlineData(RoundingPlace.EachLevel, "0.6", "0.6")]
    public void Rounding_happens_at_the_edge_or_at_each_level(RoundingPlace place, string score, string counting)
    {
        var policy = new ScoringPolicy { Rounding = new() { Step = place == RoundingPlace.Edge ? 0.05m : 0.2m, At = place } };

        var result = Scored.Objective(Scored.With(Scored.At(0.54m), Scored.At(0.55m)), policy);

        Assert.Equal((Number(score), Number(counting)), (result.Score, result.Counting));
    }

    // V18's neighbours: 1 to 10 January, on the 6th.
    [Theory]
    [InlineData(DayCount.Exclusive, "0.555556", "1")]
    [InlineData(DayCount.Inclusive, "0.6", "1")]
    [InlineData(DayCount.Elapsed, "0.5", "0.9")]
    public void Days_are_counted_as_the_policy_says(DayCount dayCount, string middle, string last)
    {
        var (policy, start, end) = (new PacePolicy { DayCount = dayCount }, new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 10));

        Assert.Equal(Number(middle), policy.Expected(start, end, new DateOnly(2026, 1, 6)));
        Assert.Equal(Number(last), policy.Expected(start, end, end));
        Assert.Equal(1m, policy.Expected(start, end, end.AddDays(1)));
        Assert.Equal(0m, policy.Expected(start, end, start.AddDays(-1)));
        Assert.Equal(1m, policy.Expected(start, start, start));
    }

    [Fact]
    public void Reversed_dates_can_count_as_over() =>
        Assert.Equal(1m, new PacePolicy { Reversed = ReversedDates.Over }.Expected(new DateOnly(2026, 1, 10), new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 5)));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(25, "0.05")]
    [InlineData(50, "0.1")]
    [InlineData(75, "0.55")]
    [InlineData(100, "1")]
    public void A_planned_course_bends_the_expectation(int day, string expected)
    {
        var policy = new PacePolicy { Phases = [new() { Time = 0.5m, Progress = 0.1m }] };

        Assert.Equal(Number(expected), policy.Expected(new DateOnly(2026, 1, 1), new DateOnly(2026, 4, 11), new DateOnly(2026, 1, 1).AddDays(day)));
    }

    // V17: 79 of 92 days are planned as 86 percent, and 15 percent of that is 17.44.
    [Fact]
    public void An_expectation_can_be_rounded_before_it_is_compared()
    {
        var expected = new PacePolicy { DayCount = DayCount.Inclusive, Step = 0.01m }.Expected(new DateOnly(2026, 1, 1), new DateOnly(2026, 4, 2), new DateOnly(2026, 3, 20));

        Assert.Equal(0.86m, expected);
        Assert.Equal(17.44m, decimal.Round(PacePolicy.Ratio(0.15m, expected)!.Value * 100, 2));
        Assert.Null(PacePolicy.Ratio(0.5m, 0m));
        Assert.Null(PacePolicy.Ratio(null, 0.5m));
    }

    [Theory]
    [InlineData(Ambition.Committed, "1", AmbitionVerdict.Kept)]
    [InlineData(Ambition.Committed, "0.999999", AmbitionVerdict.Broken)]
    [InlineData(Ambition.Committed, "0.7", AmbitionVerdict.Broken)]
    [InlineData(Ambition.Aspirational, "0.34", AmbitionVerdict.FarShort)]
    [InlineData(Ambition.Aspirational, "0.35", AmbitionVerdict.PartWay)]
    [InlineData(Ambition.Aspirational, "0.55", AmbitionVerdict.SweetSpot)]
    [InlineData(Ambition.Aspirational, "0.74", AmbitionVerdict.SweetSpot)]
    [InlineData(Ambition.Aspirational, "0.75", AmbitionVerdict.Above)]
    [InlineData(Ambition.Aspirational, "1", AmbitionVerdict.Timid)]
    [InlineData(Ambition.Learning, "1", AmbitionVerdict.Answered)]
    [InlineData(Ambition.Learning, "0.5", AmbitionVerdict.Open)]
    [InlineData(Ambition.NotStated, "1", AmbitionVerdict.NotJudged)]
    public void A_score_is_judged_by_the_ambition_of_its_goal(Ambition ambition, string score, AmbitionVerdict verdict)
    {
        var objective = Scored.With(Scored.At(Number(score))) with { Ambition = ambition };
        var sheet = Scored.Sheet([objective]);

        Assert.Equal(verdict, sheet.Of(sheet.Snapshot.Objectives[0]).Verdict);
        Assert.Equal(verdict, sheet.Of(sheet.Snapshot.KeyResults[0]).Verdict);
        Assert.Equal(AmbitionVerdict.NotJudged, Scored.Objective(objective with { KeyResults = [] }).Verdict);
    }

    [Fact]
    public void A_target_changed_in_mid_cycle_is_graded_both_ways()
    {
        var before = new MetricRevision { Before = new NumericMetric { Baseline = 0m, Target = 100m, Current = 10m }, Reason = "market" };
        var sheet = Scored.Sheet([Scored.With(Scored.Numeric(0m, 50m, 40m) with { Revisions = [before] }, Scored.At(1m))]);

        var revision = Assert.Single(sheet.OfRevisions(sheet.Snapshot.KeyResults[0]));

        Assert.Equal((0.4m, "market"), (revision.Score, revision.Revision.Reason));
        Assert.Equal(0.8m, sheet.Of(sheet.Snapshot.KeyResults[0]).Score);
        Assert.Empty(sheet.OfRevisions(sheet.Snapshot.KeyResults[1]));
    }

    private static KeyResultScore ThreePoint(decimal? baseline, decimal? commit, decimal? target, decimal? stretch, decimal current) => Scored.KeyResult(
        new NumericMetric { Baseline = baseline, Commit = commit, Target = target, Stretch = stretch, Current = current },
        new() { Scale = KeyResultScale.ThreePoint });

    private static KeyResultScore WithCheckpoints(decimal baseline, decimal target, decimal current, params (decimal Value, decimal Progress)[] points) =>
        Scored.KeyResult(new NumericMetric
        {
            Baseline = baseline,
            Target = target,
            Current = current,
            Checkpoints = [.. points.Select(point => new Checkpoint { Value = point.Value, Progress = point.Progress })],
        });

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
