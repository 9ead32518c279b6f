using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

public sealed class RollUpTests
{
    private static readonly OrgUnit Company = new() { Id = new("company"), Level = LevelScheme.Company };
    private static readonly OrgUnit Sales = new() { Id = new("sales"), Level = LevelScheme.Department, Parent = Company.Id };
    private static readonly OrgUnit Ann = new() { Id = new("ann"), Level = LevelScheme.Individual, Parent = Sales.Id };

    [Fact]
    public void Links_move_no_number_by_default() => Assert.Equal(0.2m, Score(new(), Own(0.2m), Child("a", 1m)).Score);

    // V3, R6: key results 27 and 18 beside a child of 73.
    [Fact]
    public void Key_results_and_contributors_can_stand_side_by_side() =>
        Assert.Equal(0.393333m, Score(new() { Source = ScoreSource.Both }, Own(0.27m, 0.18m), Child("a", 0.73m)).Score);

    // V12, R8: 34 from key results and 125 from two contributors.
    [Fact]
    public void Key_results_can_stand_beside_contributors_as_one()
    {
        var score = Score(new() { Source = ScoreSource.KeyResultsAsOne }, Own(0.3m, 0.38m), Child("a", 0.65m), Child("b", 0.6m));

        Assert.Equal((0.53m, 3), (score.Score, score.Counted));
    }

    [Theory]
    [InlineData(ScoreSource.KeyResultsElseContributors, "0.8", "0.3")]
    [InlineData(ScoreSource.ContributorsElseKeyResults, "0.3", "0.3")]
    [InlineData(ScoreSource.GradeOnly, null, null)]
    public void The_source_says_what_an_objective_is_made_of(ScoreSource source, string? withKeyResults, string? without)
    {
        var policy = new RollUpPolicy { Source = source };

        Assert.Equal(Number(withKeyResults), Score(policy, Own(0.8m), Child("a", 0.5m), Child("b", 0.1m)).Score);
        Assert.Equal(Number(without), Score(policy, Own(), Child("a", 0.5m), Child("b", 0.1m)).Score);
    }

    [Fact]
    public void Without_contributors_key_results_stand_in_where_the_policy_says_so()
    {
        Assert.Equal(0.8m, Score(new() { Source = ScoreSource.ContributorsElseKeyResults }, Own(0.8m)).Score);
    }

    [Fact]
    public void Progress_leaves_grades_aside_at_every_level()
    {
        var child = Child("a", 0.4m) with { Grade = new Grade { Value = 1m } };

        var score = Score(new() { Source = ScoreSource.Both }, Own(0.6m), child);

        Assert.Equal((0.8m, 0.5m), (score.Score, score.Progress));
    }

    [Theory]
    [InlineData(LinkKind.Contributes, LinkState.Accepted, ContributingLinks.Accepted, true)]
    [InlineData(LinkKind.Contributes, LinkState.Requested, ContributingLinks.Accepted, false)]
    [InlineData(LinkKind.Supports, LinkState.Accepted, ContributingLinks.Accepted, false)]
    [InlineData(LinkKind.Contributes, LinkState.Requested, ContributingLinks.Live, true)]
    [InlineData(LinkKind.Contributes, LinkState.Declined, ContributingLinks.Live, false)]
    [InlineData(LinkKind.Supports, LinkState.Accepted, ContributingLinks.Live, false)]
    [InlineData(LinkKind.Supports, LinkState.Accepted, ContributingLinks.AnyAccepted, true)]
    [InlineData(LinkKind.Supports, LinkState.Requested, ContributingLinks.AnyAccepted, false)]
    public void Only_the_links_of_the_policy_carry(LinkKind kind, LinkState state, ContributingLinks links, bool carries)
    {
        var child = Child("a", 1m) with { AlignsTo = [new() { Parent = new("top"), Kind = kind, State = state }] };

        Assert.Equal(carries ? 0.5m : 0m, Score(new() { Source = ScoreSource.Both, Links = links }, Own(0m), child).Score);
    }

