using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

/// <summary>What is made of numbers in one unit: which unit that is, and what stays out of it and why.</summary>
public sealed class OneUnitTests
{
    private static readonly ScoringPolicy Pooled = new() { RollUp = new() { Aggregation = Aggregation.Pooled } };

    private static readonly ScoringPolicy Mean = new() { RollUp = new() { Source = ScoreSource.Both, Aggregation = Aggregation.MeanOfOneUnit } };

    [Fact]
    public void The_unit_is_that_of_the_first_number_that_may_count()
    {
        var objective = Scored.With(Scored.At(1m), Number("h", 10m) with { State = OkrState.Draft }, Number("h", 10m) with { IsGuardrail = true }, Number("km", 2m), Number("h", 9m));

        Assert.Equal((0.2m, 1), Score([objective], Mean));
    }

    // "a" is first in the alphabet, but its link carries nothing.
    [Fact]
    public void Without_a_number_of_its_own_it_is_the_first_in_the_alphabet_of_those_that_contribute() => Assert.Equal(
        (0.2m, 1),
        Score([Scored.With(Scored.At(1m)), Child("c1", "km", 9m), Child("c2", "h", 2m), Child("c3", "a", 7m, LinkState.Declined)], Mean));

    [Fact]
    public void Key_results_taken_as_one_have_no_unit_and_stay()
    {
        var policy = Mean with { RollUp = Mean.RollUp with { Source = ScoreSource.KeyResultsAsOne } };

        Assert.Equal((0.7m, 2), Score([Scored.With(Number("h", 2m), Number("h", 6m)), Child("c1", "h", 10m), Child("c2", "km", 0m)], policy));
    }

    [Fact]
    public void Whole_objectives_are_no_numbers()
    {
        var child = new Objective { Id = new("c"), KeyResults = [Number("h", 10m) with { Id = new("c.k") }], AlignsTo = [new() { Parent = new("o1"), Kind = LinkKind.Contributes }] };

        Assert.Equal((0.2m, 1), Score([Scored.With(Number("h", 2m)), child], Mean));
    }

    [Fact]
    public void What_has_no_way_to_add_says_what_is_missing()
    {
        KeyResult[] keyResults = [Scored.Numeric(0m, 10m, 5m), Scored.Numeric(0m, 10m, null), Scored.Numeric(0m, null, 5m), Scored.Numeric(null, 10m, 5m), Scored.At(1m), Scored.At(1m) with { IsGuardrail = true }];

        Assert.Equal(
            [ExclusionReason.None, ExclusionReason.NotMeasured, ExclusionReason.NoTarget, ExclusionReason.NoBaseline, ExclusionReason.OtherUnit, ExclusionReason.Guardrail],
            Reasons(Pooled with { KeyResults = new() { MissingBaseline = MissingBaseline.NotScored } }, keyResults));
    }

    // A stretch alone is enough for a score and for a mean of scores, but there is no target to add up.
    [Fact]
    public void A_number_with_a_score_and_no_target_is_in_a_mean_and_not_in_a_pool()
    {
        var (three, stretch) = (new KeyResultPolicy { Scale = KeyResultScale.ThreePoint }, new KeyResult { Metric = new NumericMetric { Baseline = 0m, Stretch = 10m, Current = 5m } });

        Assert.Equal([ExclusionReason.None, ExclusionReason.NoTarget], Reasons(Pooled with { KeyResults = three }, Scored.Numeric(0m, 10m, 10m), stretch));
        Assert.Equal([ExclusionReason.None, ExclusionReason.None], Reasons(Mean with { KeyResults = three }, Scored.Numeric(0m, 10m, 10m), stretch));
    }

    private static IEnumerable<ExclusionReason> Reasons(ScoringPolicy policy, params KeyResult[] keyResults)
    {
        var sheet = Scored.Sheet([Scored.With(keyResults)], policy);
        return sheet.Explain(sheet.Snapshot.Objectives[0]).Terms[0].Terms.Where(term => term.Kind == ExplanationKind.Result).Select(term => term.Excluded);
    }

    private static (decimal?, int) Score(OkrRecord[] records, ScoringPolicy policy)
    {
        var sheet = Scored.Sheet(records, policy);
        var score = sheet.Of(sheet.Snapshot.Objectives[0]);
        return (score.Score, score.Counted);
    }

    private static KeyResult Number(string unit, decimal current) => new() { Metric = new NumericMetric { Target = 10m, Current = current, Unit = unit } };

    private static Objective Child(string id, string unit, decimal current, LinkState state = LinkState.Accepted) => new()
    {
        Id = new(id),
        KeyResults = [Number(unit, current) with { Id = new(id + ".k"), AlignsTo = [new() { Parent = Scored.ObjectiveId, Kind = LinkKind.Contributes, State = state }] }],
    };
}
