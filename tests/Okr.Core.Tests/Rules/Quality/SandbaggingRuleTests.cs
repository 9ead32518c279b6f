using Okr.Rules;
using static Okr.Core.Tests.Rules.CycleHistory;

namespace Okr.Core.Tests.Rules;

public class SandbaggingRuleTests
{
    private const string Id = "OKR5904";

    [Theory]
    [InlineData(19, 19, 1)]
    [InlineData(19, 18, 0)]
    [InlineData(18, 19, 0)]
    public void A_unit_that_reaches_nearly_all_of_its_stretches_twice_holds_back(int first, int second, int findings)
    {
        var found = Plan(From(20, 40, 40), From(10, 20, first), From(10, 20, second)).Check(Id);

        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.Equal((OkrTarget.Of(new OrgUnitId("acme")), 0.9m), (finding.Target, finding.Argument("mean").Number)));
    }

    [Fact]
    public void One_cycle_is_no_habit() => Assert.Empty(Plan(From(20, 40, 40), From(10, 20, 20)).Check(Id));

    [Fact]
    public void Older_cycles_are_forgiven() => Assert.Empty(Plan(From(20, 40), From(10, 20, 20), From(10, 20, 20), From(10, 20, 15)).Check(Id));

    [Fact]
    public void Promises_are_meant_to_be_kept() =>
        Assert.Empty(Plan(Ambition.Committed, "Raise active riders", From(20, 40), From(10, 20, 20), From(10, 20, 20)).Check(Id));

    [Fact]
    public void The_host_says_what_a_habit_is()
    {
        var plan = Plan(From(20, 40), From(10, 20, 18), From(10, 20, 18));

        Assert.Single(plan.Check(Id, RuleSet.Default.With(new RuleId(Id), "above", 0.75m)));
        Assert.Empty(plan.Check(Id, RuleSet.Default.With(new RuleId(Id), "above", 0.75m).With(new RuleId(Id), "cycles", 3)));
    }
}
