using System.Text;
using Okr.Json;
using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

public sealed class HostScoringTests
{
    private static readonly ScoringPolicy Policy = new() { Host = new() { Metrics = [new NetPromoterScorer()], Aggregations = [new MedianAggregation()] } };

    private static readonly ScoringPolicy Median = Policy with { RollUp = new() { Aggregation = Aggregation.Host, HostAggregation = "median" } };

    [Theory]
    [InlineData("31", "0", "0")]
    [InlineData("38.5", "0.394737", "0.394737")]
    [InlineData("60", "1.526316", "1")]
    public void A_metric_of_the_host_is_scored_like_any_other(string current, string raw, string score)
    {
        var actual = Scored.KeyResult(Survey(Number(current)), Policy);

        Assert.Equal((Number(raw), Number(score)), (actual.Raw, actual.Score));
    }

    [Fact]
    public void Scale_full_marks_and_missing_values_hold_for_it_too()
    {
        Assert.Equal(0m, Scored.KeyResult(Survey(40m), Policy with { KeyResults = new() { Scale = KeyResultScale.AllOrNothing } }).Score);
        Assert.Equal(0.5m, Scored.KeyResult(Survey(50m), Policy with { KeyResults = new() { FullMarksAt = 2m } }).Score);
        Assert.Null(Scored.KeyResult(Survey(null), Policy).Score);
        Assert.Equal(0m, Scored.KeyResult(Survey(null), Policy with { KeyResults = new() { MissingCurrent = MissingCurrent.Zero } }).Score);
    }

    [Fact]
    public void Its_explanation_names_formula_inputs_and_rounding() => Assert.Equal(
        """
        o1.kr1: 0.394737, the computed score counts
          share of the way between two surveys: 0.394737
            current value: 38.5
            baseline: 31
            target: 50
            rounded half away from zero to six decimals: 0.394737

        """,
        Explain(Survey(38.5m), Policy).ToText(OkrLanguage.English));

