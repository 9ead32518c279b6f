namespace Okr.Core.Tests.Rules;

public class UnitLoopRuleTests
{
    private const string Id = "OKR9004";

    private static OrgUnit Unit(string id, string parent) => new() { Id = new(id), Parent = new(parent) };

    [Fact]
    public void A_loop_is_one_finding_from_its_ordinally_first_member_on()
    {
        var finding = Assert.Single(RulePlan.Empty().Add(Unit("x", "u"), Unit("c", "a"), Unit("a", "b"), Unit("b", "c"), Unit("u", "a")).Check(Id));

        Assert.Equal("a > b > c > a", finding.Argument("path").Text);
        Assert.Equal(("a", "b c"), (finding.Target.Id, string.Join(' ', finding.RelatedIds())));
    }

    [Fact]
    public void A_unit_that_is_its_own_parent_is_a_loop_of_one() =>
        Assert.Equal("a > a", Assert.Single(RulePlan.Empty().Add(Unit("a", "a")).Check(Id)).Argument("path").Text);

    [Fact]
    public void Units_that_only_lead_into_a_loop_are_no_members() => Assert.Empty(Assert.Single(RulePlan.Empty().Add(Unit("a", "a"), Unit("b", "a")).Check(Id)).Related);
}
