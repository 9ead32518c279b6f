namespace Okr.Core.Tests.Rules;

public class LookAlikeIdRuleTests
{
    private const string Id = "OKR9006";

    [Theory]
    [InlineData("o1", "O1", 1)]
    [InlineData("o1", "ｏ１", 1)]
    [InlineData("o1", "o1 ", 0)]
    [InlineData("o1", "ol", 0)]
    public void Ids_that_look_the_same_are_two_things_and_a_warning(string one, string other, int findings)
    {
        var plan = RulePlan.Empty().Add(new Objective { Id = new(one) }, new Objective { Id = new(other) });

        Assert.Empty(plan.Check("OKR9002"));
        Assert.Equal(findings, plan.Check(Id).Count);
    }

    [Fact]
    public void Composition_is_seen_wherever_the_runtime_can_compose()
    {
        // Without globalization data (InvariantGlobalization) .NET composes ASCII only; then the two ids are still two, and nobody is warned.
        var canCompose = "cafe\u0301".Normalize() == "caf\u00e9";
        var plan = RulePlan.Empty().Add(new Objective { Id = new("caf\u00e9") }, new Objective { Id = new("cafe\u0301") });

        Assert.Equal(canCompose ? 1 : 0, plan.Check(Id).Count);
        Assert.Empty(plan.Check("OKR9002"));
    }

    [Fact]
    public void They_are_told_the_same_in_whatever_order_they_came()
    {
        var there = Assert.Single(RulePlan.Empty().Add(new Objective { Id = new("o1") }, new Objective { Id = new("O1") }).Check(Id));
        var back = Assert.Single(RulePlan.Empty().Add(new Objective { Id = new("O1") }, new Objective { Id = new("o1") }).Check(Id));

        Assert.Equal(("o1", "O1"), (there.Target.Id, Assert.Single(there.RelatedIds())));
        Assert.Equal(there.Describe(), back.Describe());
    }

    [Fact]
    public void Of_three_alike_two_are_found() =>
        Assert.Equal(2, RulePlan.Empty().Add(new Cycle { Id = new("q1") }, new Cycle { Id = new("Q1") }, new Cycle { Id = new("Ｑ1") }).Check(Id).Count);
}
