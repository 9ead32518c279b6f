using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class ParentCountRuleTests
{
    private const string Id = "OKR4005";

    private static RulePlan WithParents(int count) =>
        RulePlan.Sound(9).Change("i9", o => o with { AlignsTo = [.. Enumerable.Range(1, count).Select(i => RulePlan.To($"o{i}"))] });

    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    public void Three_parents_are_fine_and_four_are_not(int parents, int findings) => Assert.Equal(findings, WithParents(parents).Check(Id).Count);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    public void The_limit_is_an_option(int max, int findings) =>
        Assert.Equal(findings, WithParents(2).Check(Id, RuleSet.Default.With(new RuleId(Id), "maxParents", max)).Count);

    [Fact]
    public void The_finding_names_all_parents() => Assert.Equal(["o1", "o2", "o3", "o4"], Assert.Single(WithParents(4).Check(Id)).RelatedIds());

    [Fact]
    public void Parents_of_key_results_count_and_the_same_parent_counts_once()
    {
        var plan = WithParents(3).ChangeKeyResult("i9", k => k with { AlignsTo = [RulePlan.To("o1"), RulePlan.To("o2")] });
        Assert.Empty(plan.Check(Id));

        plan.ChangeKeyResult("i9", k => k with { AlignsTo = [RulePlan.To("o4")] });
        Assert.Equal(["i9"], plan.Check(Id).Ids());
    }
}