    [Fact]
    public void Individuals_drive_no_department_unless_the_policy_lets_them()
    {
        var own = Own(0m) with { Unit = Sales.Id };
        var child = Child("a", 1m) with { Unit = Ann.Id };

        Assert.Equal(0m, Score(new() { Source = ScoreSource.Both }, own, child).Score);
        Assert.Equal(0.5m, Score(new() { Source = ScoreSource.Both, Individuals = IndividualContribution.Included }, own, child).Score);
        Assert.Equal(0.5m, Score(new() { Source = ScoreSource.Both }, own with { Unit = Ann.Id }, child).Score);
    }

    [Fact]
    public void A_closed_child_still_feeds_its_parent_and_a_cancelled_one_does_not()
    {
        var policy = new RollUpPolicy { Source = ScoreSource.ContributorsElseKeyResults };

        Assert.Equal(0.7m, Score(policy, Own(), Child("a", 0.7m) with { State = OkrState.Closed }).Score);
        Assert.Null(Score(policy, Own(), Child("a", 0.7m) with { State = OkrState.Cancelled }).Score);
    }

    [Fact]
    public void A_child_linked_twice_counts_once()
    {
        var link = new AlignmentLink { Parent = new("top"), Kind = LinkKind.Contributes };
        var twice = Child("a", 1m) with { AlignsTo = [link, link] };

        var score = Score(new() { Source = ScoreSource.ContributorsElseKeyResults }, Own(), twice, Child("b", 0m));

        Assert.Equal((0.5m, 2), (score.Score, score.Counted));
    }

    [Fact]
    public void A_key_result_can_contribute_by_itself()
    {
        var child = Child("a", 0.2m);
        child = child with { AlignsTo = [], KeyResults = [child.KeyResults[0] with { AlignsTo = [new() { Parent = new("top"), Kind = LinkKind.Contributes }] }, Scored.At(1m) with { Id = new("a.2") }] };

        Assert.Equal(0.2m, Score(new() { Source = ScoreSource.ContributorsElseKeyResults }, Own(), child).Score);
    }

    // The first key result of the workspace is one like any other.
    [Fact]
    public void Key_results_that_contribute_are_counted_each_by_itself()
    {
        AlignmentLink link = new() { Parent = new("top"), Kind = LinkKind.Contributes };
        KeyResult Of(int number, decimal progress, params AlignmentLink[] links) => Scored.At(progress) with { Id = new($"a.{number}"), AlignsTo = links };
        (decimal?, int) Score(params KeyResult[] keyResults)
        {
            var sheet = Scored.Sheet([new Objective { Id = new("a"), KeyResults = keyResults }, Own()], new() { RollUp = new() { Source = ScoreSource.Both } });
            var top = sheet.Of(sheet.Snapshot.Objectives[1]);
            return (top.Score, top.Counted);
        }

        Assert.Equal((0.2m, 1), Score(Of(1, 0.2m, link), Of(2, 1m)));
        Assert.Equal((0.6m, 2), Score(Of(1, 0.2m, link, link), Of(2, 1m, link, link)));
        Assert.Equal((0.2m, 1), Score(Of(1, 0.2m, link with { State = LinkState.Declined }, link)));
        Assert.Equal((1m, 1), Score(Of(1, 0.2m, link) with { IsGuardrail = true }, Of(2, 1m, link)));
        Assert.Equal((null, 0), Score(Of(1, 0.2m, link) with { State = OkrState.Draft }));
    }

    [Fact]
    public void A_child_linked_to_an_objective_and_to_its_key_results_counts_at_each()
    {
        AlignmentLink To(string? keyResult) => new() { Parent = new("top"), ParentKeyResult = keyResult is null ? null : new(keyResult), Kind = LinkKind.Contributes };
        var child = Child("a", 0.4m) with { AlignsTo = [To(null), To("top.1"), To("top.2"), To("top.1")] };
        var sheet = Scored.Sheet(
            [Own(null, null), child, Child("b", 1m) with { AlignsTo = [To("top.1")] }],
            new() { KeyResults = new() { Contributions = KeyResultContributions.Replace }, RollUp = new() { Source = ScoreSource.Both } });

        Assert.Equal([0.7m, 0.4m], sheet.Snapshot.Objectives[0].KeyResults.Select(keyResult => sheet.Of(keyResult).Score));
        Assert.Equal((0.5m, 3), (sheet.Of(sheet.Snapshot.Objectives[0]).Score, sheet.Of(sheet.Snapshot.Objectives[0]).Counted));
    }

