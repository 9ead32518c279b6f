using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class OpenRequestRuleTests
{
    private const string Id = "OKR4101";

    [Theory]
    [InlineData(LinkState.Requested, -7, "")]
    [InlineData(LinkState.Requested, -8, "waiting")]
    [InlineData(LinkState.ChangesRequested, -8, "changes")]
    [InlineData(LinkState.Requested, 3, "")]
    [InlineData(LinkState.Requested, null, "")]
    [InlineData(LinkState.Accepted, -8, "")]
    [InlineData(LinkState.Declined, -8, "")]
    [InlineData(LinkState.Withdrawn, -8, "")]
    [InlineData(LinkState.Expired, -8, "")]
    public void A_request_may_wait_a_week(LinkState state, int? days, string found) =>
        Assert.Equal(found, string.Concat(RulePlan.Sound().Asked("1", state, days).Check(Id).Select(finding => finding.Case())));

    [Fact]
    public void The_finding_names_parent_day_and_age()
    {
        var finding = Assert.Single(RulePlan.Sound().Asked("1", LinkState.Requested, -20).Check(Id));

        Assert.Equal(("o1", "o0"), (finding.Target.Id, Assert.Single(finding.RelatedIds())));
        Assert.Equal(("2026-01-26", "20"), (finding.Argument("since").ToString(), finding.Argument("days").ToString()));
    }

    [Theory]
    [InlineData(LinkState.Requested, -3)]
    [InlineData(LinkState.ChangesRequested, null)]
    public void Once_the_time_is_over_every_open_request_was_never_answered(LinkState state, int? days)
    {
        var plan = RulePlan.Sound().Asked("1", state, days).Change("o1", o => o with { End = RulePlan.Today.AddDays(-1) });

        Assert.Equal("ended", Assert.Single(plan.Check(Id)).Case());
        Assert.Empty(plan.Change("o1", o => o with { End = RulePlan.Today }).Check(Id));
    }

    [Fact]
    public void A_closed_objective_waits_for_nothing() =>
        Assert.Empty(RulePlan.Sound().Asked("1", LinkState.Requested, -20).Change("o1", o => o with { State = OkrState.Closed }).Check(Id));

    [Fact]
    public void A_request_to_what_was_given_up_is_another_rules_matter() =>
        Assert.Empty(RulePlan.Sound().Asked("1", LinkState.Requested, -20).Change("o0", o => o with { State = OkrState.Cancelled }).Check(Id));

    [Fact]
    public void The_number_of_days_is_an_option() =>
        Assert.Empty(RulePlan.Sound().Asked("1", LinkState.Requested, -8).Check(Id, RuleSet.Default.With(new RuleId(Id), "maxDays", 8)));
}
