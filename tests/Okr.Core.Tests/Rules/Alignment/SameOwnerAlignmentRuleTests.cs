namespace Okr.Core.Tests.Rules;

public class SameOwnerAlignmentRuleTests
{
    private const string Id = "OKR4102";

    private static RulePlan Owned(string? child, string? parent) => RulePlan.Sound()
        .Change("i1", o => o with { Owner = child is null ? null : new(child) })
        .Change("o1", o => o with { Owner = parent is null ? null : new(parent) });

    [Fact]
    public void The_same_owner_at_both_ends_is_found()
    {
        var finding = Assert.Single(Owned("ann", "ann").Check(Id));

        Assert.Equal(("i1", "o1", "ann"), (finding.Target.Id, Assert.Single(finding.RelatedIds()), finding.Argument("owner").Text));
    }

    [Theory]
    [InlineData("ann", "bob")]
    [InlineData("ann", "Ann")]
    [InlineData("ann", null)]
    [InlineData(null, null)]
    public void Different_and_missing_owners_are_not(string? child, string? parent) => Assert.Empty(Owned(child, parent).Check(Id));

    [Fact]
    public void Several_links_between_two_objectives_are_one_finding()
    {
        var plan = Owned("ann", "ann").ChangeKeyResult("i1", k => k with { AlignsTo = [RulePlan.To("o1"), RulePlan.To("o1")] });

        Assert.Single(plan.Check(Id));
    }

    [Fact]
    public void A_self_link_is_a_loop_and_not_this() => Assert.Empty(RulePlan.Sound().Change("o1", o => o with { AlignsTo = [RulePlan.To("o1")] }).Check(Id));

    [Fact]
    public void A_declined_link_is_no_alignment() =>
        Assert.Empty(Owned("ann", "ann").Change("i1", o => o with { AlignsTo = [RulePlan.To("o1") with { State = LinkState.Declined }] }).Check(Id));

    [Theory]
    [InlineData("i1")]
    [InlineData("o1")]
    public void Nothing_is_said_where_one_end_was_given_up(string end) =>
        Assert.Empty(Owned("ann", "ann").Change(end, o => o with { State = OkrState.Cancelled }).Check(Id));
}
