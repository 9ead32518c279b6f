namespace Okr.Conventions;

/// <summary>Proves that a mention against the arrows is found.</summary>
public sealed class FolderArrowsTests
{
    [Theory]
    [InlineData("Hosting", "Json", true)]
    [InlineData("Hosting", "", true)]
    [InlineData("Rules", "Scoring", true)]
    [InlineData("Scoring", "Rules", false)]
    [InlineData("Json", "Storage", false)]
    [InlineData("Storage", "Json", false)]
    [InlineData("Objectives", "Levels", true)]
    [InlineData("", "Objectives", true)]
    [InlineData("Objectives", "Workspaces", false)]
    [InlineData("Helpers", "", false)]
    public void Arrows_point_down_only(string user, string used, bool allowed) =>
        Assert.Equal(allowed, FolderArrows.IsKnown(user) && FolderArrows.MayUse(user, used));

    [Fact]
    public void A_mention_against_the_arrows_is_found_and_placed()
    {
        var found = FolderArrows.Violations([typeof(Scorer), typeof(Checker)], FolderOf);

        Assert.Equal("Scoring must not use Rules: Scorer.Check mentions Checker", Assert.Single(found));
    }

    [Fact]
    public void A_type_outside_the_picture_is_found()
    {
        Assert.Contains(nameof(Scorer), Assert.Single(FolderArrows.Violations([typeof(Scorer)], _ => "Helpers")), StringComparison.Ordinal);
    }

    private static string? FolderOf(Type type) => type == typeof(Scorer) ? "Scoring" : type == typeof(Checker) ? "Rules" : null;

    private static class Scorer
    {
        public static IEnumerable<int> Check(IEnumerable<int> values) => values.Where(value => Checker.IsGood(value));
    }

    private static class Checker
    {
        public static bool IsGood(int value) => Scorer.Check([value]).Any();
    }
}
