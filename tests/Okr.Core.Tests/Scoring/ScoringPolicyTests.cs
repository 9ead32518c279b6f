using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

public sealed class ScoringPolicyTests
{
    [Fact]
    public void A_new_policy_is_google_without_its_name() => Assert.Equal(ScoringPolicy.Google, new ScoringPolicy { Name = "google" });

    [Fact]
    public void A_policy_that_says_nothing_has_no_name_and_no_note() => Assert.Equal(("", "", ""), (new ScoringPolicy().Name, new ScoringPolicy().Note, new RollUpPolicy().HostAggregation));

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
    public void Every_choice_that_there_is_not_is_a_problem_at_its_place()
    {
        static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
        var choices = typeof(ScoringPolicy).GetProperties()
            .Where(part => part.CanWrite && part.PropertyType.IsAssignableTo(typeof(OkrNode)))
            .SelectMany(part => part.PropertyType.GetProperties().Where(choice => choice.PropertyType.IsEnum).Select(choice => (part, choice)))
            .ToList();

        Assert.True(choices.Count > 30);
        Assert.All(choices, of =>
        {
            var (policy, part) = (new ScoringPolicy(), Activator.CreateInstance(of.part.PropertyType));
            of.choice.SetValue(part, Enum.ToObject(of.choice.PropertyType, 99));
            of.part.SetValue(policy, part);

            var problem = policy.Validate().First(problem => problem.Path == $"scoring.{Camel(of.part.Name)}.{Camel(of.choice.Name)}");
            Assert.Equal(new LocalizedText("99 is no choice. Use a named one.", "99 不是有效的选项。请使用已命名的选项。"), problem.Message);
        });
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