    // A key result of weight 0 counts only where 0 stands for the mean of the others; else the contributors are asked.
    [Theory]
    [InlineData(WeightRule.ZeroIsAverage, "0.2", false, "0.2")]
    [InlineData(WeightRule.Relative, "0.2", false, "1")]
    [InlineData(WeightRule.ZeroIsAverage, null, false, "1")]
    [InlineData(WeightRule.ZeroIsAverage, "0.2", true, "1")]
    public void Contributors_stand_in_where_no_key_result_counts(WeightRule weights, string? progress, bool isGuardrail, string score)
    {
        var own = new Objective { Id = new("top"), KeyResults = [Scored.At(Number(progress)) with { Id = new("top.1"), Weight = new Weight(0m), IsGuardrail = isGuardrail }] };

        Assert.Equal(Number(score), Score(new() { Source = ScoreSource.KeyResultsElseContributors, Weights = weights }, own, Child("a", 1m)).Score);
    }

    [Fact]
    public void Weights_of_links_count_and_numbers_travel_all_the_way_up()
    {
        AlignmentLink To(string parent, decimal weight) => new() { Parent = new(parent), Kind = LinkKind.Contributes, Weight = new Weight(weight) };
        var sheet = Scored.Sheet(
            [
                Own(),
                Child("middle", null) with { KeyResults = [] },
                Child("a", 1m) with { AlignsTo = [To("middle", 3m), To("top", 1m)] },
                Child("b", 0m) with { AlignsTo = [To("middle", 1m)] },
            ],
            new() { RollUp = new() { Source = ScoreSource.KeyResultsElseContributors } });

        Assert.Equal(0.75m, sheet.Of(sheet.Snapshot.Find(new ObjectiveId("middle"))!.Value).Score);
        Assert.Equal(0.875m, sheet.Of(sheet.Snapshot.Find(new ObjectiveId("top"))!.Value).Score);
    }

    [Fact]
    public void Links_around_a_loop_are_left_out_and_others_still_carry()
    {
        AlignmentLink To(string parent) => new() { Parent = new(parent), Kind = LinkKind.Contributes };
        var sheet = Scored.Sheet(
            [
                Child("x", 0.1m) with { AlignsTo = [To("y")] },
                Child("y", 0.3m) with { AlignsTo = [To("x"), To("z")] },
                Child("z", 0.5m) with { AlignsTo = [To("z")] },
            ],
            new() { RollUp = new() { Source = ScoreSource.Both } });

        decimal?[] scores = [.. sheet.Snapshot.Objectives.Select(objective => sheet.Of(objective).Score)];
        Assert.Equal([0.1m, 0.3m, 0.4m], scores);
    }

    [Fact]
    public void A_chain_of_any_depth_carries_to_its_top()
    {
        const int Depth = 30_000;
        var chain = Enumerable.Range(0, Depth).Select(i => new Objective
        {
            Id = new($"n{i}"),
            AlignsTo = i == 0 ? [] : [new() { Parent = new($"n{i - 1}"), Kind = LinkKind.Contributes }],
            KeyResults = i == Depth - 1 ? [Scored.At(0.7m) with { Id = new("kr") }] : [],
        });

        foreach (var source in new[] { ScoreSource.Both, ScoreSource.Descendants })
        {
            var sheet = Scored.Sheet(chain, new() { RollUp = new() { Source = source } });

            Assert.Equal(0.7m, sheet.Of(sheet.Snapshot.Objectives[0]).Score);
        }
    }

