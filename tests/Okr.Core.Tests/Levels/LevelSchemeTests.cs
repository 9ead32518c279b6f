namespace Okr.Core.Tests.Levels;

public sealed class LevelSchemeTests
{
    [Fact]
    public void The_levels_of_the_method_are_sound() => Assert.Empty(LevelScheme.Default.Validate());

    [Fact]
    public void A_level_without_a_stated_scope_contradicts_nothing() =>
        Assert.Empty(Scheme(new() { Key = new("a"), Scope = PracticeScope.CompanyOnly }, new() { Key = new("b"), Rank = 1 }).Validate());

    [Fact]
    public void A_scheme_without_levels_is_named() => Assert.Equal(["levels.levels"], Paths(Scheme()));

    [Fact]
    public void Every_problem_is_named_at_once_with_its_place()
    {
        var scheme = Scheme(
            new() { Scope = PracticeScope.Full },
            new() { Key = new("a"), Rank = -1, Scope = (PracticeScope)9 },
            new() { Key = new("a"), Rank = 5 });

        var problems = scheme.Validate();

        Assert.Equal(["levels.levels[0].key", "levels.levels[1].rank", "levels.levels[1].scope", "levels.levels[1].scope", "levels.levels[2].key", "levels.levels"], problems.Select(problem => problem.Path));
        Assert.Contains("-1", problems[1].Message.English, StringComparison.Ordinal);
        Assert.Contains("-1", problems[1].Message.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, PracticeScope.CompanyOnly, 1, PracticeScope.Full, 0)]
    [InlineData(0, PracticeScope.CompanyOnly, 1, PracticeScope.CompanyOnly, 0)]
    [InlineData(1, PracticeScope.CompanyOnly, 0, PracticeScope.Full, 1)]
    [InlineData(0, PracticeScope.CompanyOnly, 0, PracticeScope.Full, 1)]
    public void A_lower_level_needs_no_narrower_scope(int rank, PracticeScope scope, int otherRank, PracticeScope otherScope, int problems) =>
        Assert.Equal(problems, Scheme(new() { Key = new("a"), Rank = rank, Scope = scope }, new() { Key = new("b"), Rank = otherRank, Scope = otherScope }).Validate().Count);

    [Fact]
    public void Department_and_team_are_one_level_and_unknown_keys_only_themselves()
    {
        Assert.True(LevelScheme.Default.AreSame(LevelScheme.Department, LevelScheme.Team));
        Assert.True(LevelScheme.Default.AreSame(new("guild"), new("guild")));
        Assert.False(LevelScheme.Default.AreSame(LevelScheme.Department, LevelScheme.Company));
        Assert.False(LevelScheme.Default.AreSame(new("guild"), LevelScheme.Company));
    }

    private static LevelScheme Scheme(params Level[] levels) => new() { Levels = levels };

    private static IEnumerable<string> Paths(LevelScheme scheme) => scheme.Validate().Select(problem => problem.Path);
}
