using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class GrowthObjectiveRuleTests
{
    private const string Id = "OKR1008";

    private static string[] Cases(RulePlan plan) => [.. plan.CheckWhenOn(Id).Select(finding => $"{finding.Target.Id} {finding.Case()}")];

    private static Objective Growing(Objective objective, string text = "Negotiate in Spanish") => objective with { Labels = new Dictionary<string, string> { ["Growth"] = text } };

    [Fact]
    public void It_is_off() => Assert.Empty(RulePlan.Sound().Check(Id));

    [Fact]
    public void Both_are_asked_of_individuals_only() => Assert.Equal(["i1 noGrowth"], Cases(RulePlan.Sound()));

    [Fact]
    public void Both_can_be_missing() => Assert.Equal(["i1 noSupport", "i1 noGrowth"], Cases(RulePlan.Sound().Change("i1", o => o with { AlignsTo = [] })));

    [Fact]
    public void Both_said_is_well() => Assert.Empty(Cases(RulePlan.Sound().Change("i1", o => Growing(o))));

    [Fact]
    public void A_blank_answer_is_none() => Assert.Equal(["i1 noGrowth"], Cases(RulePlan.Sound().Change("i1", o => Growing(o, " "))));

    [Fact]
    public void Support_of_a_colleague_is_not_support_of_the_department()
    {
        var plan = RulePlan.Sound(2).ChangeMembers(o => Growing(o)).Change("i1", o => o with { AlignsTo = [RulePlan.To("i2")] });

        Assert.Equal(["i1 noSupport"], Cases(plan));
    }

    [Fact]
    public void The_label_is_an_option()
    {
        var rules = RuleSet.Default.With(new RuleId(Id), Severity.Info).With(new RuleId(Id), "label", "growth");

        Assert.Empty(RulePlan.Sound().Change("i1", o => Growing(o)).Check(Id, rules));
        Assert.Single(RulePlan.Sound().Change("i1", o => Growing(o)).Check(Id, rules.With(new RuleId(Id), "label", "learning")));
    }
}