    [Fact]
    public void Weights_that_are_ignored_are_so_on_links_and_in_units_too()
    {
        Objective Of(string id, decimal progress, decimal weight) => Child(id, progress) with
        {
            Unit = Sales.Id,
            Weight = new Weight(weight),
            AlignsTo = [new() { Parent = new("top"), Kind = LinkKind.Contributes, Weight = new Weight(weight) }],
        };
        (decimal?, decimal?) Score(WeightRule weights)
        {
            var sheet = Scored.Sheet([Sales, Own(), Of("a", 1m, 3m), Of("b", 0m, 1m)], new() { RollUp = new() { Source = ScoreSource.Both, Weights = weights } });
            return (sheet.Of(sheet.Snapshot.Objectives[0]).Score, sheet.Of(sheet.Snapshot.Units[0]).Score);
        }

        Assert.Equal((0.75m, 0.75m), Score(WeightRule.Relative));
        Assert.Equal((0.5m, 0.5m), Score(WeightRule.Ignored));
    }

    // 0.3 and a grade of 1 count 0.65 as one, of which 0.2 was computed.
    [Fact]
    public void Key_results_taken_as_one_have_a_progress_without_grades()
    {
        var own = new Objective { Id = new("top"), KeyResults = [Scored.At(0.3m) with { Id = new("top.1") }, Scored.At(0.1m) with { Id = new("top.2"), Grade = new Grade { Value = 1m } }] };

        var score = Score(new() { Source = ScoreSource.KeyResultsAsOne }, own, Child("a", 0.25m));

        Assert.Equal((0.45m, 0.225m), (score.Score, score.Progress));
    }

    // R7: everything below, without the top itself; a child of two parents counts at the first.
    [Fact]
    public void Descendants_count_as_equals_at_every_depth()
    {
        AlignmentLink To(string parent) => new() { Parent = new(parent), Kind = LinkKind.Contributes };
        var sheet = Scored.Sheet(
            [
                Own(0.9m),
                Child("a", 0.6m) with { AlignsTo = [To("top")] },
                Child("b", 0.3m) with { AlignsTo = [To("a"), To("top")] },
                Child("c", 0.3m) with { AlignsTo = [To("a")] },
            ],
            new() { RollUp = new() { Source = ScoreSource.Descendants } });

        Assert.Equal(0.4m, sheet.Of(sheet.Snapshot.Objectives[0]).Score);
        Assert.Equal(0.3m, sheet.Of(sheet.Snapshot.Objectives[1]).Score);
        Assert.Equal(0.3m, sheet.Of(sheet.Snapshot.Objectives[2]).Score);
        Assert.Equal(0.4m, sheet.Explain(sheet.Snapshot.Objectives[0]).Value);
        Assert.Equal([3, 2, 1, 1], sheet.Snapshot.Objectives.Select(objective => sheet.Of(objective).Counted));
    }

    // What is computed stays apart from grades at every depth; links of and to key results lead nowhere here.
    [Fact]
    public void Descendants_have_a_progress_without_grades_and_only_whole_objectives_are_below()
    {
        AlignmentLink To(string parent, string? keyResult = null) => new() { Parent = new(parent), ParentKeyResult = keyResult is null ? null : new(keyResult), Kind = LinkKind.Contributes };
        Objective[] objectives =
        [
            Child("c", 0.1m) with { AlignsTo = [], KeyResults = [Scored.At(0.1m) with { Id = new("c.1"), AlignsTo = [To("top")] }] },
            Child("a", 0.6m),
            Child("b", 0.2m) with { AlignsTo = [To("a")], Grade = new Grade { Value = 1m } },
            Child("d", 0m) with { AlignsTo = [To("top", "top.1")] },
            Own(0.9m),
        ];
        foreach (var records in new[] { objectives, [.. Enumerable.Reverse(objectives)] })
        {
            var sheet = Scored.Sheet(records, new() { RollUp = new() { Source = ScoreSource.Descendants } });
            var top = sheet.Of(sheet.Snapshot.Find(new ObjectiveId("top"))!.Value);

            Assert.Equal((0.8m, 0.4m, 2), (top.Score, top.Progress, top.Counted));
        }
    }

