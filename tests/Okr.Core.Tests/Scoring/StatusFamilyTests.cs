using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

public sealed class StatusFamilyTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly DateOnly End = new(2026, 4, 11);

    // 100 days: day n expects n percent.
    [Theory]
    [InlineData(50, "0.475", OkrStatus.OnTrack)]
    [InlineData(50, "0.474999", OkrStatus.Behind)]
    [InlineData(50, "0.375", OkrStatus.Behind)]
    [InlineData(50, "0.374999", OkrStatus.AtRisk)]
    [InlineData(0, "0", OkrStatus.OnTrack)]
    public void A_ratio_compares_with_what_was_expected(int day, string progress, OkrStatus status) =>
        Assert.Equal(status, Status(new() { Family = StatusFamily.Ratio }, progress, day));

    [Theory]
    [InlineData("0.7", OkrStatus.OnTrack)]
    [InlineData("0.699999", OkrStatus.Behind)]
    [InlineData("0.4", OkrStatus.Behind)]
    [InlineData("0.399999", OkrStatus.AtRisk)]
    public void An_absolute_status_takes_no_notice_of_time(string progress, OkrStatus status)
    {
        var policy = new StatusPolicy { Family = StatusFamily.Absolute };

        Assert.Equal(status, Status(policy, progress, 1));
        Assert.Equal(status, Scored.KeyResult(Scored.At(Number(progress)), new() { Status = policy }).Status);
    }

    // T3: exactly 16.5 points behind is behind already, exactly 33 is not yet at risk.
    [Theory]
    [InlineData("0.335001", OkrStatus.OnTrack)]
    [InlineData("0.335", OkrStatus.Behind)]
    [InlineData("0.17", OkrStatus.Behind)]
    [InlineData("0.169999", OkrStatus.AtRisk)]
    public void Each_threshold_has_its_own_inclusive_side(string progress, OkrStatus status) =>
        Assert.Equal(status, Status(new() { OnTrackFrom = -0.165m, OnTrackEdge = EdgeSide.Worse, BehindFrom = -0.33m, BehindEdge = EdgeSide.Better }, progress, 50));

    [Theory]
    [InlineData("0.6", OkrStatus.Ahead)]
    [InlineData("0.599999", OkrStatus.OnTrack)]
    public void Ahead_is_told_apart_where_the_policy_does(string progress, OkrStatus status) => Assert.Equal(status, Status(new() { AheadFrom = 0.1m }, progress, 50));

    [Theory]
    [InlineData("1", 50, OkrStatus.Achieved)]
    [InlineData("1", -5, OkrStatus.Achieved)]
    [InlineData("0.99", 101, OkrStatus.Missed)]
    [InlineData("1", 101, OkrStatus.Achieved)]
    [InlineData("0.99", 100, OkrStatus.OnTrack)]
    [InlineData("0.99", -5, OkrStatus.NotStarted)]
    public void Achieved_and_missed_are_told_apart_where_the_policy_does(string progress, int day, OkrStatus status) =>
        Assert.Equal(status, Status(new() { AchievedFrom = 1m, AfterEnd = AfterEnd.AchievedOrMissed, OnTrackFrom = -0.1m }, progress, day));

    [Theory]
    [InlineData("0", OkrStatus.NotStarted)]
    [InlineData("0.1", OkrStatus.OnTrack)]
    public void A_ratio_with_nothing_expected_says_what_the_policy_says(string progress, OkrStatus status) =>
        Assert.Equal(status, Status(new() { Family = StatusFamily.Ratio, NothingExpected = NothingExpected.NotStarted }, progress, 0));

    [Theory]
    [InlineData(3, "1", OkrStatus.AtRisk)]
    [InlineData(7, "1", OkrStatus.Behind)]
    [InlineData(8, "1", OkrStatus.OnTrack)]
    [InlineData(7, "0", OkrStatus.AtRisk)]
    [InlineData(10, "0", OkrStatus.AtRisk)]
    public void Confidence_only_lowers(int confidence, string progress, OkrStatus status)
    {
        var policy = new ScoringPolicy { Status = new() { AtRiskUpToConfidence = 3m, BehindUpToConfidence = 7m } };
        var keyResult = Scored.At(Number(progress)) with { Confidence = new Confidence(confidence) };

        Assert.Equal(status, Scored.KeyResult(keyResult, policy).Status);
        Assert.Equal(status, Scored.Objective(Scored.With(keyResult, Scored.At(Number(progress))), policy).Status);
    }

    [Theory]
    [InlineData(7, Freshness.Fresh, OkrStatus.OnTrack)]
    [InlineData(8, Freshness.Stale, OkrStatus.OnTrack)]
    [InlineData(14, Freshness.Stale, OkrStatus.OnTrack)]
    [InlineData(15, Freshness.Stalled, OkrStatus.Behind)]
    public void Reports_grow_stale_after_7_days_and_stall_after_14(int days, Freshness freshness, OkrStatus status)
    {
        var keyResult = Scored.At(1m) with { CheckIns = new CheckInSummary { Count = 1, LastAt = new DateTimeOffset(2026, 2, 15, 23, 0, 0, TimeSpan.FromHours(-8)).AddDays(-days) } };

        var score = Scored.KeyResult(keyResult, new() { Status = new() { Stalled = StaleEffect.AtBestBehind } });

        Assert.Equal((freshness, status), (score.Freshness, score.Status));
        Assert.Equal(freshness == Freshness.Stalled ? OkrStatus.NoData : OkrStatus.OnTrack, Scored.KeyResult(keyResult, new() { Status = new() { Stalled = StaleEffect.NoData } }).Status);
        Assert.Equal(OkrStatus.OnTrack, Scored.KeyResult(keyResult).Status);
    }

    [Fact]
    public void Without_a_report_nobody_knows_how_fresh_it_is() => Assert.Equal(Freshness.NotKnown, Scored.KeyResult(Scored.At(1m)).Freshness);

    // V19, T14: two on track and one behind are 4/3, which is 1.
    [Theory]
    [InlineData(StatusCombiner.OwnProgress, new[] { "1", "1", "0.4" }, OkrStatus.OnTrack)]
    [InlineData(StatusCombiner.Worst, new[] { "1", "1", "0.4" }, OkrStatus.Behind)]
    [InlineData(StatusCombiner.Worst, new[] { "1", "0", "0.4" }, OkrStatus.AtRisk)]
    [InlineData(StatusCombiner.MeanCategory, new[] { "1", "1", "0.4" }, OkrStatus.OnTrack)]
    [InlineData(StatusCombiner.MeanCategory, new[] { "1", "0.4" }, OkrStatus.Behind)]
    [InlineData(StatusCombiner.MeanCategory, new[] { "0", "0.4" }, OkrStatus.AtRisk)]
    [InlineData(StatusCombiner.SameOrNoData, new[] { "1", "1" }, OkrStatus.OnTrack)]
    [InlineData(StatusCombiner.SameOrNoData, new[] { "1", "0.4" }, OkrStatus.NoData)]
    [InlineData(StatusCombiner.Worst, new string[0], OkrStatus.NoData)]
    public void An_objective_combines_the_status_of_its_parts(StatusCombiner combiner, string[] progress, OkrStatus status) =>
        Assert.Equal(
            status,
            Scored.Objective(Scored.With([.. progress.Select(value => Scored.At(Number(value)))]), new() { Status = new() { Combiner = combiner } }).Status);

    [Fact]
    public void The_worst_contributor_is_heard_at_the_top()
    {
        Objective Of(string id, decimal progress, string parent) => Scored.With(Scored.At(progress) with { Id = new(id + ".1") }) with
        {
            Id = new(id),
            AlignsTo = parent.Length == 0 ? [] : [new() { Parent = new(parent), Kind = LinkKind.Contributes }],
        };
        var records = new[] { Of("top", 1m, ""), Of("middle", 1m, "top"), Of("low", 0m, "middle") };
        var policy = new ScoringPolicy { RollUp = new() { Source = ScoreSource.Both }, Status = new() { Combiner = StatusCombiner.Worst } };

        var sheet = Scored.Sheet(records, policy);
        var apart = Scored.Sheet(records, policy with { RollUp = new() });

        Assert.Equal(OkrStatus.AtRisk, sheet.Of(sheet.Snapshot.Objectives[0]).Status);
        Assert.Equal(OkrStatus.OnTrack, apart.Of(apart.Snapshot.Objectives[0]).Status);
    }

    private static OkrStatus Status(StatusPolicy policy, string progress, int day)
    {
        var sheet = Scored.Sheet([Scored.With(Scored.At(Number(progress))) with { Start = Start, End = End }], new() { Status = policy }, Start.AddDays(day));
        return sheet.Of(sheet.Snapshot.KeyResults[0]).Status;
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
