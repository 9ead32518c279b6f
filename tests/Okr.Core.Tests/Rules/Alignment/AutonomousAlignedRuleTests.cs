namespace Okr.Core.Tests.Rules;

public class AutonomousAlignedRuleTests
{
    private const string Id = "OKR4007";

    [Fact]
    public void A_declaration_and_a_link_contradict_each_other()
    {
        var finding = Assert.Single(RulePlan.Sound().Change("o1", o => o with { Origin = Origin.Autonomous }).Check(Id));

        Assert.Equal(("o1", "o0"), (finding.Target.Id, Assert.Single(finding.RelatedIds())));
    }

    [Fact]
    public void The_label_declares_it_as_well() =>
        Assert.Equal(["o1"], RulePlan.Sound().Change("o1", o => o with { Labels = new Dictionary<string, string> { ["Origin"] = "自主" } }).Check(Id).Ids());

    [Theory]
    [InlineData(Origin.NotStated)]
    [InlineData(Origin.Supports)]
    public void Any_other_origin_goes_with_a_link(Origin origin) => Assert.Empty(RulePlan.Sound().Change("o1", o => o with { Origin = origin }).Check(Id));

    [Fact]
    public void A_key_result_that_helps_elsewhere_contradicts_nothing()
    {
        var plan = RulePlan.Sound().Change("o1", o => o with { Origin = Origin.Autonomous, AlignsTo = [] }).ChangeKeyResult("o1", k => k with { AlignsTo = [RulePlan.To("o0")] });

        Assert.Empty(plan.Check(Id));
    }

    [Fact]
    public void A_declined_link_is_none() =>
        Assert.Empty(RulePlan.Sound().Change("o1", o => o with { Origin = Origin.Autonomous, AlignsTo = [RulePlan.To("o0") with { State = LinkState.Declined }] }).Check(Id));

    [Fact]
    public void A_link_to_a_key_result_names_that() =>
        Assert.Equal(["o0.kr1"], Assert.Single(RulePlan.Sound().Change("o1", o => o with { Origin = Origin.Autonomous, AlignsTo = [RulePlan.ToKeyResult("o0.kr1")] }).Check(Id)).RelatedIds());
}