    [Theory]
    [InlineData(WeightRule.Relative, "0.75")]
    [InlineData(WeightRule.Ignored, "0.5")]
    [InlineData(WeightRule.MustSumToTotal, null)]
    [InlineData(WeightRule.PartsOfTotal, "0.3")]
    [InlineData(WeightRule.IndividualOnly, "0.5")]
    public void Weights_mean_what_the_policy_says(WeightRule rule, string? score) =>
        Assert.Equal(Number(score), Score(new() { Weights = rule, WeightTotal = Total(rule) }, Weighted((1m, 30m), (0m, 10m))).Score);

    [Fact]
    public void Weights_that_add_up_to_the_total_are_scored_even_if_something_is_not_measured()
    {
        var policy = new RollUpPolicy { Weights = WeightRule.MustSumToTotal, WeightTotal = 100m };

        Assert.Equal(0.75m, Score(policy, Weighted((1m, 60m), (0m, 20m), (null, 20m))).Score);
        Assert.Null(Score(policy, Weighted((1m, 60m), (0m, 20m))).Score);
    }

    [Fact]
    public void Individuals_may_be_the_only_ones_whose_weights_count() =>
        Assert.Equal(0.75m, Score(new() { Weights = WeightRule.IndividualOnly }, Weighted((1m, 30m), (0m, 10m)) with { Unit = Ann.Id }).Score);

    [Fact]
    public void A_weight_of_zero_can_stand_for_the_mean_of_the_others()
    {
        var policy = new RollUpPolicy { Weights = WeightRule.ZeroIsAverage };

        Assert.Equal(0.333333m, Score(policy, Weighted((1m, 0m), (0m, 1m), (0m, 3m))).Score);
        Assert.Equal(0.5m, Score(policy, Weighted((1m, 0m), (0m, 0m))).Score);
    }

    [Theory]
    [InlineData(AllWeightsZero.NotScored, null)]
    [InlineData(AllWeightsZero.Zero, "0")]
    [InlineData(AllWeightsZero.PlainMean, "0.5")]
    public void Weights_that_are_all_zero_mean_what_the_policy_says(AllWeightsZero choice, string? score) =>
        Assert.Equal(Number(score), Score(new() { AllWeightsZero = choice }, Weighted((1m, 0m), (0m, 0m))).Score);

    [Fact]
    public void An_empty_objective_can_be_zero()
    {
        Assert.Equal(0m, Score(new() { Empty = EmptyMean.Zero }, Own()).Score);
        Assert.Equal(0m, Score(new() { Empty = EmptyMean.Zero }, Own(null, null)).Score);
        Assert.Equal(0, Score(new() { Empty = EmptyMean.Zero }, Own()).Counted);
    }

    [Theory]
    [InlineData(Aggregation.Mean, "0.45")]
    [InlineData(Aggregation.Minimum, "0.2")]
    [InlineData(Aggregation.CappedSum, "0.9")]
    public void Several_numbers_become_one_as_the_policy_says(Aggregation aggregation, string score) =>
        Assert.Equal(Number(score), Score(new() { Aggregation = aggregation }, Own(0.2m, 0.7m, null)).Score);

    [Fact]
    public void A_capped_sum_stops_at_one() => Assert.Equal(1m, Score(new() { Aggregation = Aggregation.CappedSum }, Own(0.8m, 0.7m)).Score);

    // R3, R9, R12: numbers in one unit are added up, so the big ones count more; others stay out.
    [Fact]
    public void Pooled_numbers_are_added_up_in_one_unit()
    {
        KeyResult Money(decimal target, decimal current, string unit) => new() { Metric = new NumericMetric { Target = target, Current = current, Unit = unit } };
        var objective = Scored.With(Money(100m, 100m, "$"), Money(900m, 200m, "$"), Money(10m, 0m, "%"), Scored.At(1m));

        var score = Scored.Objective(objective, new() { RollUp = new() { Aggregation = Aggregation.Pooled } });

        Assert.Equal((0.3m, 2), (score.Score, score.Counted));
    }

