using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

public sealed class ScoringPolicyTests
{
    [Fact]
    public void A_new_policy_is_google_without_its_name() => Assert.Equal(ScoringPolicy.Google, new ScoringPolicy { Name = "google" });

    [Fact]
    public void Members_at_their_default_equal_members_left_out() =>
        Assert.Equal(new ScoringPolicy(), new ScoringPolicy { KeyResults = new(), RollUp = new(), Bands = new(), Pace = new(), Status = new() });

    [Fact]
    public void The_default_is_sound() => Assert.Empty(new ScoringPolicy().Validate());

    [Fact]
    public void Every_problem_is_named_at_once_with_its_place()
    {
        var policy = new ScoringPolicy
        {
            Bands = new() { Yellow = 1.4m, Green = 0.7m },
            Status = new() { BehindAbove = 0.3m, AtRiskAbove = 2m },
        };

        string[] paths = [.. policy.Validate().Select(problem => problem.Path)];
        Assert.Equal(["scoring.bands.yellow", "scoring.bands.yellow", "scoring.status.atRiskAbove"], paths);
    }

    [Fact]
    public void Thresholds_in_the_wrong_order_contradict_each_other()
    {
        var problem = Assert.Single(new ScoringPolicy { Status = new() { BehindAbove = 0.3m } }.Validate());

        Assert.Equal("scoring.status.behindAbove", problem.Path);
        Assert.Contains("0.25", problem.Message.English, StringComparison.Ordinal);
        Assert.Contains("0.25", problem.Message.Chinese, StringComparison.Ordinal);
    }
}