    [Fact]
    public void Without_its_code_it_has_no_score_and_says_why()
    {
        var explanation = Explain(Survey(40m), new());

        Assert.Null(Scored.KeyResult(Survey(40m)).Score);
        Assert.Equal(ExclusionReason.UnknownKind, explanation.Excluded);
        Assert.Contains("宿主系统没有为其注册代码", explanation.ToText(OkrLanguage.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Code_that_throws_costs_its_own_number_and_nothing_else()
    {
        var policy = new ScoringPolicy { Host = new() { Metrics = [new Scorer("net-promoter", () => throw new TimeoutException("with a secret"))] } };
        var sheet = Scored.Sheet([Scored.With(Survey(40m), Scored.At(0.5m))], policy);
        var text = sheet.Explain(sheet.Snapshot.Objectives[0]).ToText(OkrLanguage.English);

        Assert.Equal(0.5m, sheet.Of(sheet.Snapshot.Objectives[0]).Score);
        Assert.Equal(ExclusionReason.HostFailed, sheet.Explain(sheet.Snapshot.KeyResults[0]).Excluded);
        Assert.Contains("the host's code failed with TimeoutException", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("79228162514264337593543950335", 1_000_000)]
    [InlineData("-79228162514264337593543950335", -1_000_000)]
    [InlineData("1000000.1", 1_000_000)]
    public void Numbers_beyond_all_measure_stop_at_a_million(string share, decimal raw)
    {
        var policy = new ScoringPolicy { Host = new() { Metrics = [new Scorer("net-promoter", () => Number(share))] } };

        Assert.Equal(raw, Scored.KeyResult(Survey(40m), policy).Raw);
    }

    [Fact]
    public void Code_that_gives_no_number_for_a_measured_value_is_not_taken_for_a_missing_measurement()
    {
        var policy = new ScoringPolicy { Host = new() { Metrics = [new Scorer("net-promoter", () => null)] } };

        Assert.Equal(ExclusionReason.HostSilent, Explain(Survey(40m), policy).Excluded);
        Assert.Equal(ExclusionReason.NotMeasured, Explain(Survey(null), policy).Excluded);
    }

    [Fact]
    public void A_series_follows_its_check_ins()
    {
        var day = new DateOnly(2026, 1, 10);
        var report = new CheckIn { Id = new("c1"), Objective = Scored.ObjectiveId, KeyResult = new("o1.kr1"), Value = 50m, ObservedAt = new(day.AddDays(1), default, default) };
        var snapshot = OkrSnapshot.Build(OkrDocument.FromRecords([Scored.With(Survey(31m)), report]));

        Assert.Equal([null, 1m], ScoreSeries.Of(snapshot, Policy, snapshot.KeyResults[0], day, 2).Select(point => point.Score));
    }

    [Theory]
    [InlineData("0.2,0.4,0.9", "0.4")]
    [InlineData("0.9,0.2,0.4", "0.4")]
    [InlineData("0.2,0.5", "0.35")]
    public void An_aggregation_of_the_host_makes_the_objectives_score(string scores, string median)
    {
        var objective = Scored.With([.. scores.Split(',').Select(score => Scored.At(Number(score)))]);

        Assert.Equal(Number(median), Scored.Objective(objective, Median).Score);
    }

    [Fact]
    public void It_sees_only_what_counts_and_its_explanation_says_so()
    {
        var sheet = Scored.Sheet(
            [Scored.With(Scored.At(0.2m), Scored.At(0.4m) with { Weight = new Weight(3m) }, Scored.At(1m) with { Weight = new Weight(0m) }, Scored.At(1m) with { IsGuardrail = true }, Scored.At(null))],
            Median);

        Assert.Equal((0.3m, 2), (sheet.Of(sheet.Snapshot.Objectives[0]).Score, sheet.Of(sheet.Snapshot.Objectives[0]).Counted));
        Assert.Equal("median of 2 of 5 key results: 0.3", sheet.Explain(sheet.Snapshot.Objectives[0]).Terms[0].ToLine(OkrLanguage.English));
        Assert.Equal("5 个关键成果中 2 个的中位数：0.3", sheet.Explain(sheet.Snapshot.Objectives[0]).Terms[0].ToLine(OkrLanguage.Chinese));
    }

    [Fact]
    public void An_aggregation_that_fails_leaves_the_objective_without_a_score()
    {
        var policy = Median with { Host = new() { Aggregations = [new Combiner("median", _ => throw new DivideByZeroException())] } };
        var sheet = Scored.Sheet([Scored.With(Scored.At(0.2m))], policy);

        Assert.Null(sheet.Of(sheet.Snapshot.Objectives[0]).Score);
        Assert.Contains("the host's code failed with DivideByZeroException", sheet.Explain(sheet.Snapshot.Objectives[0]).ToText(OkrLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_aggregation_answers_is_cut_off_like_any_score()
    {
        ScoringPolicy With(decimal? answer, Clamp clamp) => Median with { KeyResults = new() { Clamp = clamp }, Host = new() { Aggregations = [new Combiner("median", _ => answer)] } };

        Assert.Equal(1m, Scored.Objective(Scored.With(Scored.At(0.2m)), With(decimal.MaxValue, Clamp.ZeroToOne)).Score);
        Assert.Equal(-1_000_000m, Scored.Objective(Scored.With(Scored.At(0.2m)), With(decimal.MinValue, Clamp.None)).Score);
        Assert.Equal(0.333333m, Scored.Objective(Scored.With(Scored.At(0.2m)), With(1m / 3m, Clamp.ZeroToOne)).Score);
        Assert.Null(Scored.Objective(Scored.With(Scored.At(0.2m)), With(null, Clamp.ZeroToOne)).Score);
    }

    [Fact]
    public void An_aggregation_without_a_number_says_why()
    {
        ExclusionReason Reason(ScoringPolicy policy, decimal? progress)
        {
            var sheet = Scored.Sheet([Scored.With(Scored.At(progress))], policy);
            return sheet.Explain(sheet.Snapshot.Objectives[0]).Excluded;
        }

        Assert.Equal(ExclusionReason.UnknownKind, Reason(Median with { Host = new() }, 0.5m));
        Assert.Equal(ExclusionReason.NothingCounts, Reason(Median with { Host = new() }, null));
        Assert.Equal(ExclusionReason.NothingCounts, Reason(Median, null));
        Assert.Equal(ExclusionReason.HostSilent, Reason(Median with { Host = new() { Aggregations = [new Combiner("median", _ => null)] } }, 0.5m));
        Assert.Equal(ExclusionReason.HostFailed, Reason(Median with { Host = new() { Aggregations = [new Combiner("median", _ => throw new TimeoutException())] } }, 0.5m));
    }

    // A number that was cut off is told by the clamp; only a share between two millionths was rounded.
    [Theory]
    [InlineData("0.5", false)]
    [InlineData("0.3333333", true)]
    [InlineData("7", false)]
    public void An_answer_that_was_rounded_says_so(string answer, bool isRounded)
    {
        var policy = Median with { Host = new() { Metrics = [new Scorer("net-promoter", () => Number(answer))], Aggregations = [new Combiner("median", _ => Number(answer))] } };
        var sheet = Scored.Sheet([Scored.With(Survey(40m))], policy);
        bool IsRounded(Explanation explanation) => explanation.Terms[^1].Terms.Any(term => term.Text.English == "rounded half away from zero to six decimals");

        Assert.Equal(isRounded, IsRounded(sheet.Explain(sheet.Snapshot.Objectives[0])));
        Assert.Equal(isRounded, IsRounded(sheet.Explain(sheet.Snapshot.KeyResults[0])));
    }

    [Fact]
    public void An_aggregation_gets_the_scores_in_their_order_whatever_the_order_of_the_records()
    {
        var seen = new List<ScorePart>();
        KeyResult Of(decimal progress, decimal weight) => Scored.At(progress) with { Weight = new Weight(weight) };
        var policy = Median with { Host = new() { Aggregations = [new Combiner("median", parts => { seen = [.. parts]; return 0m; })] } };

        Scored.Objective(Scored.With(Of(0.9m, 1m), Of(0.2m, 3m), Of(0.2m, 2m), Of(0.5m, 0.5m)), policy);

        Assert.Equal([new(0.2m, 2m), new(0.2m, 3m), new(0.5m, 0.5m), new(0.9m, 1m)], seen);
    }

    // The grade counts for the score; what was computed is asked for by itself.
    [Fact]
    public void A_failure_is_that_of_the_number_that_counts()
    {
        var policy = Median with { Host = new() { Aggregations = [new Combiner("median", parts => parts[0].Score == 1m ? throw new DivideByZeroException() : throw new TimeoutException())] } };
        var sheet = Scored.Sheet([Scored.With(Scored.At(0.2m) with { Grade = new Grade { Value = 1m } })], policy);

        Assert.Contains("DivideByZeroException", sheet.Explain(sheet.Snapshot.Objectives[0]).ToText(OkrLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_in_json_names_the_code_that_the_host_gives_when_it_is_read()
    {
        var json = Encoding.UTF8.GetBytes("""{"scoring":{"rollUp":{"aggregation":"host","hostAggregation":"median"}}}""");

        var without = OkrPolicyJson.Read(json);
        var with = OkrPolicyJson.Read(json, hostScoring: Policy.Host);

        Assert.Equal("$.scoring.rollUp.hostAggregation", Assert.Single(without.Problems).Path);
        Assert.Contains("median", without.Problems[0].Message.Chinese, StringComparison.Ordinal);
        Assert.Empty(with.Problems);
        Assert.Equal(Median with { Name = "google" }, with.Policy!.Scoring with { Name = "google" });
        Assert.Equal(with.Policy, OkrPolicyJson.Read(OkrPolicyJson.Write(with.Policy!), hostScoring: Policy.Host).Policy);
    }

    [Fact]
    public void Registrations_that_nothing_could_choose_are_problems()
    {
        var policy = new ScoringPolicy
        {
            Host = new()
            {
                Metrics = [new NetPromoterScorer(), new NetPromoterScorer(), new Scorer("", () => 1m), new Scorer(null!, () => 1m)],
                Aggregations = [new MedianAggregation(), new MedianAggregation()],
            },
            RollUp = new() { HostAggregation = "median" },
        };

        Assert.Equal(
            ["scoring.rollUp.hostAggregation", "scoring.host.metrics[1]", "scoring.host.metrics[2]", "scoring.host.metrics[3]", "scoring.host.aggregations[1]"],
            policy.Validate().Select(problem => problem.Path));
        Assert.Equal("scoring.rollUp.hostAggregation", Assert.Single(new ScoringPolicy { RollUp = new() { Aggregation = Aggregation.Host } }.Validate()).Path);
        Assert.Equal(
            [
                new("It has an effect only while scoring.rollUp.aggregation is host. Choose that there, or leave this one out.", "仅当 scoring.rollUp.aggregation 为 host 时此项才起作用。请在那里如此选择，或删去此项。"),
                new("'net-promoter' is registered a second time. Leave one of the two out.", "“net-promoter”被重复注册。请只保留其中一个。"),
                new("It gives no name, so nothing can choose it. Give it one that never changes.", "未给出名称，因此无法选用。请给它一个固定的名称。"),
            ],
            policy.Validate().Take(3).Select(problem => problem.Message));
        Assert.Equal(
            new LocalizedText(
                "No code is registered for 'mode'. Register it in the policy's host scoring, or choose another aggregation.",
                "没有为“mode”注册代码。请在策略的宿主扩展中注册，或改用其他汇总方式。"),
            Assert.Single(new ScoringPolicy { RollUp = new() { Aggregation = Aggregation.Host, HostAggregation = "mode" } }.Validate()).Message);
    }

    private static KeyResult Survey(decimal? current) => new()
    {
        Metric = new HostMetric { Kind = "net-promoter", Current = current, Values = new Dictionary<string, decimal> { ["target"] = 50m, ["baseline"] = 31m } },
    };

    private static Explanation Explain(KeyResult keyResult, ScoringPolicy policy)
    {
        var sheet = Scored.Sheet([Scored.With(keyResult)], policy);
        return sheet.Explain(sheet.Snapshot.KeyResults[0]);
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private sealed class Scorer(string kind, Func<decimal?> share) : IMetricScorer
    {
        public string Kind => kind;

        public LocalizedText Formula => default;

        public decimal? Measure(HostMetric metric, KeyResult keyResult) => share();
    }

    private sealed class Combiner(string name, Func<IReadOnlyList<ScorePart>, decimal?> combine) : IScoreAggregation
    {
        public string Name => name;

        public LocalizedText Text => default;

        public decimal? Combine(IReadOnlyList<ScorePart> parts) => combine(parts);
    }
}
