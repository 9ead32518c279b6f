using Okr.Readiness;

namespace Okr.Core.Tests.Readiness;

public sealed class ReadinessPolicyTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(365)]
    public void Any_age_from_zero_up_is_sound(int? days) => Assert.Empty(new ReadinessPolicy { MaxAgeDays = days }.Validate());

    [Fact]
    public void The_ends_of_every_range_are_sound()
    {
        Assert.Empty(new ReadinessPolicy { MaxAgeDays = 0, MatureFrom = 1, DepartmentMatureShare = 0, EveryoneMatureShare = 0, SmallestGroup = 2, PromoterTeamAbove = 0, PilotAbove = 0, PeoplePerCoach = 1 }.Validate());
        Assert.Empty(new ReadinessPolicy { MatureFrom = 5, DepartmentMatureShare = 1, EveryoneMatureShare = 1, HabitShare = 1, SmallestGroup = int.MaxValue }.Validate());
    }

    [Fact]
    public void Every_value_out_of_range_is_named_with_its_place_and_remedy()
    {
        var policy = new ReadinessPolicy
        {
            MaxAgeDays = -1,
            MatureFrom = 0.9m,
            DepartmentMatureShare = 1.1m,
            EveryoneMatureShare = -0.1m,
            HabitShare = 2,
            SmallestGroup = 1,
            PromoterTeamAbove = -1,
            PilotAbove = -1,
            PeoplePerCoach = 0,
        };

        var problems = policy.Validate();

        Assert.Equal(
            ["maxAgeDays", "matureFrom", "departmentMatureShare", "everyoneMatureShare", "habitShare", "smallestGroup", "promoterTeamAbove", "pilotAbove", "peoplePerCoach"],
            problems.Select(problem => problem.Path["readiness.".Length..]));
        Assert.Equal("1.1 is out of range: use 0 to 1, or leave it out for the default.", problems[2].Message.English);
        Assert.Equal("1 超出范围：请填 2 或更大的数，或省略以使用默认值。", problems[5].Message.Chinese);
    }
}
