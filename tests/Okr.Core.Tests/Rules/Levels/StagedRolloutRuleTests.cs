using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class StagedRolloutRuleTests
{
    private const string Id = "OKR1015";

    private static RulePlan Company(int departments, int? people) => RulePlan.Sound(departments).ChangeUnit("acme", unit => unit with { Headcount = people });

    [Theory]
    [InlineData(3, 501, 1)]
    [InlineData(2, 501, 0)]
    [InlineData(3, 500, 0)]
    [InlineData(3, null, 0)]
    public void Many_departments_of_a_large_company_begin_at_once(int departments, int? people, int findings) => Assert.Equal(findings, Company(departments, people).CheckWhenOn(Id).Count);

    [Fact]
    public void It_is_off() => Assert.Empty(Company(5, 900).Check(Id));

    [Fact]
    public void The_finding_names_them()
    {
        var finding = Assert.Single(Company(3, 900).CheckWhenOn(Id));

        Assert.Equal((OkrTarget.Of(new CycleId("q1")), "900", "3"), (finding.Target, finding.Argument("people").ToString(), finding.Argument("units").ToString()));
        Assert.Equal(["d1", "d2", "d3"], finding.RelatedIds());
    }

    [Fact]
    public void Teams_begin_with_their_department()
    {
        var plan = Company(3, 900).ChangeUnit("d2", unit => unit with { Parent = new("d1"), Level = LevelScheme.Team }).ChangeUnit("d3", unit => unit with { Parent = new("d2"), Level = LevelScheme.Team });

        Assert.Empty(plan.CheckWhenOn(Id));
    }

    [Fact]
    public void A_root_that_does_not_say_leaves_the_size_open() => Assert.Empty(Company(3, 900).Add(new OrgUnit { Id = new("daughter") }).CheckWhenOn(Id));

    [Fact]
    public void After_a_finished_cycle_the_rollout_has_its_stages() => Assert.Empty(Company(3, 900).Past("2025-01-01", "2025-12-31", "acme").CheckWhenOn(Id));

    [Fact]
    public void Size_and_pilot_are_options()
    {
        Assert.Single(Company(2, 300).CheckWhenOn(Id, ("above", 200), ("maxUnits", 1)));
        Assert.Empty(Company(5, 900).CheckWhenOn(Id, ("maxUnits", 5)));
    }

    [Fact]
    public void Departments_of_a_pilot_are_the_stage()
    {
        var pilot = new Practice
        {
            Scope = PracticeScope.CompanyOnly,
            Pilots = [new() { Units = [new("d1"), new("d2"), new("d3")], Scope = PracticeScope.Full, Cycles = [new("q1")] }],
        };

        Assert.DoesNotContain(Company(3, 900).Check(pilot, RuleSet.Default.With(new RuleId(Id), Severity.Info)).Findings, finding => finding.Rule.Value == Id);
    }
}
