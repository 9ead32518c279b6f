using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class GivenUpParentRuleTests
{
    private const string Id = "OKR4001";

    [Theory]
    [InlineData(OkrState.Cancelled, Severity.Warning)]
    [InlineData(OkrState.Postponed, Severity.Warning)]
    [InlineData(OkrState.Archived, Severity.Info)]
    public void Work_for_what_is_gone_is_found(OkrState state, Severity severity)
    {
        var finding = Assert.Single(RulePlan.Sound().Gone("1", state).Check(Id));

        Assert.Equal(("o1", "gone", severity), (finding.Target.Id, Assert.Single(finding.RelatedIds()), finding.Severity));
    }

    [Theory]
    [InlineData(OkrState.Active)]
    [InlineData(OkrState.Draft)]
    [InlineData(OkrState.Submitted)]
    [InlineData(OkrState.Approved)]
    [InlineData(OkrState.Closed)]
    public void What_counts_or_is_finished_may_be_supported(OkrState state) => Assert.Empty(RulePlan.Sound().Gone("1", state).Check(Id));

    [Fact]
    public void A_key_result_that_is_gone_is_named_itself()
    {
        var plan = RulePlan.Sound().ChangeKeyResult("o0", k => k with { State = OkrState.Cancelled }).Change("o1", o => o with { AlignsTo = [RulePlan.ToKeyResult("o0.kr1")] });

        Assert.Equal([OkrTarget.Of(new KeyResultId("o0.kr1"))], Assert.Single(plan.Check(Id)).Related);
    }

    [Fact]
    public void A_key_result_supports_what_is_gone_too() =>
        Assert.Equal(["o1"], RulePlan.Sound().Gone("2", OkrState.Cancelled).ChangeKeyResult("o1", k => k with { AlignsTo = [RulePlan.To("gone")] }).Check(Id).Ids());

    [Fact]
    public void A_key_result_that_is_gone_itself_supports_nothing() =>
        Assert.Empty(RulePlan.Sound().Gone("2", OkrState.Cancelled).ChangeKeyResult("o1", k => k with { AlignsTo = [RulePlan.To("gone")], State = OkrState.Cancelled }).Check(Id));

    [Theory]
    [InlineData(LinkState.Declined)]
    [InlineData(LinkState.Withdrawn)]
    [InlineData(LinkState.Expired)]
    public void A_dead_link_supports_nothing(LinkState state) =>
        Assert.Empty(RulePlan.Sound().Gone("1", OkrState.Cancelled).Change("o1", o => o with { AlignsTo = [.. o.AlignsTo.Select(link => link with { State = state })] }).Check(Id));

    [Fact]
    public void Several_links_to_the_same_parent_are_one_finding() =>
        Assert.Single(RulePlan.Sound().Gone("1", OkrState.Cancelled).ChangeKeyResult("o1", k => k with { AlignsTo = [RulePlan.To("gone")] }).Check(Id));

    [Theory]
    [InlineData(OkrState.Closed)]
    [InlineData(OkrState.Cancelled)]
    public void What_is_finished_or_gone_itself_is_not_judged(OkrState state) =>
        Assert.DoesNotContain("o1", RulePlan.Sound().Gone("1", OkrState.Cancelled).Change("o1", o => o with { State = state }).Check(Id).Ids());
}
