using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class ObjectiveTaskRuleTests
{
    private const string Id = "OKR5101";

    [Theory]
    [InlineData("Launch the mobile app", "Launch")]
    [InlineData("Write the handbook", "Write")]
    [InlineData("Hire five bakers", "Hire")]
    [InlineData("Build a website", "Build")]
    [InlineData("Support the sales team", "Support")]
    [InlineData("上线会员系统", "上线")]
    [InlineData("组织员工培训", "组织")]
    [InlineData("建立绩效考核制度", "建立")]
    [InlineData("协助销售部", "协助")]
    [InlineData("学习 Ventuz 软件", "学习")]
    [InlineData("Learn Ventuz", "Learn")]
    public void Something_to_do_is_no_aim(string title, string verb)
    {
        var finding = Assert.Single(Check(title));

        Assert.Equal((Severity.Warning, verb), (finding.Severity, finding.Argument("verb").Text));
    }

    [Theory]
    [InlineData("Build a culture of trust")]
    [InlineData("Help families ride to school")]
    [InlineData("Launch a bakery that the whole town loves")]
    [InlineData("Rewrite the handbook so that newcomers find their way")]
    [InlineData("Families recommend us")]
    [InlineData("Research teams share what they find")]
    [InlineData("打造一流的团队")]
    [InlineData("帮助家庭安心出行")]
    [InlineData("上线会员系统，让老客户离不开我们")]
    [InlineData("研发团队赢得医生的信任")]
    [InlineData("设计师爱上工作")]
    public void A_task_with_an_ambition_or_a_reason_passes(string title) => Assert.Empty(Check(title));

    [Theory]
    [InlineData("Learn how families shop")]
    [InlineData("了解家庭如何购物")]
    public void To_learn_is_the_aim_of_a_learning_objective(string title)
    {
        Assert.Single(Check(title));
        Assert.Empty(RulePlan.Sound().Change("o1", o => o with { Title = title, Ambition = Ambition.Learning }).Check(Id));
    }

    [Fact]
    public void The_host_may_switch_it_off() =>
        Assert.Empty(RulePlan.Sound().Title("o1", "Write the handbook").Check(Id, RuleSet.Default.With(new RuleId(Id), Severity.Off)));

    private static IReadOnlyList<Finding> Check(string title) => RulePlan.Sound().Title("o1", title).Check(Id);
}
