namespace Okr.Core.Tests.Objectives;

public class ApprovalPolicyTests
{
    private static readonly ApprovalPolicy Mixed = new()
    {
        Levels =
        [
            new() { IsNeeded = true },
            new() { Level = LevelScheme.Department, IsNeeded = true, StaysOpen = true },
            new() { Level = LevelScheme.Individual },
        ],
    };

    [Fact]
    public void By_default_nothing_is_approved() => Assert.Equal(new LevelApproval(), ApprovalPolicy.None.At(LevelScheme.Company, LevelScheme.Default));

    [Fact]
    public void A_level_has_its_own_entry_or_that_of_its_namesake_or_that_of_every_level()
    {
        Assert.True(Mixed.At(LevelScheme.Company, LevelScheme.Default).IsNeeded);
        Assert.True(Mixed.At(default, LevelScheme.Default).IsNeeded);
        Assert.True(Mixed.At(new("guild"), LevelScheme.Default).IsNeeded);
        Assert.True(Mixed.At(LevelScheme.Team, LevelScheme.Default).StaysOpen);
        Assert.False(Mixed.At(LevelScheme.Individual, LevelScheme.Default).IsNeeded);
        Assert.Empty(new OkrPolicy { Approval = Mixed }.Validate());
    }

    [Fact]
    public void Unknown_and_repeated_levels_and_ways_of_an_approval_that_nobody_needs_are_told_at_once()
    {
        var approval = new ApprovalPolicy
        {
            Levels =
            [
                new() { Level = new("guild") },
                new() { Level = LevelScheme.Department, IsNeeded = true },
                new() { Level = LevelScheme.Team },
                new() { OwnerMayApprove = true },
                new() { StaysOpen = true },
            ],
        };

        var problems = new OkrPolicy { Approval = approval }.Validate();

        Assert.Equal(
            ["approval.levels[0].level", "approval.levels[2].level", "approval.levels[3].isNeeded", "approval.levels[4].level", "approval.levels[4].isNeeded"],
            problems.Select(problem => problem.Path));
        Assert.All(problems, problem => Assert.Contains(problem.Message.Chinese, character => character > '\u4e00'));
    }
}
