using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class StaleSuppressionRuleTests
{
    private static readonly Suppression Orphans = new() { Rule = new("OKR4014"), Target = OkrTarget.Of(new ObjectiveId("i1")), Reason = "agreed" };

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    public void A_suppression_holds_through_its_last_day(int daysLeft, int findings)
    {
        var rules = RuleSet.Default.With(Orphans with { Until = RulePlan.Today.AddDays(daysLeft) });
        var report = RulePlan.Sound().Change("i1", o => o with { AlignsTo = [] }).Check(rules);

        Assert.Equal(findings, report.Findings.Count(finding => finding.Rule.Value == "OKR9007"));
        Assert.Equal(1 - findings, report.SuppressedCount);
    }

    [Fact]
    public void One_without_an_end_holds_for_good() => Assert.Empty(RulePlan.Sound().Check("OKR9007", RuleSet.Default.With(Orphans)));

    [Fact]
    public void The_finding_is_about_what_was_suppressed()
    {
        var finding = Assert.Single(RulePlan.Sound().Check("OKR9007", RuleSet.Default.With(Orphans with { Until = new(2025, 1, 31) })));

        Assert.Equal(("i1", "OKR4014", new DateOnly(2025, 1, 31)), (finding.Target.Id, finding.Argument("rule").Text, finding.Argument("until").Date));
    }

    [Fact]
    public void A_hosts_own_rule_is_known() =>
        Assert.Empty(RulePlan.Sound().Check("OKR9007", RuleSet.Default.With(new ThrowingRule()).With(new Suppression { Rule = new("HOST1"), Reason = "ours" })));
}
