namespace Okr.Core.Tests.Rules;

public class SkippedLevelRuleTests
{
    private const string Id = "OKR4104";

    private static RulePlan Skipping(params string[] parents) => RulePlan.Sound().Change("i1", o => o with { AlignsTo = [.. parents.Select(RulePlan.To)] });

    [Fact]
    public void An_individual_that_supports_the_company_directly_passes_over_its_department()
    {
        var finding = Assert.Single(Skipping("o0").Check(Id));

        Assert.Equal(("i1", "o0", "Department 1"), (finding.Target.Id, Assert.Single(finding.RelatedIds()), finding.Argument("unit").Text));
    }

    [Fact]
    public void Supporting_both_skips_nothing() => Assert.Empty(Skipping("o0", "o1").Check(Id));

    [Fact]
    public void A_department_without_objectives_is_not_passed_over() => Assert.Empty(Skipping("o0").Change("o1", o => o with { State = OkrState.Postponed }).Check(Id));

    [Fact]
    public void A_department_with_objectives_of_another_time_is_not_passed_over() =>
        Assert.Empty(Skipping("o0").Change("o1", o => o with { Cycle = default, Start = new(2026, 4, 1), End = new(2026, 6, 30) }).Check(Id));

    [Fact]
    public void A_member_of_the_company_itself_has_nobody_in_between() => Assert.Empty(Skipping("o0").ChangeUnit("m1", unit => unit with { Parent = new("acme") }).Check(Id));

    [Fact]
    public void A_team_is_no_level_below_its_department()
    {
        var plan = Skipping("o0").ChangeUnit("m1", unit => unit with { Level = LevelScheme.Team });

        Assert.Empty(plan.Check(Id));
    }

    [Fact]
    public void A_unit_that_runs_in_a_circle_ends_the_search() => Assert.Empty(Skipping("o0").ChangeUnit("d1", unit => unit with { Parent = new("m1"), Level = LevelScheme.Individual }).Check(Id));
}
