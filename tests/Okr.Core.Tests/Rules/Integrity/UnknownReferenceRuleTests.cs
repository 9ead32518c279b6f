namespace Okr.Core.Tests.Rules;

public class UnknownReferenceRuleTests
{
    private const string Id = "OKR9003";

    [Fact]
    public void The_finding_names_the_member_and_the_value()
    {
        var finding = Assert.Single(RulePlan.Sound().Change("o1", o => o with { Unit = new("gone") }).Check(Id));

        Assert.Equal(("o1", "unit", "gone"), (finding.Target.Id, finding.Argument("field").Text, finding.Argument("value").Text));
    }

    [Fact]
    public void What_is_not_stated_is_not_unknown() => Assert.Empty(RulePlan.Sound().Change("o1", o => o with { Unit = default, Cycle = default }).Check(Id));

    [Fact]
    public void An_id_that_differs_by_case_is_unknown() => Assert.Single(RulePlan.Sound().Change("o1", o => o with { AlignsTo = [RulePlan.To("O0")] }).Check(Id));
}