    [Theory]
    [InlineData(UnitSource.OwnObjectives, "0.2", "0.5")]
    [InlineData(UnitSource.OwnElseSubunits, "0.2", "0.5")]
    [InlineData(UnitSource.OwnAndSubunits, "0.383334", "0.566667")]
    [InlineData(UnitSource.AllBelow, "0.475", "0.566667")]
    public void Units_add_up_as_the_policy_says(UnitSource source, string company, string sales)
    {
        var sheet = Scored.Sheet(
            [
                Company, Sales, Ann,
                Child("a", 0.2m) with { Unit = Company.Id },
                Child("b", 0.4m) with { Unit = Sales.Id },
                Child("c", 0.6m) with { Unit = Sales.Id },
                Child("d", 0.7m) with { Unit = Ann.Id },
            ],
            new() { RollUp = new() { Units = source } });

        Assert.Equal(Number(company), sheet.Of(sheet.Snapshot.Units[0]).Score);
        Assert.Equal(Number(sales), sheet.Of(sheet.Snapshot.Units[1]).Score);
        Assert.Equal(Number(company), sheet.Explain(sheet.Snapshot.Units[0]).Value);
    }

    [Fact]
    public void A_unit_without_objectives_can_be_the_mean_of_its_parts()
    {
        var sheet = Scored.Sheet([Company, Sales, Child("b", 0.4m) with { Unit = Sales.Id }], new() { RollUp = new() { Units = UnitSource.OwnElseSubunits } });

        Assert.Equal(0.4m, sheet.Of(sheet.Snapshot.Units[0]).Score);
    }

    [Theory]
    [InlineData(OkrState.Active, 1, null, "0.9")]
    [InlineData(OkrState.Draft, 1, null, "0.4")]
    [InlineData(OkrState.Active, 0, null, "0.4")]
    [InlineData(OkrState.Draft, 1, "0.9", "0.4")]
    public void Sub_units_stand_in_where_no_objective_of_its_own_counts(OkrState state, int weight, string? grade, string score)
    {
        var own = Child("a", 0.9m) with { Unit = Company.Id, State = state, Weight = new Weight(weight), Grade = grade is null ? null : new Grade { Value = Number(grade)!.Value } };
        var sheet = Scored.Sheet([Company, Sales, own, Child("b", 0.4m) with { Unit = Sales.Id }], new() { RollUp = new() { Units = UnitSource.OwnElseSubunits } });

        Assert.Equal(Number(score), sheet.Of(sheet.Snapshot.Units[0]).Score);
    }

    [Theory]
    [InlineData(KeyResultContributions.Ignored, "0.9", null)]
    [InlineData(KeyResultContributions.Replace, "0.3", "0.3")]
    [InlineData(KeyResultContributions.StandIn, "0.9", "0.3")]
    public void Contributions_to_a_key_result_do_what_the_policy_says(KeyResultContributions choice, string? measured, string? unmeasured)
    {
        decimal? Of(decimal? own)
        {
            var child = Child("a", 0.3m) with { AlignsTo = [new() { Parent = new("top"), ParentKeyResult = new("top.1"), Kind = LinkKind.Contributes }] };
            var sheet = Scored.Sheet([Own(own), child], new() { KeyResults = new() { Contributions = choice } });
            var keyResult = sheet.Snapshot.Find(new KeyResultId("top.1"))!.Value;
            Assert.Equal(sheet.Of(keyResult).Counting, sheet.Explain(keyResult).Value);
            return sheet.Of(keyResult).Score;
        }

        Assert.Equal(Number(measured), Of(0.9m));
        Assert.Equal(Number(unmeasured), Of(null));
    }

    [Fact]
    public void A_cycle_scores_the_mean_of_its_objectives_that_count()
    {
        var cycle = new Cycle { Id = new("q1") };
        var sheet = Scored.Sheet(
        [
            cycle,
            Child("a", 0.4m) with { Cycle = cycle.Id },
            Child("b", 1m) with { Cycle = cycle.Id },
            Child("c", 0m) with { Cycle = cycle.Id, State = OkrState.Draft },
            Child("d", 0m),
        ]);

        Assert.Equal(new CycleScore { Score = 0.7m, Band = ScoreBand.Green, Objectives = 3, Counted = 2 }, sheet.Of(sheet.Snapshot.Cycles[0]));
    }

