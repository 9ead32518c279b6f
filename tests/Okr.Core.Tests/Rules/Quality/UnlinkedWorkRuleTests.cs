using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class UnlinkedWorkRuleTests
{
    private const string Id = "OKR5807";

    [Theory]
    [InlineData(4, 1, 0)]
    [InlineData(4, 2, 1)]
    [InlineData(0, 4, 0)]
    [InlineData(0, 5, 1)]
    public void More_than_a_fifth_of_five_or_more_is_much(int linked, int unlinked, int findings)
    {
        var found = Plan(linked, unlinked).Check(Id);

        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.Equal((default, unlinked), (finding.Target, (int)finding.Argument("unlinked").Number)));
    }

    [Fact]
    public void The_host_says_how_much_is_much() => Assert.Empty(Plan(4, 2).Check(Id, RuleSet.Default.With(new RuleId(Id), "maxShare", 0.5m)));

    [Fact]
    public void Work_that_was_given_up_is_not_counted() =>
        Assert.Empty(Plan(4, 1).Add(RulePlan.Initiative("x", "gone") with { State = OkrState.Cancelled }, RulePlan.Initiative("y", "gone") with { State = OkrState.Archived }).Check(Id));

    private static RulePlan Plan(int linked, int unlinked) => RulePlan.Sound()
        .Add(RulePlan.Objective("gone", "acme") with { State = OkrState.Cancelled })
        .Add([.. Enumerable.Range(0, linked).Select(i => RulePlan.Initiative($"a{i}", "o1"))])
        .Add([.. Enumerable.Range(0, unlinked).Select(i => RulePlan.Initiative($"b{i}", "gone"))]);
}
