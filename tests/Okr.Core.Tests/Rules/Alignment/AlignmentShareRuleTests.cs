using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class AlignmentShareRuleTests
{
    private const string Id = "OKR4015";

    private static RulePlan Orphans(int count, int members = 10) =>
        RulePlan.Sound(members).ChangeMembers(o => int.Parse(o.Id.Value.AsSpan(1), null) <= count ? o with { AlignsTo = [] } : o);

    [Theory]
    [InlineData(5, "")]
    [InlineData(6, "4 of 10")]
    [InlineData(10, "0 of 10")]
    public void A_level_is_reported_when_less_than_half_of_it_says_where_it_belongs(int orphans, string found)
    {
        var findings = Orphans(orphans).Check(Id);

        Assert.Equal(found, string.Concat(findings.Select(finding => $"{finding.Argument("count")} of {finding.Argument("total")}")));
        Assert.All(findings, finding => Assert.Equal((OkrTarget.Of(new CycleId("q1")), "individual"), (finding.Target, finding.Argument("level").Text)));
    }

    [Fact]
    public void A_few_objectives_say_nothing() => Assert.Empty(Orphans(9, members: 9).Check(Id));

    [Fact]
    public void Autonomous_objectives_have_said_it() => Assert.Empty(Orphans(10).ChangeMembers(o => o with { Origin = Origin.Autonomous }).Check(Id));

    [Fact]
    public void Departments_and_teams_are_one_level_by_the_name_that_comes_first()
    {
        var plan = RulePlan.Sound(10).ChangeDepartments(o => o with { AlignsTo = [] }).ChangeUnit("d1", unit => unit with { Level = LevelScheme.Team });

        Assert.Equal("department", Assert.Single(plan.Check(Id)).Argument("level").Text);
    }

    [Fact]
    public void Share_and_number_are_options() =>
        Assert.Single(Orphans(1, members: 5).Check(Id, RuleSet.Default.With(new RuleId(Id), "least", 90).With(new RuleId(Id), "minObjectives", 5)));
}
