using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

public sealed class StatusTests
{
    private static readonly DateOnly Start = new(2026, 4, 1);
    private static readonly DateOnly End = new(2026, 4, 30);

    [Theory]
    [InlineData(-10, "0")]
    [InlineData(0, "0")]
    [InlineData(14, "0.482759")]
    [InlineData(29, "1")]
    [InlineData(99, "1")]
    public void Exclusive_days_expect_nothing_on_the_first_and_everything_on_the_last(int day, string expected) =>
        Assert.Equal(Number(expected), new PacePolicy().Expected(Start, End, Start.AddDays(day)));

    // V18: 15 April of 1 to 30 April.
    [Theory]
    [InlineData(-1, "0")]
    [InlineData(0, "0.033333")]
    [InlineData(14, "0.5")]
    [InlineData(29, "1")]
    public void Inclusive_days_count_the_running_day_as_done(int day, string expected) =>
        Assert.Equal(Number(expected), new PacePolicy { DayCount = DayCount.Inclusive }.Expected(Start, End, Start.AddDays(day)));

    [Fact]
    public void Without_sound_dates_nothing_can_be_expected()
    {
        Assert.Null(new PacePolicy().Expected(null, End, Start));
        Assert.Null(new PacePolicy().Expected(Start, null, Start));
        Assert.Null(new PacePolicy().Expected(End, Start, Start));
    }

    [Fact]
    public void A_period_of_one_day_expects_everything_on_that_day()
    {
        Assert.Equal(0m, new PacePolicy().Expected(Start, Start, Start.AddDays(-1)));
        Assert.Equal(1m, new PacePolicy().Expected(Start, Start, Start));
    }

    // Half of 1 January to 31 March is expected on 14 and 15 February.
    [Theory]
    [InlineData("0.505618", OkrStatus.OnTrack)]
    [InlineData("0.505617", OkrStatus.Behind)]
    [InlineData("0.255618", OkrStatus.Behind)]
    [InlineData("0.255617", OkrStatus.AtRisk)]
    [InlineData("0.9", OkrStatus.OnTrack)]
    [InlineData("0", OkrStatus.AtRisk)]
    public void A_gap_is_behind_above_0_and_at_risk_above_a_quarter(string progress, OkrStatus status)
    {
        var score = Scored.KeyResult(Scored.At(Number(progress)));

        Assert.Equal(0.505618m, score.Expected);
        Assert.Equal(status, score.Status);
    }

    [Fact]
    public void Thresholds_can_be_moved()
    {
        var policy = new ScoringPolicy { Status = new() { OnTrackFrom = -0.1m, BehindFrom = -0.2m } };

        Assert.Equal(OkrStatus.OnTrack, Scored.KeyResult(Scored.At(0.45m), policy).Status);
        Assert.Equal(OkrStatus.Behind, Scored.KeyResult(Scored.At(0.4m), policy).Status);
        Assert.Equal(OkrStatus.AtRisk, Scored.KeyResult(Scored.At(0.3m), policy).Status);
    }

    [Fact]
    public void Before_the_first_day_nothing_is_late()
    {
        var day = new DateOnly(2025, 12, 31);

        Assert.Equal(OkrStatus.NotStarted, Scored.KeyResult(Scored.At(0m), today: day).Status);
        Assert.Equal(OkrStatus.NotStarted, Scored.Objective(Scored.With(Scored.At(0.1m)), today: day).Status);
        Assert.Equal(OkrStatus.OnTrack, Scored.KeyResult(Scored.At(0m), today: day.AddDays(1)).Status);
    }

    [Fact]
    public void Nothing_measured_or_no_dates_is_no_data()
    {
        Assert.Equal(OkrStatus.NoData, Scored.KeyResult(Scored.At(null)).Status);
        Assert.Equal(OkrStatus.NoData, Scored.Objective(Scored.With(Scored.At(0.5m)) with { Start = null }).Status);
    }

    [Fact]
    public void A_grade_stands_in_where_nothing_was_measured()
    {
        var graded = Scored.At(null) with { Grade = new Grade { Value = 0.6m } };

        Assert.Equal(OkrStatus.OnTrack, Scored.KeyResult(graded).Status);
        Assert.Equal(OkrStatus.OnTrack, Scored.Objective(graded).Status);
        Assert.Equal(OkrStatus.OnTrack, Scored.Objective(Scored.With() with { Grade = new Grade { Value = 0.6m } }).Status);
    }

    [Fact]
    public void A_key_result_is_expected_by_its_own_due_date()
    {
        var early = Scored.KeyResult(Scored.At(0.5m) with { Due = new DateOnly(2026, 2, 1) });

        Assert.Equal((1m, OkrStatus.AtRisk), (early.Expected, early.Status));
    }

    [Fact]
    public void Progress_and_not_the_grade_makes_the_status()
    {
        var score = Scored.Objective(Scored.At(0.1m) with { Grade = new Grade { Value = 1m } });

        Assert.Equal((1m, OkrStatus.AtRisk), (score.Score, score.Status));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
