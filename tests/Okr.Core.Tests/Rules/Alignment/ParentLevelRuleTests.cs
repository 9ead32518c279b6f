using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class ParentLevelRuleTests
{
    private const string Id = "OKR4004";

    private static readonly RuleSet Strict = RuleSet.Default.With(new RuleId(Id), "strict", true);

    private static RulePlan Aligned(string child, string parent) => RulePlan.Sound(2).ChangeAll(o => o with { AlignsTo = [] })
        .Change(child, o => o with { AlignsTo = [RulePlan.To(parent)] });

    [Theory]
    [InlineData("o0", "o1", "lower", "lower")]
    [InlineData("o0", "i1", "lower", "lower")]
    [InlineData("o1", "i1", "lower", "lower")]
    [InlineData("o1", "o2", "", "same")]
    [InlineData("i1", "i2", "", "same")]
    [InlineData("i1", "o1", "", "")]
    [InlineData("i1", "o0", "", "")]
    [InlineData("o1", "o0", "", "")]
    public void A_parent_must_stand_as_high_or_in_strict_mode_higher(string child, string parent, string expected, string strict)
    {
        var plan = Aligned(child, parent);

        Assert.Equal(expected, string.Concat(plan.Check(Id).Select(finding => finding.Case())));
        Assert.Equal(strict, string.Concat(plan.Check(Id, Strict).Select(finding => finding.Case())));
    }

    [Fact]
    public void A_department_may_support_a_team_inside_it_or_beside_it() =>
        Assert.Empty(Aligned("o1", "o2").ChangeUnit("d2", unit => unit with { Level = LevelScheme.Team, Parent = new("d1") }).Check(Id));

    [Theory]
    [InlineData("acme")]
    [InlineData("d1")]
    public void A_unit_without_a_known_level_is_not_judged(string unit) =>
        Assert.Empty(Aligned("o0", "o1").ChangeUnit(unit, record => record with { Level = new("guild") }).Check(Id, Strict));

    [Fact]
    public void The_finding_names_both_levels()
    {
        var finding = Assert.Single(Aligned("o0", "i1").Check(Id));

        Assert.Equal(("o0", "i1"), (finding.Target.Id, Assert.Single(finding.RelatedIds())));
        Assert.Equal(("公司级", "个人级"), (finding.Argument("level").In(OkrLanguage.Chinese), finding.Argument("parentLevel").In(OkrLanguage.Chinese)));
    }
}
