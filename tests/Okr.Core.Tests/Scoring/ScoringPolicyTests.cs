using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

public sealed class ScoringPolicyTests
{
    [Fact]
    public void A_new_policy_is_google_without_its_name() => Assert.Equal(ScoringPolicy.Google, new ScoringPolicy { Name = "google" });

    [Fact]
    public void Members_at_their_default_equal_members_left_out() =>
        Assert.Equal(new ScoringPolicy(), new ScoringPolicy { KeyResults = new(), RollUp = new(), Rounding = new(), Bands = new(), Pace = new(), Status = new(), Ambitions = new() });

    [Fact]
    public void The_default_is_sound() => Assert.Empty(new ScoringPolicy().Validate());

    [Fact]
    public void Every_problem_is_named_at_once_with_its_place()
    {
        var policy = new ScoringPolicy
        {
            Bands = new() { Yellow = 1.4m, Green = 0.7m },
            Status = new() { OnTrackFrom = 3m, BehindFrom = -0.5m, StaleAfterDays = 20 },
            RollUp = new() { WeightTotal = 100m, Links = ContributingLinks.Live },
            Rounding = new() { Mode = RoundingMode.Down },
            Pace = new() { Phases = [new() { Time = 0.5m, Progress = 0.6m }, new() { Time = 0.4m, Progress = 1.5m }] },
            KeyResults = new() { Scale = KeyResultScale.AllOrNothing, FullMarksAt = 1.4m },
            Ambitions = new() { SweetFrom = 0.8m },
        };

        string[] paths = [.. policy.Validate().Select(problem => problem.Path)];
        Assert.Equal(
            [
                "scoring.keyResults.fullMarksAt",
                "scoring.rollUp.weightTotal",
                "scoring.rollUp.links",
                "scoring.rounding.step",
                "scoring.bands.yellow",
                "scoring.bands.yellow",
                "scoring.pace.phases[1].progress",
                "scoring.pace.phases[0].time",
                "scoring.status.onTrackFrom",
                "scoring.status.staleAfterDays",
                "scoring.ambitions.sweetFrom",
            ],
            paths);
    }

    [Fact]
    public void A_choice_that_there_is_not_is_a_problem()
    {
        var policy = new ScoringPolicy
        {
            KeyResults = new() { Clamp = (Clamp)9 },
            RollUp = new() { Units = (UnitSource)9 },
            Rounding = new() { Step = 0.1m, Mode = (RoundingMode)9 },
            Bands = new() { Edges = (BandEdges)9 },
            Pace = new() { DayCount = (DayCount)9 },
            Status = new() { Stated = (StatedStatusRule)9 },
        };

        Assert.Equal(
            ["scoring.keyResults.clamp", "scoring.rollUp.units", "scoring.rounding.mode", "scoring.bands.edges", "scoring.pace.dayCount", "scoring.status.stated"],
            policy.Validate().Select(problem => problem.Path));
    }

    [Fact]
    public void Thresholds_in_the_wrong_order_contradict_each_other()
    {
        var problem = Assert.Single(new ScoringPolicy { Status = new() { OnTrackFrom = -0.3m } }.Validate());

        Assert.Equal("scoring.status.behindFrom", problem.Path);
        Assert.Contains("-0.25", problem.Message.English, StringComparison.Ordinal);
        Assert.Contains("-0.25", problem.Message.Chinese, StringComparison.Ordinal);
    }
}
