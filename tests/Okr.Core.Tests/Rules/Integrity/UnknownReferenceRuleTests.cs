using Okr.Rules;

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

    [Fact]
    public void History_may_outlive_what_it_is_about()
    {
        var plan = RulePlan.Sound().Add(new CheckIn { Id = new("c1"), Objective = new("gone") }, new Attestation { Id = new("a1"), Unit = new("gone") });

        Assert.All(plan.Check(Id), finding => Assert.Equal(("history", Severity.Info), (finding.Case(), finding.Severity)));
        Assert.Equal(["c1", "a1"], plan.Check(Id).Ids());
    }

    [Fact]
    public void What_belongs_to_nothing_is_told_so() =>
        Assert.Equal("notStated", Assert.Single(RulePlan.Sound().Add(new Initiative { Id = new("e1") }).Check(Id)).Case());

    [Fact]
    public void A_key_result_knows_its_own_objective_and_whoever_names_another_is_wrong_about_that()
    {
        var plan = RulePlan.Sound().Add(new Initiative { Id = new("e1"), KeyResult = new("o1.kr1"), Objective = new("o0") });

        var finding = Assert.Single(plan.Check(Id));
        Assert.Equal(("e1", "contradicting", "o0", "o1"), (finding.Target.Id, finding.Case(), finding.Argument("value").Text, finding.Argument("objective").Text));
        Assert.Equal("o1", OkrSnapshot.Build(plan.Document()).Initiatives[0].Objective!.Value.Record.Id.Value);
    }
}
