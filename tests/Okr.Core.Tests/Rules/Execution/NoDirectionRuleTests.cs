namespace Okr.Core.Tests.Rules;

public class NoDirectionRuleTests
{
    private const string Id = "OKR3013";

    private static readonly Practice OkrsE = new() { House = new() { OkrsE = [new("d1")] } };

    [Fact]
    public void A_member_without_anything_is_named_with_the_department()
    {
        var finding = Assert.Single(Check(Plan()));

        Assert.Equal(("kim", "Kim Doe", "d1"), (finding.Target.Id, finding.Argument("person").Text, Assert.Single(finding.RelatedIds())));
    }

    [Theory]
    [InlineData("kim")]
    [InlineData("Kim Doe")]
    public void One_thing_is_enough_wherever_it_stands(string person)
    {
        Assert.Empty(Check(Plan().Change("o1", o => o with { Owner = new(person) })));
        Assert.Empty(Check(Plan().ChangeKeyResult("o1", k => k with { Owner = new(person) })));
        Assert.Empty(Check(Plan().Add(RulePlan.Initiative("e1", "o1") with { Owner = new(person) })));
        Assert.Empty(Check(Plan().Add(RulePlan.Initiative("e1", "o1") with { Owner = new("lea"), Members = [new("lea"), new(person)] })));
        Assert.Empty(Check(Plan().Add(RulePlan.Initiative("e1", "o1") with { Unit = new("kim") })));
    }

    [Fact]
    public void To_be_told_is_no_direction() => Assert.Single(Check(Plan().Add(RulePlan.Initiative("e1", "o1") with { Followers = [new("kim")] })));

    [Fact]
    public void Work_that_was_cancelled_is_none() => Assert.Single(Check(Plan().Add(RulePlan.Initiative("e1", "o1") with { Owner = new("kim"), State = OkrState.Cancelled })));

    [Fact]
    public void Nobody_is_asked_before_the_department_has_goals_or_where_it_runs_no_OKRs_E()
    {
        Assert.Empty(Check(Plan().Change("o1", o => o with { State = OkrState.Draft })));
        Assert.Empty(Plan().Check(Id));
    }

    private static RulePlan Plan() => RulePlan.Sound().Add(new OrgUnit { Id = new("kim"), Name = "Kim Doe", Level = LevelScheme.Individual, Parent = new("d1") });

    private static Okr.Rules.Finding[] Check(RulePlan plan) => [.. plan.Check(OkrsE).Findings.Where(finding => finding.Rule.Value == Id)];
}
