using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class DisguisedKpiRuleTests
{
    private const string Id = "OKR1022";

    [Theory]
    [InlineData(6, 3, true)]
    [InlineData(6, 2, false)]
    [InlineData(5, 5, true)]
    [InlineData(4, 4, false)]
    public void Half_of_five_people_or_more_make_the_pattern(int people, int copies, bool isFound)
    {
        var found = Plan(people, copies).Check(Id);

        Assert.Equal(isFound ? [default] : [], found.Select(finding => finding.Target));
        Assert.All(found, finding => Assert.Equal((people, copies), ((int)finding.Argument("people").Number, (int)finding.Argument("inherited").Number)));
    }

    [Fact]
    public void The_host_says_how_many_are_a_pattern() =>
        Assert.Single(Plan(2, 1).Check(Id, RuleSet.Default.With(new RuleId(Id), "people", 2)));

    [Fact]
    public void A_person_with_one_objective_of_their_own_does_not_only_repeat() =>
        Assert.Empty(Plan(5, 3).Add(RulePlan.Objective("own", "m1", "o1") with { Title = "Learn what riders need" }).Check(Id));

    [Fact]
    public void Departments_that_copy_are_another_rules_matter() =>
        Assert.Empty(RulePlan.Sound(6).ChangeAll(o => o.Id.Value[0] == 'o' ? o with { Title = "Win o0" } : o).Check(Id));

    private static RulePlan Plan(int people, int copies) =>
        RulePlan.Sound(people).ChangeAll(o => o.Id.Value[0] == 'i' && int.Parse(o.Id.Value[1..]) <= copies ? o with { Title = "Win o" + o.Id.Value[1..] } : o);
}
