using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class ContradictionRuleTests
{
    private const string Id = "OKR2007";

    [Fact]
    public void Nothing_is_said_where_nobody_attests_or_both_sides_agree()
    {
        Assert.Empty(RulePlan.Sound().Check(Id));
        Assert.Empty(RulePlan.Sound().Survey("d1", 4).Say("everyone-mindset", Answer.Yes).Check(Id));
        Assert.Empty(RulePlan.Sound().Say("everyone-mindset", Answer.Yes).Check(Id));
    }

    [Fact]
    public void The_finding_shows_both_sides_in_both_languages()
    {
        var finding = Assert.Single(RulePlan.Sound().Survey("d1", 2).Say("everyone-mindset", Answer.Yes).Check(Id));

        Assert.Equal((default, Severity.Warning), (finding.Target, finding.Severity));
        Assert.Equal(
            "On \"Everyone has the OKR mindset\" people attest: Yes (kim, 2026-02-01). The data show: By the questionnaire, 0 of 5 people have the mindset. Find out together which is true, and answer again or mend the data.",
            FindingTexts.Default.Message(finding, OkrLanguage.English));
        Assert.Equal(
            "关于“人人具备 OKR 思维”，人员答复：是（kim，2026-02-01）。 数据显示：问卷显示，5 人中有 0 人具备 OKR 思维。 请共同核实，然后重新答复或更正数据。",
            FindingTexts.Default.Message(finding, OkrLanguage.Chinese));
    }

    [Fact]
    public void A_department_is_named_and_the_whole_is_not_accused_of_the_same()
    {
        var plan = RulePlan.Sound(2).Survey("d1", 2).Say("department-goal-focus", Answer.Yes);

        Assert.Equal(["d1"], plan.Check(Id).Ids());
    }
}
