using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

/// <summary>Each number of a policy at the ends of its range and a hair beyond, and each choice that another one leaves without effect.</summary>
public sealed class PolicyLimitsTests
{
    private static readonly Dictionary<string, Func<decimal, ScoringPolicy>> Numbers = new()
    {
        ["scoring.keyResults.fullMarksAt"] = value => new() { KeyResults = new() { FullMarksAt = value } },
        ["scoring.rollUp.weightTotal"] = value => new() { RollUp = new() { WeightTotal = value, Weights = WeightRule.PartsOfTotal } },
        ["scoring.rounding.step"] = value => new() { Rounding = new() { Step = value } },
        ["scoring.bands.yellow"] = value => new() { Bands = new() { Yellow = value, Green = Math.Clamp(value, 0m, 1m) } },
        ["scoring.bands.green"] = value => new() { Bands = new() { Yellow = Math.Clamp(value, 0m, 1m), Green = value } },
        ["scoring.pace.step"] = value => new() { Pace = new() { Step = value } },
        ["scoring.pace.phases[0].time"] = value => new() { Pace = new() { Phases = [new() { Time = value }] } },
        ["scoring.pace.phases[0].progress"] = value => new() { Pace = new() { Phases = [new() { Time = 0.5m, Progress = value }] } },
        ["scoring.status.onTrackFrom"] = value => new() { Status = new() { OnTrackFrom = value, BehindFrom = -1m } },
        ["scoring.status.behindFrom"] = value => new() { Status = new() { OnTrackFrom = 2m, BehindFrom = value } },
        ["scoring.status.aheadFrom"] = value => new() { Status = new() { OnTrackFrom = -1m, BehindFrom = -1m, AheadFrom = value } },
        ["scoring.status.achievedFrom"] = value => new() { Status = new() { AchievedFrom = value } },
        ["scoring.status.behindUpToConfidence"] = value => new() { Status = new() { BehindUpToConfidence = value } },
        ["scoring.status.atRiskUpToConfidence"] = value => new() { Status = new() { AtRiskUpToConfidence = value } },
        ["scoring.status.staleAfterDays"] = value => new() { Status = new() { StaleAfterDays = (int)value, StalledAfterDays = 3660 } },
        ["scoring.status.stalledAfterDays"] = value => new() { Status = new() { StaleAfterDays = 0, StalledAfterDays = (int)value } },
        ["scoring.ambitions.keptFrom"] = value => new() { Ambitions = new() { KeptFrom = value } },
        ["scoring.ambitions.partWayFrom"] = value => new() { Ambitions = new() { PartWayFrom = value, SweetFrom = 1m, SweetTo = 1m } },
        ["scoring.ambitions.sweetFrom"] = value => new() { Ambitions = new() { PartWayFrom = 0m, SweetFrom = value, SweetTo = 1m } },
        ["scoring.ambitions.sweetTo"] = value => new() { Ambitions = new() { PartWayFrom = 0m, SweetFrom = 0m, SweetTo = value } },
        ["scoring.ambitions.timidFrom"] = value => new() { Ambitions = new() { PartWayFrom = 0m, SweetFrom = 0m, SweetTo = 0m, TimidFrom = value } },
    };

