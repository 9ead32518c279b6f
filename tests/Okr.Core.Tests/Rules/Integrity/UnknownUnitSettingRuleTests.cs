using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class UnknownUnitSettingRuleTests
{
    private const string Id = "OKR9008";

    [Fact]
    public void Every_setting_and_suppression_of_a_unit_that_is_gone_is_named()
    {
        var rules = RuleSet.Default
            .With(new RuleSetting { Rule = new("OKR5006"), Unit = new("lab") })
            .With(new RuleSetting { Rule = new("OKR5007"), Unit = new("d1") })
            .With(new Suppression { Rule = new("OKR5015"), Unit = new("shop"), Reason = "moving" });

        var findings = RulePlan.Sound().Check(Id, rules);

        Assert.Equal(["setting lab", "suppression shop"], findings.Select(finding => $"{finding.Case()} {finding.RelatedIds().Single()}"));
        Assert.All(findings, finding => Assert.Equal((default(OkrTarget), Severity.Warning), (finding.Target, finding.Severity)));
    }

    [Fact]
    public void What_is_for_the_whole_workspace_or_a_level_needs_no_unit() =>
        Assert.Empty(RulePlan.Sound().Check(Id, RuleSet.Default.With(new RuleSetting { Rule = new("OKR5006"), Level = LevelScheme.Team })));
}
