using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class UnsupportedRuleTests
{
    private const string Id = "OKR4114";

    private static Objective Autonomous(Objective objective) => objective with { AlignsTo = [], Origin = Origin.Autonomous };

    private static RulePlan Second(int departments) => RulePlan.Sound(departments).Add(RulePlan.Objective("second", "acme"));

    [Theory]
    [InlineData(2, new string[0])]
    [InlineData(3, new[] { "second" })]
    public void An_objective_that_all_passed_over_is_found_once_three_had_the_choice(int departments, string[] found) => Assert.Equal(found, Second(departments).Check(Id).Ids());

    [Fact]
    public void A_neighbour_that_supports_it_is_enough() => Assert.DoesNotContain("second", Second(3).Add(RulePlan.Objective("third", "acme", "second")).Check(Id).Ids());

    [Fact]
    public void Support_for_a_key_result_of_it_is_support() => Assert.Empty(Second(3).Change("o1", o => o with { AlignsTo = [RulePlan.ToKeyResult("second.kr1")] }).Check(Id));

    [Fact]
    public void Objectives_of_another_time_are_no_neighbours() => Assert.Empty(Second(5).Change("second", o => o with { Cycle = default, Start = new(2026, 4, 1) }).Check(Id));

    [Fact]
    public void Colleagues_of_the_same_level_had_no_duty_to_choose()
    {
        var plan = RulePlan.Sound(5).ChangeMembers(Autonomous).Add(RulePlan.Objective("extra", "d1", "o0"));
        foreach (var number in "2345")
        {
            plan.Change("o" + number, o => o with { AlignsTo = [RulePlan.To("o1")] });
        }

        Assert.DoesNotContain("extra", plan.Check(Id).Ids());
    }

    [Fact]
    public void A_top_level_that_nobody_supports_is_one_finding()
    {
        var finding = Assert.Single(Second(3).ChangeDepartments(Autonomous).Check(Id));

        Assert.Equal(("level", "o0", "second", "6"), (finding.Case(), finding.Target.Id, Assert.Single(finding.RelatedIds()), finding.Argument("count").ToString()));
    }

    [Fact]
    public void Orphans_prove_nothing_about_the_top() => Assert.Empty(RulePlan.Sound(5).ChangeDepartments(o => o with { AlignsTo = [] }).ChangeMembers(o => o with { AlignsTo = [] }).Check(Id));

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    public void A_key_result_is_nobodys_where_its_neighbours_are_carried(int carried, int findings)
    {
        var plan = RulePlan.Sound(2).Change("o1", o => o with { AlignsTo = [RulePlan.ToKeyResult("o0.kr1")] }).Change("o2", o => o with { AlignsTo = [RulePlan.ToKeyResult("o0.kr" + carried)] });

        Assert.Equal(findings, plan.Check(Id).Count);
    }

    [Theory]
    [InlineData("nobody", 1)]
    [InlineData("owner", 0)]
    [InlineData("unit", 0)]
    [InlineData("guardrail", 0)]
    [InlineData("initiative", 0)]
    public void Somebody_or_something_that_carries_it_is_enough(string carrier, int findings)
    {
        var plan = RulePlan.Sound(2)
            .Change("o1", o => o with { AlignsTo = [RulePlan.ToKeyResult("o0.kr2")] })
            .Change("o2", o => o with { AlignsTo = [RulePlan.ToKeyResult("o0.kr3")] })
            .ChangeKeyResult("o0", k => carrier switch
            {
                "owner" => k with { Owner = new("kim") },
                "unit" => k with { Unit = new("acme") },
                "guardrail" => k with { IsGuardrail = true },
                _ => k,
            });
        if (carrier == "initiative")
        {
            plan.Add(new Initiative { Id = new("e1"), Objective = new("o0"), KeyResult = new("o0.kr1") });
        }

        Assert.Equal(findings, plan.Check(Id).Count);
    }

    [Fact]
    public void How_many_must_stand_below_is_an_option()
    {
        Assert.Single(Second(1).Check(Id, RuleSet.Default.With(new RuleId(Id), "minBelow", 1)));
        Assert.Empty(Second(5).Check(Id, RuleSet.Default.With(new RuleId(Id), "minBelow", 6)));
    }
}
