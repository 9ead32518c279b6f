using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class OrphanObjectiveRuleTests
{
    private const string Id = "OKR4014";

    private static RulePlan Orphan(Func<Objective, Objective>? change = null) =>
        RulePlan.Sound().Change("i1", o => (change ?? (same => same))(o with { AlignsTo = [] }));

    [Fact]
    public void An_objective_below_the_top_that_supports_nothing_is_an_orphan() => Assert.Equal(["i1"], Orphan().Check(Id).Ids());

    [Fact]
    public void The_top_level_has_no_orphans() => Assert.Empty(RulePlan.Sound().Check(Id));

    [Fact]
    public void An_objective_that_came_from_the_unit_itself_is_none() => Assert.Empty(Orphan(o => o with { Origin = Origin.Autonomous }).Check(Id));

    [Theory]
    [InlineData("origin", "autonomous", 0)]
    [InlineData("Origin", " Autonomous ", 0)]
    [InlineData("origin", "自主", 0)]
    [InlineData("origin", "supports", 1)]
    [InlineData("kind", "autonomous", 1)]
    public void A_label_declares_it_autonomous_too(string label, string value, int findings) =>
        Assert.Equal(findings, Orphan(o => o with { Labels = new Dictionary<string, string> { [label] = value } }).Check(Id).Count);

    [Fact]
    public void Label_and_values_are_options()
    {
        var plan = Orphan(o => o with { Labels = new Dictionary<string, string> { ["herkunft"] = "eigen" } });
        var rules = RuleSet.Default.With(new RuleId(Id), "label", "Herkunft").With(new RuleId(Id), "labelValues", RuleValue.Of(["eigen"]));

        Assert.Single(plan.Check(Id));
        Assert.Empty(plan.Check(Id, rules));
    }

    [Theory]
    [InlineData(LinkState.Accepted, 0)]
    [InlineData(LinkState.Requested, 0)]
    [InlineData(LinkState.Declined, 1)]
    public void Only_live_links_align(LinkState state, int findings) =>
        Assert.Equal(findings, Orphan(o => o with { AlignsTo = [RulePlan.To("o1") with { State = state }] }).Check(Id).Count);

    [Theory]
    [InlineData(LinkState.Declined, "declined")]
    [InlineData(LinkState.Withdrawn, "withdrawn")]
    [InlineData(LinkState.Expired, "expired")]
    public void A_request_that_came_to_nothing_is_named(LinkState state, string named)
    {
        var finding = Assert.Single(Orphan(o => o with { AlignsTo = [RulePlan.To("o1") with { State = state }] }).Check(Id));

        Assert.Equal(("refused", "o1", named), (finding.Case(), Assert.Single(finding.RelatedIds()), finding.Argument("state").Text));
    }

    [Fact]
    public void A_key_result_that_supports_something_aligns_its_objective() =>
        Assert.Empty(Orphan().ChangeKeyResult("i1", k => k with { AlignsTo = [RulePlan.To("o1")] }).Check(Id));

    [Fact]
    public void A_link_to_something_that_is_not_there_is_another_rules_matter() =>
        Assert.Empty(Orphan(o => o with { AlignsTo = [RulePlan.To("gone")] }).Check(Id));

    [Fact]
    public void Where_there_is_nothing_above_nobody_is_an_orphan()
    {
        var plan = Orphan().Change("o0", o => o with { State = OkrState.Cancelled }).Change("o1", o => o with { State = OkrState.Archived });

        Assert.Empty(plan.Check(Id));
    }

    [Theory]
    [InlineData("2026-03-31", 1)]
    [InlineData("2026-04-01", 0)]
    public void Nothing_above_at_that_time_is_nothing_above(string start, int findings)
    {
        var plan = Orphan(o => o with { Cycle = default, Start = DateOnly.ParseExact(start, "yyyy-MM-dd"), End = new(2026, 12, 31) });

        Assert.Equal(findings, plan.Check(Id).Count);
    }
}
