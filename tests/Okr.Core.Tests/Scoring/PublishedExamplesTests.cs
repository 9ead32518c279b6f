using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

/// <summary>The worked examples that vendors publish, each through its policy file.</summary>
public sealed class PublishedExamplesTests
{
    [Fact]
    public void Every_file_is_sound_says_what_it_holds_and_is_listed()
    {
        var list = File.ReadAllText(Path.Combine(PolicyFile.Folder, "README.md"));
        var names = Directory.GetFiles(PolicyFile.Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)!).ToList();

        Assert.True(names.Count >= 22);
        Assert.All(names, name =>
        {
            var policy = PolicyFile.Read(name);
            Assert.Equal(name, policy.Name);
            Assert.NotEmpty(policy.Note);
            Assert.Contains($"[{name}]({name}.json) | {policy.Note} |", list, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_file_of_google_is_the_default() => Assert.Equal(ScoringPolicy.Google, PolicyFile.Read("google") with { Note = "" });

    [Theory]
    [InlineData(80, "0.5")]
    [InlineData(70, "0.75")]
    [InlineData(50, "1.25")]
    public void V1_quantive_lets_a_falling_number_fall_further(int current, string score) =>
        Assert.Equal(Number(score), KeyResult("quantive", new NumericMetric { Baseline = 100m, Target = 60m, Current = current }).Score);

    [Fact]
    public void V2_quantive_stays_strictly_below() =>
        Assert.Equal(0m, KeyResult("quantive", new BoundMetric { Kind = BoundKind.AtMost, Upper = 25m, Current = 25m, IsStrict = true }).Score);

    [Fact]
    public void V3_quantive_mixes_key_results_and_a_child() => Assert.Equal(0.39m, Parent("quantive", [0.27m, 0.18m], [0.73m]).Score);

    [Fact]
    public void V4_two_children_average_half_up() => Assert.Equal(0.73m, Parent("quantive", [], [0.85m, 0.6m]).Score);

    [Fact]
    public void V5_one_of_three() => Assert.Equal(0.33m, Parent("quantive", [1m, 0m, 0m], []).Score);

    [Fact]
    public void V6_lattice_counts_one_of_three_targets()
    {
        var metrics = new[] { (300m, 300m), (500m, 0m), (1000m, 0m) }.Select(of => new KeyResult { Metric = new NumericMetric { Target = of.Item1, Current = of.Item2 } });

        Assert.Equal(0.33m, Scored.Objective(Scored.With([.. metrics]), PolicyFile.Read("lattice")).Score);
    }

    [Fact]
    public void V7_lattice_counts_the_sum_of_a_number() => Assert.Equal(0.17m, KeyResult("lattice", new NumericMetric { Target = 1800m, Current = 300m }).Score);

    [Fact]
    public void V8_lattice_gives_a_weight_of_zero_no_say() => Assert.Equal(0m, Weighted("lattice", (1m, 0m), (0m, 50m), (0m, 50m)).Score);

    [Theory]
    [InlineData(6, 4, "0.6")]
    [InlineData(4, 6, "0.4")]
    [InlineData(5, 5, "0.5")]
    public void V9_upraise_shares_by_weight(int first, int second, string score) => Assert.Equal(Number(score), Weighted("upraise", (1m, first), (0m, second)).Score);

    [Fact]
    public void V10_servicenow_shares_by_weight() => Assert.Equal(0.28m, Weighted("servicenow", (0.4m, 2m), (0.2m, 3m)).Score);

    [Fact]
    public void V11_servicenow_calls_70_percent_red()
    {
        var score = KeyResult("servicenow", new NumericMetric { Baseline = 0m, Target = 1_000_000m, Current = 700_000m });

        Assert.Equal((0.7m, ScoreBand.Red, OkrStatus.AtRisk), (score.Score, score.Band, score.Status));
    }

    // 34 from weighted key results and 125 from two contributors, 65 and 60.
    [Fact]
    public void V12_synergita_counts_key_results_as_one()
    {
        var top = Scored.With(Scored.At(0.4m) with { Weight = new Weight(0.6m) }, Scored.At(0.25m) with { Weight = new Weight(0.4m) });

        Assert.Equal(0.53m, Sheet("synergita", top, [0.65m, 0.6m]).Score);
    }

    [Fact]
    public void V13_viva_turns_15_percent_into_a_value() => Assert.Equal(0.15m, KeyResult("viva-goals", new NumericMetric { Baseline = 30m, Target = 60m, Current = 34.5m }).Score);

    // V14 is in WeightSharingTests.
    [Fact]
    public void V15_profit_counts_the_check_ins_that_met_the_bound()
    {
        decimal[] reports = [4.8m, 4.2m, 4.5m, 3.5m, 4.25m];
        decimal[] later = [4.5m, 2m, 3m, 4.5m, 4.6m, 5m, 4.5m];
        var start = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);
        var checkIns = reports.Select((value, week) => (value, week)).Concat(later.Select((value, i) => (value, week: 6 + i)));
        var keyResult = new KeyResult
        {
            Id = new("kr"),
            Metric = new BoundMetric { Kind = BoundKind.Between, Lower = 4m, Upper = 5m, Measure = BoundMeasure.ShareOfCheckIns },
            CheckIns = new CheckInSummary { Planned = 13 },
        };
        var snapshot = OkrSnapshot.Build(OkrDocument.FromRecords(
        [
            Scored.With(keyResult),
            .. checkIns.Select(of => new CheckIn { Id = new($"c{of.week}"), KeyResult = new("kr"), Objective = new("o1"), Value = of.value, ObservedAt = start.AddDays(7 * of.week) }),
        ]));

        var series = ScoreSeries.Of(snapshot, PolicyFile.Read("profit-co"), snapshot.KeyResults[0], new DateOnly(2026, 1, 1), 85);

        decimal[] weekly = [.. series.Where((_, day) => day % 7 == 0).Select(point => point.Score!.Value * 100)];
        Assert.Equal([8m, 15m, 23m, 23m, 31m, 31m, 38m, 38m, 38m, 46m, 54m, 62m, 69m], weekly);
    }

    [Theory]
    [InlineData("0.8", "1.2")]
    [InlineData("1", "1")]
    [InlineData("0.5", "1.5")]
    [InlineData("0.75", "1.25")]
    [InlineData("0.25", "1.75")]
    [InlineData("1.5", "0.5")]
    [InlineData("1.2", "0.8")]
    [InlineData("1.35", "0.65")]
    [InlineData("1.75", "0.25")]
    public void V16_profit_measures_the_distance_from_a_bound(string current, string score) =>
        Assert.Equal(Number(score), KeyResult("profit-co", new BoundMetric { Kind = BoundKind.AtMost, Upper = 1m, Measure = BoundMeasure.Distance, Current = Number(current) }).Score);

    [Fact]
    public void V17_profit_compares_with_a_plan_in_whole_percents()
    {
        var expected = PolicyFile.Read("profit-co").Pace.Expected(new DateOnly(2026, 1, 1), new DateOnly(2026, 4, 2), new DateOnly(2026, 3, 20));

        Assert.Equal(0.86m, expected);
        Assert.Equal(0.1744m, decimal.Round(PacePolicy.Ratio(0.15m, expected)!.Value, 4));
    }

    [Fact]
    public void V18_engagedly_expects_half_in_mid_april() =>
        Assert.Equal(0.5m, PolicyFile.Read("engagedly").Pace.Expected(new DateOnly(2026, 4, 1), new DateOnly(2026, 4, 30), new DateOnly(2026, 4, 15)));

    [Fact]
    public void V19_boja_averages_categories()
    {
        var objective = Scored.With(Scored.At(1m), Scored.At(1m), Scored.At(0.4m));

        Assert.Equal(OkrStatus.OnTrack, Scored.Objective(objective, PolicyFile.Read("boja")).Status);
    }

    [Theory]
    [InlineData(60, 20, 50, "0.43")]
    [InlineData(50, 40, 100, "0.63")]
    public void V20_planview_averages_half_up(int first, int second, int third, string score) =>
        Assert.Equal(Number(score), Parent("planview", [first / 100m, second / 100m, third / 100m], []).Score);

    [Fact]
    public void V21_leapsome_takes_children_where_no_key_result_is() => Assert.Equal(0.25m, Parent("leapsome", [], [0.5m, 0m]).Score);

    [Fact]
    public void V22_mooncamp_is_on_track_in_mid_cycle_and_off_at_the_end()
    {
        var policy = PolicyFile.Read("mooncamp");

        Assert.Equal(OkrStatus.OnTrack, Scored.KeyResult(Scored.At(0.5m), policy, new DateOnly(2026, 2, 14)).Status);
        Assert.Equal(OkrStatus.AtRisk, Scored.KeyResult(Scored.At(0.5m), policy, new DateOnly(2026, 3, 31)).Status);
    }

    [Fact]
    public void V23_tita_averages_three_key_results() =>
        Assert.Equal(0.8m, Scored.Objective(Scored.With(Scored.Numeric(null, 25m, 20m), Scored.Numeric(null, 30m, 30m), Scored.Numeric(null, 10m, 6m)), PolicyFile.Read("tita")).Score);

    // 18 done where 15 of 30 were due after half of the time.
    [Fact]
    public void V24_recruiterflow_is_on_track_at_120_percent_of_the_plan()
    {
        var objective = Scored.With(Scored.Numeric(0m, 30m, 18m)) with { Start = new DateOnly(2026, 1, 1), End = new DateOnly(2026, 1, 31) };
        var sheet = Scored.Sheet([objective], PolicyFile.Read("recruiterflow"), new DateOnly(2026, 1, 16));
        var score = sheet.Of(sheet.Snapshot.KeyResults[0]);

        Assert.Equal((1.2m, OkrStatus.OnTrack), (PacePolicy.Ratio(score.Score, score.Expected), score.Status));
    }

    [Theory]
    [InlineData("6.5", "0.3")]
    [InlineData("8.5", "0.7")]
    [InlineData("10", "1")]
    [InlineData("4", "0")]
    public void V25_puzzle_puts_commit_and_target_at_3_and_7_tenths(string current, string score)
    {
        var points = ThreePoints.Fill(5m, null, 10m, 2)!.Value;
        var metric = new NumericMetric { Baseline = points.Baseline, Commit = points.Commit, Target = points.Target, Stretch = points.Stretch, Current = Number(current) };

        Assert.Equal((6.5m, 8.5m), (points.Commit, points.Target));
        Assert.Equal(Number(score), KeyResult("puzzle", metric).Score);
    }

    [Fact]
    public void V26_workpath_lets_200_of_100_be_2() => Assert.Equal(2m, KeyResult("workpath", new NumericMetric { Target = 100m, Current = 200m }).Score);

    [Fact]
    public void Grove_and_wodtke_know_only_reached_or_not() =>
        Assert.All(["intel-grove", "wodtke"], name => Assert.Equal(0m, KeyResult(name, new NumericMetric { Target = 100m, Current = 99m }).Score));

    [Fact]
    public void Wodtke_sees_red_below_a_confidence_of_5()
    {
        var policy = PolicyFile.Read("wodtke");

        Assert.Equal(OkrStatus.AtRisk, Scored.KeyResult(Scored.At(1m) with { Confidence = new Confidence(4m) }, policy).Status);
        Assert.Equal(OkrStatus.OnTrack, Scored.KeyResult(Scored.At(1m) with { Confidence = new Confidence(5m) }, policy).Status);
    }

    [Fact]
    public void Perdoo_takes_a_step_back_as_nothing_and_keeps_what_is_beyond()
    {
        Assert.Equal(0m, KeyResult("perdoo", new NumericMetric { Target = 10m, Current = -1m }).Score);
        Assert.Equal(1.5m, KeyResult("perdoo", new NumericMetric { Target = 10m, Current = 15m }).Score);
    }

    [Fact]
    public void Feishu_scores_nothing_until_weights_add_up()
    {
        Assert.Null(Weighted("feishu", (1m, 0.5m), (0m, 0.4m)).Score);
        Assert.Equal(0.5m, Weighted("feishu", (1m, 0.5m), (0m, 0.5m)).Score);
    }

    [Fact]
    public void Okr_tracker_leaves_what_nobody_measured_at_its_start() =>
        Assert.Equal(0.5m, Scored.Objective(Scored.With(Scored.Numeric(5m, 10m, null), Scored.At(1m)), PolicyFile.Read("okr-tracker")).Score);

    private static KeyResultScore KeyResult(string policy, Metric metric) => Scored.KeyResult(new KeyResult { Metric = metric }, PolicyFile.Read(policy));

    private static ObjectiveScore Weighted(string policy, params (decimal Progress, decimal Weight)[] keyResults) =>
        Scored.Objective(Scored.With([.. keyResults.Select(of => Scored.At(of.Progress) with { Weight = new Weight(of.Weight) })]), PolicyFile.Read(policy));

    private static ObjectiveScore Parent(string policy, decimal[] keyResults, decimal[] children) =>
        Sheet(policy, Scored.With([.. keyResults.Select(progress => Scored.At(progress))]), children);

    private static ObjectiveScore Sheet(string policy, Objective top, decimal[] children)
    {
        var below = children.Select((progress, i) => new Objective
        {
            Id = new($"child{i}"),
            KeyResults = [Scored.At(progress) with { Id = new($"child{i}.kr") }],
            AlignsTo = [new() { Parent = top.Id, Kind = LinkKind.Contributes }],
        });
        var sheet = Scored.Sheet([top, .. below], PolicyFile.Read(policy));
        return sheet.Of(sheet.Snapshot.Objectives[0]);
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
