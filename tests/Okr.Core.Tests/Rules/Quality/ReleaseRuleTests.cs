using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class ReleaseRuleTests
{
    private const string Id = "OKR5803";

    private static readonly RuleSet WithTerms = RuleSet.Default.With(new RuleId(Id), "terms", RuleValue.Of(["", "Falcon", "猎鹰"]));

    [Theory]
    [InlineData("Release version FTO4.1", "FTO4.1")]
    [InlineData("FTO4.1 released", "FTO4.1")]
    [InlineData("发布 FTO4.1 版本", "FTO4.1")]
    [InlineData("上线 FTO4.1", "FTO4.1")]
    public void A_release_matters_to_nobody_outside(string title, string name)
    {
        var findings = Check(title);

        Assert.Equal("release: Warning", findings.Judgement());
        Assert.Contains(name, findings[0].Argument("name").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Raise registrations by 25%")]
    [InlineData("Raise registrations by 25% by releasing FTO4.1")]
    [InlineData("Release FTO4.1 to raise registrations by 25%")]
    [InlineData("提高 25% 的注册率")]
    [InlineData("通过发布 FTO4.1 增加 25% 的注册率")]
    [InlineData("FTO4.1 上线后注册率提升 25%")]
    public void Its_effect_does(string title) => Assert.Empty(Check(title));

    [Theory]
    [InlineData("Launch 3 bakeries")]
    [InlineData("Become ISO 9001 certified")]
    [InlineData("Crashes of FTO4.1 below 1%")]
    [InlineData("Win 20 schools by Q3 2026")]
    [InlineData("上线 3 个功能")]
    [InlineData("通过 ISO 27001 认证")]
    [InlineData("FTO4.1 的崩溃率低于 1%")]
    public void Not_every_name_with_a_number_is_a_release(string title) => Assert.Empty(Check(title));

    [Theory]
    [InlineData("Raise the share of FALCON from 10% to 20%", "Falcon")]
    [InlineData("猎鹰占比从 10% 提升到 20%", "猎鹰")]
    public void The_host_lists_names_that_only_insiders_know(string title, string name)
    {
        var findings = Check(title, WithTerms);

        Assert.Equal("term: Warning", findings.Judgement());
        Assert.Equal(name, findings[0].Argument("name").Text);
        Assert.Empty(Check(title));
    }

    [Fact]
    public void A_release_of_such_a_name_is_told_once() => Assert.Equal("release: Warning", Check("Release Falcon version 3", WithTerms).Judgement());

    [Fact]
    public void The_host_may_switch_it_off() => Assert.Empty(Check("Release version FTO4.1", RuleSet.Default.With(new RuleId(Id), Severity.Off)));

    private static IReadOnlyList<Finding> Check(string title, RuleSet? rules = null) => RulePlan.Sound().KeyResultTitle("o1", title).Check(Id, rules);
}
