using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

/// <summary>Scores day by day, for key results, objectives and units.</summary>
public sealed class ScoreSeriesTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly NumericMetric Ten = new() { Target = 10m };

    [Fact]
    public void Each_key_result_of_an_objective_has_its_own_series()
    {
        var snapshot = Snapshot([Scored.With(new KeyResult { Metric = Ten }, new KeyResult { Metric = Ten })], Report("o1.kr1", 0, 1m), Report("o1.kr2", 1, 7m));

        Assert.Equal([0.1m, 0.1m], Scores(ScoreSeries.Of(snapshot, new(), snapshot.KeyResults[0], Start, 2)));
        Assert.Equal([null, 0.7m], Scores(ScoreSeries.Of(snapshot, new(), snapshot.KeyResults[1], Start, 2)));
        Assert.Equal([0.1m, 0.4m], Scores(ScoreSeries.Of(snapshot, new(), snapshot.Objectives[0], Start, 2)));
    }

    [Fact]
    public void Key_results_of_a_later_objective_are_found_among_their_own()
    {
        var snapshot = Snapshot([Objective("a"), Objective("b")], Report("a.kr", 0, 1m), Report("b.kr", 0, 7m));

        Assert.Equal([0.7m], Scores(ScoreSeries.Of(snapshot, new(), snapshot.KeyResults[1], Start, 1)));
    }

    [Fact]
    public void Days_without_a_report_are_not_scored_again()
    {
        var scorer = new CountingScorer();
        var snapshot = Snapshot([Scored.With(new KeyResult { Metric = new HostMetric { Kind = scorer.Kind } })], Report("o1.kr1", 2, 0.1m), Report("o1.kr1", 7, 0.2m));

        ScoreSeries.Of(snapshot, new() { Host = new() { Metrics = [scorer] } }, snapshot.KeyResults[0], Start, 10);

        Assert.Equal(3, scorer.Calls);
    }

    [Fact]
    public void A_series_may_begin_after_the_first_report_and_have_no_day_at_all()
    {
        var snapshot = Snapshot([Scored.With(new KeyResult { Metric = Ten })], Report("o1.kr1", 0, 1m), Report("o1.kr1", 6, 8m));

        Assert.Equal([0.1m, 0.8m, 0.8m], Scores(ScoreSeries.Of(snapshot, new(), snapshot.KeyResults[0], Start.AddDays(5), 3)));
        Assert.Equal([Start.AddDays(5), Start.AddDays(6)], ScoreSeries.Of(snapshot, new(), snapshot.KeyResults[0], Start.AddDays(5), 2).Select(point => point.Day));
        Assert.Empty(ScoreSeries.Of(snapshot, new(), snapshot.KeyResults[0], Start, 0));
        Assert.Throws<ArgumentException>(() => ScoreSeries.Of(snapshot, new(), snapshot.KeyResults[0], Start, -1));
        Assert.Throws<ArgumentNullException>(() => ScoreSeries.Of(null!, new(), snapshot.KeyResults[0], Start, 1));
        Assert.Throws<ArgumentNullException>(() => ScoreSeries.Of(snapshot, null!, snapshot.Objectives[0], Start, 1));
    }

    [Fact]
    public void A_unit_is_traced_with_everything_below_it()
    {
        OrgUnit[] units = [new() { Id = new("other") }, new() { Id = new("top") }, new() { Id = new("low"), Parent = new("top") }, new() { Id = new("lower"), Parent = new("low") }];
        var snapshot = Snapshot(
            [.. units, Objective("a") with { Unit = new("top") }, Objective("b") with { Unit = new("lower") }, Objective("c") with { Unit = new("other") }],
            Report("a.kr", 0, 2m),
            Report("b.kr", 1, 8m),
            Report("c.kr", 0, 9m));

        var policy = new ScoringPolicy { RollUp = new() { Units = UnitSource.AllBelow } };
        Assert.Equal([0.2m, 0.5m], Scores(ScoreSeries.Of(snapshot, policy, snapshot.Units[1], Start, 2)));
        Assert.Equal([null, 0.8m], Scores(ScoreSeries.Of(snapshot, policy, snapshot.Units[3], Start, 2)));
        Assert.Throws<ArgumentNullException>(() => ScoreSeries.Of(null!, policy, snapshot.Units[1], Start, 2));
    }

    // b contributes over a, and a and b to each other: both are traced once, and the loop moves no number.
    [Fact]
    public void What_contributes_at_any_depth_is_traced_once_even_in_a_loop()
    {
        AlignmentLink To(string parent) => new() { Parent = new(parent), Kind = LinkKind.Contributes };
        var snapshot = Snapshot(
            [Objective("top"), Objective("a") with { AlignsTo = [To("top"), To("b")] }, Objective("b") with { AlignsTo = [To("a")] }, Objective("d") with { AlignsTo = [To("a")] }],
            Report("top.kr", 0, 0m),
            Report("d.kr", 1, 10m));

        var policy = new ScoringPolicy { RollUp = new() { Source = ScoreSource.Both } };
        Assert.Equal([0m, 0.5m], Scores(ScoreSeries.Of(snapshot, policy, snapshot.Objectives[0], Start, 2)));
    }

    [Fact]
    public void Grades_have_no_history()
    {
        var graded = Scored.With(new KeyResult { Metric = Ten, Grade = new Grade { Value = 1m } }) with { Grade = new Grade { Value = 1m } };
        var snapshot = Snapshot([graded], Report("o1.kr1", 1, 3m));

        Assert.Equal([null, 0.3m], Scores(ScoreSeries.Of(snapshot, new(), snapshot.Objectives[0], Start, 2)));
        Assert.Equal([null, 0.3m], Scores(ScoreSeries.Of(snapshot, new(), snapshot.KeyResults[0], Start, 2)));
    }

    [Fact]
    public void Of_two_reports_for_one_moment_the_one_written_down_later_counts_and_then_the_greater_id()
    {
        var (late, early) = (Report("o1.kr1", 0, 4m) with { RecordedAt = Moment(5) }, Report("o1.kr1", 0, 9m) with { RecordedAt = Moment(4) });
        decimal? Last(params CheckIn[] reports)
        {
            var snapshot = Snapshot([Scored.With(new KeyResult { Metric = Ten })], reports);
            return Scores(ScoreSeries.Of(snapshot, new(), snapshot.KeyResults[0], Start.AddDays(9), 1))[0];
        }

        Assert.Equal(0.4m, Last(late with { Id = new("a") }, early with { Id = new("b") }));
        Assert.Equal(0.4m, Last(early with { Id = new("a") }, late with { Id = new("b") }));
        Assert.Equal(0.9m, Last(late with { Id = new("a"), RecordedAt = early.RecordedAt }, early with { Id = new("b") }));
        Assert.Equal(0.4m, Last(late with { Id = new("b"), RecordedAt = early.RecordedAt }, early with { Id = new("a") }));
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("0.999", false)]
    [InlineData("3", true)]
    public void Done_is_what_was_reported_as_1_or_more(string value, bool isDone) =>
        Assert.Equal([isDone ? 1m : 0m], Series(new BinaryMetric(), 1, Report("o1.kr1", 0, Number(value))));

    [Theory]
    [InlineData("-0.5", "0")]
    [InlineData("0.25", "0.25")]
    [InlineData("1.5", "1")]
    public void Progress_reported_by_hand_keeps_within_0_and_1(string value, string score) =>
        Assert.Equal([Number(score)], Series(new ManualMetric { Progress = 0.9m }, 1, Report("o1.kr1", 0, Number(value))));

    [Fact]
    public void Steps_and_zones_have_the_history_that_check_ins_tell()
    {
        Assert.Equal([0.5m, 1m], Series(new MilestonesMetric { Steps = [new(), new()] }, 2, Report("o1.kr1", 0, 1m) with { Step = 2 }, Report("o1.kr1", 1, 1m) with { Step = 1 }));
        Assert.Equal([0.3m, 1m], Series(new ZonesMetric(), 2, Report("o1.kr1", 0, 1m), Report("o1.kr1", 1, 3m)));
        Assert.Equal([null], Series(new ZonesMetric(), 1, Report("o1.kr1", 0, -1m)));
    }

    [Fact]
    public void What_was_corrected_or_withdrawn_has_no_part_in_it()
    {
        var (wrong, right) = (Report("o1.kr1", 0, 9m), Report("o1.kr1", 0, 2m));

        Assert.Equal([0.2m], Series(Ten, 1, wrong with { Id = new("a") }, right with { Id = new("b"), Corrects = new("a") }));
        Assert.Equal([null], Series(Ten, 1, wrong with { Id = new("a") }, new CheckIn { Id = new("b"), Corrects = new("a"), KeyResult = new("o1.kr1"), IsWithdrawn = true }));
    }

    [Fact]
    public void What_was_known_before_the_check_ins_is_known_from_its_day_on()
    {
        var opening = new CheckInOpening { Metric = Ten with { Current = 4m }, LastAt = Moment(1) };
        var graded = Scored.With(new KeyResult { Metric = Ten with { Accumulation = Accumulation.Sum }, CheckIns = new() { Opening = opening } });
        var snapshot = Snapshot([graded], Report("o1.kr1", 2, 3m));

        Assert.Equal([null, 0.4m, 0.7m], Scores(ScoreSeries.Of(snapshot, new(), snapshot.KeyResults[0], Start, 3)));
    }

    [Fact]
    public void What_only_todays_record_knows_is_unknown_in_the_past()
    {
        Assert.Equal([null], Series(new MilestonesMetric { Steps = [new() { IsDone = true }] }, 1, Report("o1.kr1", 0, 1m)));
        Assert.Equal([null], Series(new ZonesMetric { Reached = Zone.Stretch }, 1, Report("o1.kr1", 1, 1m)));
        Assert.Equal([null], Series(new NumericMetric { Target = 10m, Current = 5m }, 1, Report("o1.kr1", 1, 1m)));
        Assert.Equal([null], Series(new BoundMetric { Lower = 4m, Current = 5m }, 1, Report("o1.kr1", 1, 1m)));
    }

    [Fact]
    public void A_share_of_check_ins_grows_with_the_reports_that_met_the_bound()
    {
        var bound = new BoundMetric { Kind = BoundKind.AtLeast, Lower = 4m, Measure = BoundMeasure.ShareOfCheckIns };
        CheckIn[] reports = [Report("o1.kr1", 0, 4m), Report("o1.kr1", 1, 3m), Report("o1.kr1", 2, 9m)];

        Assert.Equal([1m, 0.5m, 0.666667m], Series(bound, 3, reports));
        var planned = Snapshot([Scored.With(new KeyResult { Metric = bound, CheckIns = new() { Planned = 4, Met = 4, Count = 4 } })], reports);
        Assert.Equal([0.25m, 0.25m, 0.5m], Scores(ScoreSeries.Of(planned, new(), planned.KeyResults[0], Start, 3)));
    }

    [Theory]
    [InlineData(BoundKind.AtLeast)]
    [InlineData(BoundKind.AtMost)]
    [InlineData(BoundKind.Between)]
    [InlineData(BoundKind.Constant)]
    public void A_bound_without_its_limit_was_never_met_nor_missed(BoundKind kind)
    {
        Assert.Equal([null], Series(new BoundMetric { Kind = kind }, 1, Report("o1.kr1", 0, 4m)));
        Assert.Equal([null], Series(new BoundMetric { Kind = kind, Measure = BoundMeasure.ShareOfCheckIns }, 1, Report("o1.kr1", 0, 4m)));
    }

    [Theory]
    [InlineData(Accumulation.Sum, null)]
    [InlineData(Accumulation.Average, null)]
    [InlineData(Accumulation.Maximum, "1000000")]
    public void A_sum_beyond_all_numbers_is_unknown(Accumulation accumulation, string? score)
    {
        var snapshot = Snapshot([Scored.With(new KeyResult { Metric = Ten with { Accumulation = accumulation } })], Report("o1.kr1", 0, decimal.MaxValue), Report("o1.kr1", 0, decimal.MaxValue));
        var policy = new ScoringPolicy { KeyResults = new() { Clamp = Clamp.None } };

        Assert.Equal([score is null ? null : Number(score)], Scores(ScoreSeries.Of(snapshot, policy, snapshot.KeyResults[0], Start, 1)));
    }

    private static decimal?[] Series(Metric metric, int days, params CheckIn[] reports)
    {
        var snapshot = Snapshot([Scored.With(new KeyResult { Metric = metric })], reports);
        return Scores(ScoreSeries.Of(snapshot, new(), snapshot.KeyResults[0], Start, days));
    }

    private static decimal?[] Scores(IReadOnlyList<SeriesPoint> series) => [.. series.Select(point => point.Score)];

    private static OkrSnapshot Snapshot(OkrRecord[] records, params CheckIn[] reports) =>
        OkrSnapshot.Build(OkrDocument.FromRecords([.. records, .. reports.Select((report, i) => report.Id.IsDefault ? report with { Id = new($"c{i}") } : report)]));

    private static Objective Objective(string id) => new() { Id = new(id), KeyResults = [new() { Id = new(id + ".kr"), Metric = Ten }] };

    private static CheckIn Report(string keyResult, int day, decimal value) =>
        new() { Objective = new(keyResult.Split('.')[0]), KeyResult = new(keyResult), Value = value, ObservedAt = Moment(day), RecordedAt = Moment(day) };

    private static DateTimeOffset Moment(int day) => new(Start.AddDays(day).ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
