using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

public sealed class ObjectiveScoreTests
{
    [Fact]
    public void An_objective_scores_the_mean_of_its_key_results()
    {
        var score = Scored.Objective(Scored.Numeric(null, 25m, 20m), Scored.Numeric(null, 30m, 30m), Scored.Numeric(null, 10m, 6m));

        Assert.Equal(0.8m, score.Score);
        Assert.Equal(ScoreBand.Green, score.Band);
        Assert.Equal((3, 3), (score.KeyResults, score.Counted));
    }

    [Fact]
    public void The_mean_of_three_times_0_7_is_0_7()
    {
        var score = Scored.Objective(Scored.At(0.7m), Scored.At(0.7m), Scored.At(0.7m));

        Assert.Equal(0.7m, score.Score);
        Assert.Equal(ScoreBand.Green, score.Band);
    }

    [Fact]
    public void A_mean_is_rounded_once_half_away_from_zero()
    {
        Assert.Equal(0.000002m, Scored.Objective(Scored.At(0.000001m), Scored.At(0.000002m)).Score);
        Assert.Equal(0.333333m, Scored.Objective(Scored.At(1m), Scored.At(0m), Scored.At(0m)).Score);
    }

    [Fact]
    public void What_nobody_measured_stays_out_of_the_mean()
    {
        var score = Scored.Objective(Scored.At(0.5m), Scored.At(null));

        Assert.Equal(0.5m, score.Score);
        Assert.Equal((2, 1), (score.KeyResults, score.Counted));
    }

    [Fact]
    public void Guardrails_and_what_is_no_longer_or_not_yet_meant_stay_out_of_the_mean()
    {
        OkrState[] states = [OkrState.Draft, OkrState.Archived, OkrState.Postponed, OkrState.Cancelled];
        KeyResult[] keyResults =
        [
            Scored.At(0.2m),
            Scored.At(0.4m) with { State = OkrState.Closed },
            Scored.At(1m) with { IsGuardrail = true },
            .. states.Select(state => Scored.At(1m) with { State = state }),
        ];

        var score = Scored.Objective(keyResults);

        Assert.Equal(0.3m, score.Score);
        Assert.Equal((7, 2), (score.KeyResults, score.Counted));
    }

    [Fact]
    public void Weights_are_relative_and_a_weight_of_zero_counts_for_nothing()
    {
        var v10 = Scored.Objective(Scored.At(0.4m) with { Weight = new Weight(2m) }, Scored.At(0.2m) with { Weight = new Weight(3m) });
        var v8 = Scored.Objective(Weighted(1m, 0m), Weighted(0m, 50m), Weighted(0m, 50m));
        var weightless = Scored.Objective(Weighted(1m, 0m), Weighted(1m, 0m));

        Assert.Equal(0.28m, v10.Score);
        Assert.Equal(0m, v8.Score);
        Assert.Equal((3, 2), (v8.KeyResults, v8.Counted));
        Assert.Null(weightless.Score);
        Assert.Equal(0, weightless.Counted);
    }

    [Fact]
    public void An_objective_without_key_results_has_no_score_and_no_band()
    {
        var score = Scored.Objective();

        Assert.Null(score.Score);
        Assert.Null(score.Progress);
        Assert.Equal(ScoreBand.None, score.Band);
        Assert.Equal(OkrStatus.NoData, score.Status);
    }

    [Fact]
    public void A_grade_counts_upward_and_leaves_the_progress_alone()
    {
        var objective = Scored.With(Scored.At(0.5m) with { Grade = new Grade { Value = 0.9m } }, Scored.At(0.3m), Scored.At(null) with { Grade = new Grade { Value = 0.6m } });

        var graded = Scored.Objective(objective);
        var computed = Scored.Objective(objective, new ScoringPolicy { RollUp = new() { Grades = CountingGrade.ScoreOnly } });

        Assert.Equal((0.6m, 0.4m, 3), (graded.Score, graded.Progress, graded.Counted));
        Assert.Equal((0.4m, 0.4m, 2), (computed.Score, computed.Progress, computed.Counted));
    }

    [Fact]
    public void The_grade_of_an_objective_stands_beside_its_score()
    {
        var score = Scored.Objective(Scored.With(Scored.At(0.5m)) with { Grade = new Grade { Value = 0.8m } });

        Assert.Equal((0.5m, 0.8m, 0.8m, ScoreBand.Green), (score.Score, score.Grade, score.Counting, score.Band));
    }

    [Fact]
    public void A_unit_scores_the_mean_of_its_own_objectives_that_count()
    {
        var unit = new OrgUnitId("u");
        Objective Of(string id, decimal? progress, OkrState state = OkrState.Active, string inUnit = "u") => new()
        {
            Id = new(id),
            Unit = new(inUnit),
            State = state,
            KeyResults = [Scored.At(progress) with { Id = new(id + ".kr") }],
        };
        var sheet = Scored.Sheet(
        [
            new OrgUnit { Id = unit },
            new OrgUnit { Id = new("below"), Parent = unit },
            Of("a", 0.4m),
            Of("b", 0.9m),
            Of("c", null),
            Of("d", 1m, OkrState.Draft),
            Of("e", 1m, inUnit: "below"),
        ]);

        var score = sheet.Of(sheet.Snapshot.Find(unit)!.Value);

        Assert.Equal((0.65m, ScoreBand.Green, 4, 2), (score.Score, score.Band, score.Objectives, score.Counted));
    }

    private static KeyResult Weighted(decimal progress, decimal weight) => Scored.At(progress) with { Weight = new Weight(weight) };
}