    [Theory]
    [InlineData("scoring.keyResults.fullMarksAt", "0.000001", "1000", "0", "1000.000001")]
    [InlineData("scoring.rollUp.weightTotal", "0.000001", "1000000", "0", "1000000.000001")]
    [InlineData("scoring.rounding.step", "0.000001", "1", "0.0000009", "1.000001")]
    [InlineData("scoring.bands.yellow", "0", "1", "-0.000001", "1.000001")]
    [InlineData("scoring.bands.green", "0", "1", "-0.000001", "1.000001")]
    [InlineData("scoring.pace.step", "0.000001", "1", "0.0000009", "1.000001")]
    [InlineData("scoring.pace.phases[0].time", "0.000001", "0.999999", "0", "1")]
    [InlineData("scoring.pace.phases[0].progress", "0", "1", "-0.000001", "1.000001")]
    [InlineData("scoring.status.onTrackFrom", "-1", "2", "-1.000001", "2.000001")]
    [InlineData("scoring.status.behindFrom", "-1", "2", "-1.000001", "2.000001")]
    [InlineData("scoring.status.aheadFrom", "-1", "10", "-1.000001", "10.000001")]
    [InlineData("scoring.status.achievedFrom", "0", "10", "-0.000001", "10.000001")]
    [InlineData("scoring.status.behindUpToConfidence", "0", "10", "-0.000001", "10.000001")]
    [InlineData("scoring.status.atRiskUpToConfidence", "0", "10", "-0.000001", "10.000001")]
    [InlineData("scoring.status.staleAfterDays", "0", "3660", "-1", "3661")]
    [InlineData("scoring.status.stalledAfterDays", "0", "3660", "-1", "3661")]
    [InlineData("scoring.ambitions.keptFrom", "0", "1", "-0.000001", "1.000001")]
    [InlineData("scoring.ambitions.partWayFrom", "0", "1", "-0.000001", "1.000001")]
    [InlineData("scoring.ambitions.sweetFrom", "0", "1", "-0.000001", "1.000001")]
    [InlineData("scoring.ambitions.sweetTo", "0", "1", "-0.000001", "1.000001")]
    [InlineData("scoring.ambitions.timidFrom", "0", "1", "-0.000001", "1.000001")]
    public void A_number_is_sound_at_both_ends_of_its_range_and_nowhere_beyond(string path, string least, string greatest, string below, string above)
    {
        Assert.Empty(Numbers[path](Number(least)).Validate());
        Assert.Empty(Numbers[path](Number(greatest)).Validate());
        foreach (var beyond in new[] { below, above })
        {
            var problem = Numbers[path](Number(beyond)).Validate().First(problem => problem.Path == path);
            Assert.All([beyond, least, greatest], part => Assert.Contains(part, problem.Message.English, StringComparison.Ordinal));
            Assert.All([beyond, least, greatest], part => Assert.Contains(part, problem.Message.Chinese, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Numbers_that_stand_in_the_wrong_order_name_each_other()
    {
        AssertOrder(new() { Bands = new() { Yellow = 0.8m } }, "scoring.bands.yellow", "0.8", "scoring.bands.green", "0.7");
        AssertOrder(new() { Status = new() { BehindFrom = 0.1m } }, "scoring.status.behindFrom", "0.1", "scoring.status.onTrackFrom", "0");
        AssertOrder(new() { Status = new() { Family = StatusFamily.Ratio, BehindFrom = 0.96m } }, "scoring.status.behindFrom", "0.96", "scoring.status.onTrackFrom", "0.95");
        AssertOrder(new() { Status = new() { Family = StatusFamily.Absolute, OnTrackFrom = 0.3m } }, "scoring.status.behindFrom", "0.4", "scoring.status.onTrackFrom", "0.3");
        AssertOrder(new() { Status = new() { AheadFrom = -0.1m } }, "scoring.status.onTrackFrom", "0", "scoring.status.aheadFrom", "-0.1");
        AssertOrder(
            new() { Status = new() { AtRiskUpToConfidence = 5m, BehindUpToConfidence = 4m } },
            "scoring.status.atRiskUpToConfidence",
            "5",
            "scoring.status.behindUpToConfidence",
            "4");
        AssertOrder(new() { Status = new() { StaleAfterDays = 15 } }, "scoring.status.staleAfterDays", "15", "scoring.status.stalledAfterDays", "14");
        AssertOrder(new() { Status = new() { StalledAfterDays = 6 } }, "scoring.status.staleAfterDays", "7", "scoring.status.stalledAfterDays", "6");
        AssertOrder(new() { Ambitions = new() { PartWayFrom = 0.65m } }, "scoring.ambitions.partWayFrom", "0.65", "scoring.ambitions.sweetFrom", "0.6");
        AssertOrder(new() { Ambitions = new() { SweetTo = 0.5m } }, "scoring.ambitions.sweetFrom", "0.6", "scoring.ambitions.sweetTo", "0.5");
        AssertOrder(new() { Ambitions = new() { TimidFrom = 0.69m } }, "scoring.ambitions.sweetTo", "0.7", "scoring.ambitions.timidFrom", "0.69");
        AssertOrder(Course((0.5m, 0.5m), (0.5m, 0.6m)), "scoring.pace.phases[0].time", "0.5", "scoring.pace.phases[1].time", "0.5");
        AssertOrder(Course((0.5m, 0.5m), (0.6m, 0.4m)), "scoring.pace.phases[0].progress", "0.5", "scoring.pace.phases[1].progress", "0.4");
    }

    [Fact]
    public void A_course_may_stand_still_but_not_go_back()
    {
        Assert.Empty(Course((0.2m, 0.5m), (0.5m, 0.5m), (0.9m, 0.5m)).Validate());
        Assert.Equal(["scoring.pace.phases[0].time", "scoring.pace.phases[0].progress"], Course((0m, -0.1m)).Validate().Select(problem => problem.Path));
        Assert.Equal(
            ["scoring.pace.phases[0].time", "scoring.pace.phases[0].progress"],
            Course((0.5m, 0.5m), (0.4m, 0.4m), (0.6m, 0.4m)).Validate().Select(problem => problem.Path));
    }

    [Fact]
    public void A_choice_without_effect_says_what_takes_it_away()
    {
        AssertUseless(new() { KeyResults = new() { Scale = KeyResultScale.AllOrNothing, FullMarksAt = 1.4m } }, "scoring.keyResults.fullMarksAt", "scoring.keyResults.scale", "all_or_nothing");
        AssertUseless(new() { KeyResults = new() { Scale = KeyResultScale.AllOrNothing, Clamp = Clamp.None } }, "scoring.keyResults.clamp", "scoring.keyResults.scale", "all_or_nothing");
        AssertUseless(new() { RollUp = new() { Source = ScoreSource.GradeOnly, Grades = CountingGrade.ScoreOnly } }, "scoring.rollUp.grades", "scoring.rollUp.source", "grade_only");
        AssertUseless(
            new() { RollUp = new() { Source = ScoreSource.Descendants, Aggregation = Aggregation.Minimum } },
            "scoring.rollUp.aggregation",
            "scoring.rollUp.source",
            "descendants");
        AssertUseless(
            new() { Status = new() { Family = StatusFamily.Absolute, AfterEnd = AfterEnd.AchievedOrMissed } },
            "scoring.status.afterEnd",
            "scoring.status.family",
            "absolute");
    }

    [Fact]
    public void A_choice_that_needs_another_names_it()
    {
        AssertUseless(new() { RollUp = new() { WeightTotal = 100m } }, "scoring.rollUp.weightTotal", "scoring.rollUp.weights", "must_sum_to_total", "parts_of_total");
        AssertUseless(new() { RollUp = new() { Links = ContributingLinks.Live } }, "scoring.rollUp.links", "scoring.rollUp.source", "key_results_else_contributors", "both");
        AssertUseless(
            new() { RollUp = new() { Individuals = IndividualContribution.Included } },
            "scoring.rollUp.individuals",
            "scoring.rollUp.source",
            "key_results_else_contributors",
            "both");
        AssertUseless(new() { Status = new() { NothingExpected = NothingExpected.NotStarted } }, "scoring.status.nothingExpected", "scoring.status.family", "ratio");
    }

    [Fact]
    public void A_choice_that_needs_one_of_two_others_names_both() => Assert.Equal(
        new LocalizedText(
            "It has an effect only while scoring.rollUp.weights is must_sum_to_total or parts_of_total. Choose that there, or leave this one out.",
            "仅当 scoring.rollUp.weights 为 must_sum_to_total 或 parts_of_total 时此项才起作用。请在那里如此选择，或删去此项。"),
        Assert.Single(new ScoringPolicy { RollUp = new() { WeightTotal = 100m } }.Validate()).Message);

    [Fact]
    public void Rounding_without_a_step_asks_for_one()
    {
        var problem = Assert.Single(new ScoringPolicy { Rounding = new() { At = RoundingPlace.EachLevel } }.Validate());

        Assert.Equal("scoring.rounding.step", problem.Path);
        Assert.Contains("not stated", problem.Message.English, StringComparison.Ordinal);
        Assert.Contains("未填写", problem.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Choices_that_go_together_are_sound()
    {
        ScoringPolicy[] sound =
        [
            new() { RollUp = new() { Weights = WeightRule.MustSumToTotal, WeightTotal = 100m } },
            new() { RollUp = new() { Source = ScoreSource.Both, Links = ContributingLinks.Live, Individuals = IndividualContribution.Included } },
            new() { RollUp = new() { Source = ScoreSource.GradeOnly } },
            new() { RollUp = new() { Grades = CountingGrade.ScoreOnly } },
            new() { RollUp = new() { Aggregation = Aggregation.Pooled } },
            new() { RollUp = new() { Source = ScoreSource.Descendants } },
            new() { Status = new() { Family = StatusFamily.Ratio, NothingExpected = NothingExpected.NotStarted, AfterEnd = AfterEnd.AchievedOrMissed } },
            new() { Status = new() { Family = StatusFamily.Absolute } },
            new() { KeyResults = new() { Scale = KeyResultScale.AllOrNothing } },
            new() { Rounding = new() { Step = 0.1m, Mode = RoundingMode.Down, At = RoundingPlace.EachLevel } },
        ];

        Assert.All(sound, policy => Assert.Empty(policy.Validate()));
    }

    private static void AssertOrder(ScoringPolicy policy, string lower, string lowerValue, string upper, string upperValue)
    {
        var problem = Assert.Single(policy.Validate());
        Assert.Equal(lower, problem.Path);
        Assert.StartsWith($"{lowerValue} lies above {upper}, which is {upperValue}.", problem.Message.English, StringComparison.Ordinal);
        Assert.StartsWith($"{lowerValue} 大于 {upper} 的 {upperValue}。", problem.Message.Chinese, StringComparison.Ordinal);
    }

    private static void AssertUseless(ScoringPolicy policy, string path, params string[] named)
    {
        var problem = policy.Validate().First(problem => problem.Path == path);
        Assert.All(named, part => Assert.Contains(part, problem.Message.English, StringComparison.Ordinal));
        Assert.All(named, part => Assert.Contains(part, problem.Message.Chinese, StringComparison.Ordinal));
    }

    private static ScoringPolicy Course(params (decimal Time, decimal Progress)[] phases) =>
        new() { Pace = new() { Phases = [.. phases.Select(of => new PacePhase { Time = of.Time, Progress = of.Progress })] } };

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