    [Fact]
    public void What_contributes_is_explained_with_its_reason()
    {
        var declined = Child("b", 1m) with { AlignsTo = [new() { Parent = new("top"), Kind = LinkKind.Contributes, State = LinkState.Declined }] };
        var sheet = Scored.Sheet([Own(0.5m), Child("a", 1m), declined, Child("c", null)], new() { RollUp = new() { Source = ScoreSource.Both } });

        Assert.Equal(
            """
            top: 0.75, the computed score counts
              weighted mean of 2 of 4 terms: 0.75
                top.1: 0.5, the computed score counts
                  progress stated by hand: 0.5
                a: 1, contributes over a link
                b: 1, contributes over a link – not counted: the link is not accepted
                c: –, contributes over a link – not counted: nothing below it counts

            """,
            sheet.Explain(sheet.Snapshot.Objectives[0]).ToText(OkrLanguage.English));
    }

    [Fact]
    public void What_is_below_is_explained_by_what_it_counts_and_what_is_linked_by_its_own_reason()
    {
        AlignmentLink To(string parent, LinkState state = LinkState.Accepted) => new() { Parent = new(parent), Kind = LinkKind.Contributes, State = state };
        var graded = Child("a", 0.2m) with { KeyResults = [Scored.At(0.2m) with { Id = new("a.1"), Grade = new Grade { Value = 1m } }] };
        var sheet = Scored.Sheet(
            [Own(), graded, Child("b", 0.5m) with { AlignsTo = [To("top", LinkState.Declined)] }, Child("c", 0.6m) with { AlignsTo = [To("a"), To("top")] }],
            new() { RollUp = new() { Source = ScoreSource.Descendants } });

        var computed = sheet.Explain(sheet.Snapshot.Objectives[0]).Terms[0];

        Assert.Equal(sheet.Of(sheet.Snapshot.Objectives[0]).Score, computed.Value);
        Assert.Equal(
            [("a", 1m, ExclusionReason.None), ("c", 0.6m, ExclusionReason.None), ("b", 0.5m, ExclusionReason.NotAccepted), ("c", 0.6m, ExclusionReason.CountedElsewhere)],
            computed.Terms.Select(term => (term.Target.Id, term.Value!.Value, term.Excluded)));
    }

    [Fact]
    public void A_key_result_that_nothing_contributes_to_is_explained_by_its_own_metric()
    {
        var sheet = Scored.Sheet([Own(0.4m)], new() { KeyResults = new() { Contributions = KeyResultContributions.Replace } });

        Assert.Equal("progress stated by hand: 0.4", sheet.Explain(sheet.Snapshot.KeyResults[0]).Terms[0].ToLine(OkrLanguage.English));
    }

    private static ObjectiveScore Score(RollUpPolicy policy, params Objective[] objectives)
    {
        var sheet = Scored.Sheet([Company, Sales, Ann, .. objectives], new ScoringPolicy { RollUp = policy });
        var score = sheet.Of(sheet.Snapshot.Objectives[0]);
        Assert.Equal(score.Counting, sheet.Explain(sheet.Snapshot.Objectives[0]).Value);
        return score;
    }

    private static Objective Own(params decimal?[] progress) => new()
    {
        Id = new("top"),
        KeyResults = [.. progress.Select((value, i) => Scored.At(value) with { Id = new($"top.{i + 1}") })],
    };

    private static Objective Weighted(params (decimal? Progress, decimal Weight)[] keyResults) => new()
    {
        Id = new("top"),
        KeyResults = [.. keyResults.Select((of, i) => Scored.At(of.Progress) with { Id = new($"top.{i + 1}"), Weight = new Weight(of.Weight) })],
    };

    private static Objective Child(string id, decimal? progress) => new()
    {
        Id = new(id),
        KeyResults = [Scored.At(progress) with { Id = new(id + ".1") }],
        AlignsTo = [new() { Parent = new("top"), Kind = LinkKind.Contributes }],
    };

    private static decimal? Total(WeightRule rule) => rule is WeightRule.MustSumToTotal or WeightRule.PartsOfTotal ? 100m : null;

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
