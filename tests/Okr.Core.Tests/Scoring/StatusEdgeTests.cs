using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

/// <summary>What makes a status where two rules meet, and how several become one.</summary>
public sealed class StatusEdgeTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly DateOnly End = new(2026, 4, 11);

    // After the last day 1 counts as achieved even where the policy names no number for it.
    [Theory]
    [InlineData(null, "1", OkrStatus.Achieved)]
    [InlineData(null, "0.999999", OkrStatus.Missed)]
    [InlineData("0.7", "0.7", OkrStatus.Achieved)]
    [InlineData("0.7", "0.699999", OkrStatus.Missed)]
    public void After_the_end_there_is_only_achieved_or_missed(string? achievedFrom, string progress, OkrStatus status) =>
        Assert.Equal(status, Status(new() { AfterEnd = AfterEnd.AchievedOrMissed, AchievedFrom = Number(achievedFrom) }, progress, 101));

    [Theory]
    [InlineData("1.2", OkrStatus.Achieved)]
    [InlineData("1.1", OkrStatus.Missed)]
    public void More_than_all_can_be_asked_for_after_the_end(string progress, OkrStatus status)
    {
        var policy = new ScoringPolicy { KeyResults = new() { Clamp = Clamp.None }, Status = new() { AfterEnd = AfterEnd.AchievedOrMissed, AchievedFrom = 1.2m } };
        var over = Scored.With(Scored.Numeric(0m, 1m, Number(progress))) with { Start = Start, End = End };

        Assert.Equal(status, Scored.Objective(over, policy, End.AddDays(1)).Status);
    }

    [Theory]
    [InlineData("1", OkrStatus.Achieved)]
    [InlineData("0.999999", OkrStatus.AtRisk)]
    public void After_the_end_what_was_missed_can_be_at_risk(string progress, OkrStatus status) =>
        Assert.Equal(status, Status(new() { AfterEnd = AfterEnd.AchievedOrAtRisk }, progress, 101));

    [Fact]
    public void A_score_says_more_about_a_status_than_a_grade_which_stands_in_for_it()
    {
        var policy = new ScoringPolicy { RollUp = new() { Grades = CountingGrade.ScoreOnly }, Status = new() { Family = StatusFamily.Absolute } };
        var grade = new Grade { Value = 0m };

        Assert.Equal(OkrStatus.OnTrack, Scored.KeyResult(Scored.At(1m) with { Grade = grade }, policy).Status);
        Assert.Equal(OkrStatus.AtRisk, Scored.KeyResult(Scored.At(null) with { Grade = grade }, policy).Status);
        Assert.Equal(OkrStatus.OnTrack, Scored.Objective(Scored.With(Scored.At(1m)) with { Grade = grade }, policy).Status);
        Assert.Equal(OkrStatus.AtRisk, Scored.Objective(Scored.With(Scored.At(null)) with { Grade = grade }, policy).Status);
    }

    // A bound that does not hold is at risk by its progress of 0; as a bound it is behind, from the first day on.
    [Theory]
    [InlineData(BoundStatus.LikeOthers, 50, OkrStatus.AtRisk)]
    [InlineData(BoundStatus.OnTrackOrBehind, 50, OkrStatus.Behind)]
    [InlineData(BoundStatus.OnTrackOrBehind, 0, OkrStatus.Behind)]
    [InlineData(BoundStatus.OnTrackOrBehind, -1, OkrStatus.NotStarted)]
    public void A_bound_speaks_for_itself_only_where_the_policy_lets_it(BoundStatus bounds, int day, OkrStatus status)
    {
        var bound = new KeyResult { Metric = new BoundMetric { Lower = 4m, Current = 3m } };

        Assert.Equal(status, Score(new() { Bounds = bounds }, day, bound).Of(0).Status);
        Assert.Equal(OkrStatus.AtRisk, Score(new() { Bounds = bounds }, 50, Scored.At(0m)).Of(0).Status);
    }

    [Fact]
    public void Without_dates_only_an_absolute_status_can_be_told()
    {
        var undated = Scored.With(Scored.At(0.7m)) with { Start = null, End = null };

        Assert.Equal(OkrStatus.OnTrack, Scored.Objective(undated, new() { Status = new() { Family = StatusFamily.Absolute } }).Status);
        Assert.Equal(OkrStatus.NoData, Scored.Objective(undated, new() { Status = new() { Family = StatusFamily.Ratio } }).Status);
        Assert.Equal(OkrStatus.NoData, Scored.Objective(undated, new() { Status = new() { AchievedFrom = 0.5m } }).Status);
    }

    // Day 50 expects 0.5, so 1.5 times that is 0.75.
    [Theory]
    [InlineData("0.75", OkrStatus.Ahead)]
    [InlineData("0.749999", OkrStatus.OnTrack)]
    public void A_ratio_is_ahead_by_a_multiple_of_what_was_expected(string progress, OkrStatus status) =>
        Assert.Equal(status, Status(new() { Family = StatusFamily.Ratio, AheadFrom = 1.5m }, progress, 50));

    [Theory]
    [InlineData(3, Freshness.Fresh)]
    [InlineData(4, Freshness.Stale)]
    [InlineData(9, Freshness.Stale)]
    [InlineData(10, Freshness.Stalled)]
    public void The_days_until_a_report_is_stale_are_a_choice(int days, Freshness freshness)
    {
        var reported = Scored.At(1m) with { CheckIns = new CheckInSummary { Count = 1, LastAt = new DateTimeOffset(2026, 2, 15, 12, 0, 0, TimeSpan.Zero).AddDays(-days) } };

        Assert.Equal(freshness, Scored.KeyResult(reported, new() { Status = new() { StaleAfterDays = 3, StalledAfterDays = 9 } }).Freshness);
    }

    [Theory]
    [InlineData(StaleEffect.None, "1", OkrStatus.OnTrack)]
    [InlineData(StaleEffect.AtBestBehind, "1", OkrStatus.Behind)]
    [InlineData(StaleEffect.AtBestBehind, "0", OkrStatus.AtRisk)]
    [InlineData(StaleEffect.NoData, "0", OkrStatus.NoData)]
    public void A_stalled_report_never_improves_a_status(StaleEffect effect, string progress, OkrStatus status)
    {
        var stalled = Scored.At(Number(progress)) with { CheckIns = new CheckInSummary { Count = 1, LastAt = new DateTimeOffset(2026, 1, 10, 0, 0, 0, TimeSpan.Zero) } };

        Assert.Equal(status, Scored.KeyResult(stalled, new() { Status = new() { Stalled = effect } }).Status);
    }

    // 1 is achieved and 0 is missed or has not begun: that is settled, whatever anybody believes.
    [Theory]
    [InlineData("1", 50, OkrStatus.Achieved)]
    [InlineData("0", 101, OkrStatus.Missed)]
    [InlineData("0", -1, OkrStatus.NotStarted)]
    [InlineData(null, 50, OkrStatus.NoData)]
    public void Neither_low_confidence_nor_silence_changes_what_is_settled(string? progress, int day, OkrStatus status)
    {
        var policy = new StatusPolicy { AchievedFrom = 1m, AfterEnd = AfterEnd.AchievedOrMissed, AtRiskUpToConfidence = 5m, BehindUpToConfidence = 6m, Stalled = StaleEffect.NoData };
        var doubted = Scored.At(Number(progress)) with { Confidence = new Confidence(0), CheckIns = new CheckInSummary { LastAt = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero) } };

        Assert.Equal(status, Score(policy, day, doubted).Of(0).Status);
    }

    // Worst first: missed, at risk, behind, on track, ahead, not started, achieved.
    [Theory]
    [InlineData("0:50 0:200", OkrStatus.Missed)]
    [InlineData("0.3:200 0:200", OkrStatus.AtRisk)]
    [InlineData("0.3:200 0.9:200", OkrStatus.Behind)]
    [InlineData("0.5:200 0.9:200", OkrStatus.OnTrack)]
    [InlineData("1:200 0.9:200", OkrStatus.Ahead)]
    [InlineData("1:200 1:50", OkrStatus.Achieved)]
    public void The_worst_of_several_is_told_by_their_order(string parts, OkrStatus status)
    {
        var policy = new StatusPolicy { AchievedFrom = 1m, AheadFrom = 0.2m, AfterEnd = AfterEnd.AchievedOrMissed, Combiner = StatusCombiner.Worst };

        Assert.Equal(status, Score(policy, 100, Parts(parts)).Objective().Status);
        Assert.Equal(status, Score(policy, 100, [.. Enumerable.Reverse(Parts(parts))]).Objective().Status);
    }

    [Theory]
    [InlineData("0:200 1:200", OkrStatus.NotStarted)]
    [InlineData("1:200 1:300", OkrStatus.Achieved)]
    public void What_was_achieved_early_is_told_of_several_only_where_each_is(string parts, OkrStatus status)
    {
        var policy = new StatusPolicy { AchievedFrom = 1m, Combiner = StatusCombiner.Worst };

        Assert.Equal(status, Score(policy, -1, Parts(parts)).Objective().Status);
    }

    [Theory]
    [InlineData("1:200 1:200", OkrStatus.Achieved)]
    [InlineData("0:50 0:50", OkrStatus.Missed)]
    [InlineData("0:50 1:200", OkrStatus.Behind)]
    [InlineData("0:50 0.3:200", OkrStatus.AtRisk)]
    [InlineData("0:200 0:200 0.3:200", OkrStatus.AtRisk)]
    [InlineData("0:200 0.9:200 0.9:200", OkrStatus.Behind)]
    [InlineData("0.3:200 0.9:200 0.9:200", OkrStatus.OnTrack)]
    public void A_mean_category_is_rounded_half_towards_the_worse(string parts, OkrStatus status) => Assert.Equal(
        status,
        Score(new() { AchievedFrom = 1m, AfterEnd = AfterEnd.AchievedOrMissed, Combiner = StatusCombiner.MeanCategory }, 100, Parts(parts)).Objective().Status);

    [Theory]
    [InlineData(StatusCombiner.Worst, OkrStatus.OnTrack)]
    [InlineData(StatusCombiner.SameOrNoData, OkrStatus.OnTrack)]
    [InlineData(StatusCombiner.MeanCategory, OkrStatus.OnTrack)]
    public void What_is_not_measured_or_never_averaged_has_no_say(StatusCombiner combiner, OkrStatus status) => Assert.Equal(
        status,
        Score(new() { Combiner = combiner }, 50, Scored.At(1m), Scored.At(null), Scored.At(0m) with { IsGuardrail = true }, Scored.At(0m) with { State = OkrState.Cancelled }).Objective().Status);

    [Fact]
    public void The_least_confidence_of_what_counts_lowers_the_objective()
    {
        var policy = new StatusPolicy { AtRiskUpToConfidence = 3m };
        KeyResult With(int? confidence) => Scored.At(1m) with { Confidence = confidence is { } value ? new Confidence(value) : null };

        Assert.Equal(OkrStatus.AtRisk, Score(policy, 50, With(9), With(3), With(null)).Objective().Status);
        Assert.Equal(OkrStatus.OnTrack, Score(policy, 50, With(9), With(4), With(null)).Objective().Status);
        Assert.Equal(OkrStatus.OnTrack, Score(policy, 50, With(9), With(0) with { IsGuardrail = true }, With(0) with { State = OkrState.Draft }).Objective().Status);
    }

    [Fact]
    public void An_objective_without_key_results_has_the_status_of_its_grade()
    {
        var graded = Scored.With() with { Start = Start, End = End, Grade = new Grade { Value = 0.5m } };

        Assert.Equal(OkrStatus.OnTrack, Scored.Objective(graded, today: Start.AddDays(50)).Status);
        Assert.Equal(OkrStatus.Behind, Scored.Objective(graded, today: Start.AddDays(51)).Status);
        Assert.Equal(OkrStatus.NoData, Scored.Objective(graded with { Grade = null }, today: Start.AddDays(50)).Status);
    }

    [Theory]
    [InlineData("0.95", AmbitionVerdict.Kept, Ambition.Committed)]
    [InlineData("0.949999", AmbitionVerdict.Broken, Ambition.Committed)]
    [InlineData("0.24", AmbitionVerdict.FarShort, Ambition.Aspirational)]
    [InlineData("0.3", AmbitionVerdict.PartWay, Ambition.Aspirational)]
    [InlineData("0.5", AmbitionVerdict.SweetSpot, Ambition.Aspirational)]
    [InlineData("0.8", AmbitionVerdict.SweetSpot, Ambition.Aspirational)]
    [InlineData("0.85", AmbitionVerdict.Timid, Ambition.Aspirational)]
    public void What_a_good_score_is_can_be_moved(string score, AmbitionVerdict verdict, Ambition ambition) => Assert.Equal(
        verdict,
        new AmbitionPolicy { KeptFrom = 0.95m, PartWayFrom = 0.3m, SweetFrom = 0.5m, SweetTo = 0.8m, TimidFrom = 0.9m }.Judge(ambition, Number(score)));

    private static Statuses Score(StatusPolicy policy, int day, params KeyResult[] keyResults) =>
        new(Scored.Sheet([Scored.With(keyResults) with { Start = Start, End = End }], new() { Status = policy }, Start.AddDays(day)));

    private static OkrStatus Status(StatusPolicy policy, string progress, int day) => Score(policy, day, Scored.At(Number(progress))).Of(0).Status;

    /// <summary>Key results as "progress:last day", the day counted from the start.</summary>
    private static KeyResult[] Parts(string text) =>
        [.. text.Split(' ').Select(part => part.Split(':')).Select(part => Scored.At(Number(part[0])) with { Due = Start.AddDays((int)Number(part[1])!.Value) })];

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private sealed record Statuses(ScoreSheet Sheet)
    {
        public KeyResultScore Of(int keyResult) => Sheet.Of(Sheet.Snapshot.KeyResults[keyResult]);

        public ObjectiveScore Objective() => Sheet.Of(Sheet.Snapshot.Objectives[0]);
    }
}
