using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class InheritanceOnlyRuleTests
{
    private const string Id = "OKR4013";

    [Fact]
    public void Who_has_only_copies_is_named_with_all_of_them()
    {
        var finding = Assert.Single(Copies().Check(Id));

        Assert.Equal(("i1", "owner", "kim"), (finding.Target.Id, finding.Case(), finding.Argument("owner").Text));
        Assert.Equal(["j1"], finding.RelatedIds());
    }

    [Fact]
    public void One_objective_of_ones_own_is_enough() => Assert.Empty(Copies().Change("j1", o => o with { Title = "Know what riders need" }).Check(Id));

    [Fact]
    public void One_that_was_declared_autonomous_is_ones_own() => Assert.Empty(Copies().Change("j1", o => o with { Origin = Origin.Autonomous }).Check(Id));

    [Fact]
    public void One_copy_alone_makes_no_habit_unless_the_host_says_so()
    {
        var plan = RulePlan.Sound().Change("i1", o => o with { Title = "Win o1" });

        Assert.Empty(plan.Check(Id));
        Assert.Single(plan.Check(Id, RuleSet.Default.With(new RuleId(Id), "ofOwner", 1)));
    }

    [Fact]
    public void An_objective_whose_key_results_were_all_passed_down_is_inherited_under_any_title() =>
        Assert.Single(RulePlan.Sound().ChangeAll(o => o.Id.Value == "i1" ? o with { KeyResults = [.. o.KeyResults.Select((k, i) => k with { Title = $"Raise o1.kr{i + 1}" })] } : o)
            .Check(Id, RuleSet.Default.With(new RuleId(Id), "ofOwner", 1)));

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void A_level_of_copies_is_named_from_three_objectives_on(int departments, bool isFound) =>
        Assert.Equal(isFound, RulePlan.Sound(departments).ChangeAll(o => o.Id.Value[0] == 'o' ? o with { Title = "Win o0" } : o).Check(Id).Any(finding => finding.Case() == "level"));

    [Fact]
    public void A_level_with_one_objective_of_its_own_is_not_named() =>
        Assert.Empty(RulePlan.Sound(5).ChangeAll(o => o.Id.Value is "o1" or "o2" or "o3" or "o4" ? o with { Title = "Win o0" } : o).Check(Id));

    private static RulePlan Copies() => RulePlan.Sound()
        .Change("i1", o => o with { Title = "Win o1", Owner = new("kim") })
        .Add(RulePlan.Objective("j1", "m1", "o1") with { Title = "Raise o1.kr3", Owner = new("kim") });
}
