using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

/// <summary>The forecast against figures worked out by hand from the formulas of Theil, Sen and Kendall.</summary>
public sealed class ForecastTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);

    [Theory]
    [InlineData("10", "7:14.2 19:31 23:28.5 40:61 41:59.5 52:80", "140.038462", "126.059395", "154.006584")]
    [InlineData("10", "7:14.2 19:31 23:28.5 40:61 41:59.5 52:80 60:70", "132.131098", "109.184784", "148.925844")]
    [InlineData("0", "10:10 20:30 30:25 40:50", "112.5", "79.666166", "192.000501")]
    [InlineData("100", "10:95 20:70 30:75 40:60", "0", "-49.500501", "49.500501")]
    public void The_line_is_the_median_of_all_slopes_and_the_interval_follows_from_kendall(string baseline, string reports, string landing, string low, string high)
    {
        var forecast = Of(new NumericMetric { Baseline = Number(baseline), Target = 100m }, 60, Reports(reports));

        Assert.Equal((ForecastBasis.Trend, Number(landing), Number(low), Number(high)), (forecast.Basis, forecast.Landing!.Value, forecast.Low!.Value, forecast.High!.Value));
    }

    [Fact]
    public void The_order_in_which_reports_were_written_down_does_not_matter()
    {
        var reports = Reports("7:14.2 19:31 23:28.5 40:61 41:59.5 52:80");

        Assert.Equal(Of(new NumericMetric { Target = 100m }, 60, reports), Of(new NumericMetric { Target = 100m }, 60, [.. Enumerable.Reverse(reports)]));
    }

    // The line of the first example is at 100 on day 70.26.
    [Theory]
    [InlineData(60, "100", 71)]
    [InlineData(70, "100", 71)]
    [InlineData(71, "100", 71)]
    [InlineData(80, "100", 80)]
    [InlineData(80, "9", null)]
    [InlineData(80, "10", null)]
    [InlineData(80, "11", 80)]
    public void The_target_is_reached_on_the_first_day_from_today_on(int today, string target, int? reached)
    {
        var forecast = Of(new NumericMetric { Baseline = 10m, Target = Number(target) }, today, Reports("7:14.2 19:31 23:28.5 40:61 41:59.5 52:80"));

        Assert.Equal(reached is { } day ? Start.AddDays(day) : null, forecast.ReachedOn);
    }

    [Theory]
    [InlineData(3703, true)]
    [InlineData(3704, false)]
    public void A_target_is_looked_for_over_ten_years(int target, bool isFound)
    {
        var forecast = Of(new NumericMetric { Target = target }, 50, Reports("50:50"));

        Assert.Equal(isFound ? Start.AddDays(target) : null, forecast.ReachedOn);
    }

    [Theory]
    [InlineData("10:1 20:2 30:3", ForecastBasis.Pace)]
    [InlineData("10:1 20:2 30:3 40:4", ForecastBasis.Trend)]
    [InlineData("10:1 10:2 20:2 30:3", ForecastBasis.Pace)]
    [InlineData("10:1 20:2 30:3 70:4", ForecastBasis.Pace)]
    public void A_trend_needs_five_known_days_up_to_today(string reports, ForecastBasis basis) =>
        Assert.Equal(basis, Of(new NumericMetric { Target = 10m }, 60, Reports(reports)).Basis);

    [Fact]
    public void A_pace_goes_from_the_first_value_to_the_last()
    {
        var forecast = Of(new NumericMetric { Baseline = 10m, Target = 100m }, 60, Reports("10:90 40:30"));

        Assert.Equal((ForecastBasis.Pace, 60m, 0.555556m), (forecast.Basis, forecast.Landing, forecast.Score));
    }

    [Fact]
    public void Several_reports_of_a_day_are_one_value_made_as_the_metric_says()
    {
        var metric = new NumericMetric { Target = 100m };

        Assert.Equal(20m, Of(metric, 60, Reports("50:1 50:10")).Landing);
        Assert.Equal(22m, Of(metric with { Accumulation = Accumulation.Sum }, 60, Reports("50:1 50:10")).Landing);
    }

    [Fact]
    public void Without_reports_the_record_itself_is_the_one_known_value()
    {
        var metric = new NumericMetric { Target = 100m, Current = 30m };
        CheckInSummary At(int day) => new() { Count = 1, LastAt = Moment(day) };

        Assert.Equal(50m, Of(metric, 60, []).Landing);
        Assert.Equal(60m, Of(metric, 60, [], At(50)).Landing);
        Assert.Equal(50m, Of(metric, 60, [], At(90)).Landing);
        Assert.Equal(new Forecast(), Of(metric, 60, [], At(0)));
    }

    // The last day is 20; most reports came after it, so the interval opens backwards.
    [Fact]
    public void A_landing_in_the_past_lies_within_its_interval_too()
    {
        var forecast = Of(new NumericMetric { Target = 100m }, 60, Reports("30:34 35:30 40:45 45:43 50:56 55:51"), length: 20);

        Assert.True(forecast.Low < forecast.Landing && forecast.Landing < forecast.High);
    }

    [Fact]
    public void Nothing_may_be_null()
    {
        var snapshot = OkrSnapshot.Build(OkrDocument.FromRecords([Scored.With(Scored.At(1m))]));

        Assert.Throws<ArgumentNullException>("snapshot", () => Forecast.Of(null!, ScoringPolicy.Google, snapshot.KeyResults[0], Start));
        Assert.Throws<ArgumentNullException>("policy", () => Forecast.Of(snapshot, null!, snapshot.KeyResults[0], Start));
    }

    [Fact]
    public void Only_a_number_with_a_beginning_and_an_end_is_forecast()
    {
        Assert.Equal(new Forecast(), Of(new ManualMetric { Progress = 0.5m }, 60, Reports("50:1")));
        Assert.Equal(new Forecast(), Of(new NumericMetric { Target = 9m }, 60, Reports("50:1"), length: null));
        Assert.Equal(new Forecast(), Of(new NumericMetric { Target = 9m }, 60, Reports("50:1"), length: 0));
        Assert.Equal(1m, Of(new NumericMetric { Target = 9m }, 1, Reports("1:1"), length: 1).Landing);
    }

    [Fact]
    public void Numbers_without_a_target_are_forecast_without_a_day()
    {
        var forecast = Of(new NumericMetric { Baseline = 10m }, 60, Reports("50:20"));

        Assert.Equal((ForecastBasis.Pace, 30m, null, null), (forecast.Basis, forecast.Landing, forecast.Score, forecast.ReachedOn));
    }

    [Fact]
    public void Values_up_to_a_million_millions_are_drawn_through()
    {
        Assert.Equal(2_000_000_000_000m, Of(new NumericMetric { Target = 100m }, 60, Reports("50:1000000000000")).Landing);
        Assert.Equal(new Forecast(), Of(new NumericMetric { Target = 100m }, 60, Reports("50:1000000000001")));
        Assert.Equal(new Forecast(), Of(new NumericMetric { Target = 100m }, 60, Reports("50:-1000000000001")));
    }

    // A hundred days flat and sixty rising: the last sixty values alone make the line.
    [Fact]
    public void Only_the_last_sixty_days_with_a_value_make_the_line()
    {
        var reports = Enumerable.Range(1, 160).Select(day => (day, (decimal)Math.Max(day - 100, 0)));

        Assert.Equal(100m, Of(new NumericMetric { Target = 1000m }, 160, [.. reports], length: 200).Landing);
    }

    private static Forecast Of(Metric metric, int today, (int Day, decimal Value)[] reports, CheckInSummary? summary = null, int? length = 100)
    {
        var objective = Scored.With(new KeyResult { Id = new("kr"), Metric = metric, CheckIns = summary }) with { Start = Start, End = length is { } days ? Start.AddDays(days) : null };
        var snapshot = OkrSnapshot.Build(OkrDocument.FromRecords([objective, .. reports.Select((of, i) => new CheckIn
        {
            Id = new($"c{of.Day:000}{i:000}"),
            Objective = objective.Id,
            KeyResult = new("kr"),
            Value = of.Value,
            ObservedAt = Moment(of.Day),
        })]));
        return Forecast.Of(snapshot, ScoringPolicy.Google, snapshot.KeyResults[0], Start.AddDays(today));
    }

    private static (int Day, decimal Value)[] Reports(string text) =>
        [.. text.Split(' ').Select(report => report.Split(':')).Select(parts => (int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture), Number(parts[1])))];

    private static DateTimeOffset Moment(int day) => new(Start.AddDays(day).ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
