namespace Okr.Core.Tests.Rules;

public class MissingExecutionRuleTests
{
    private const string Id = "OKR3012";

    [Fact]
    public void Each_key_result_of_the_departments_that_run_OKRs_E_has_its_execution() =>
        Assert.Equal(["o1.kr2", "o1.kr3"], Check(RulePlan.Sound(2).Add(RulePlan.Initiative("e1", "o1"))));

    [Fact]
    public void Companies_and_people_are_not_asked() => Assert.DoesNotContain(Check(RulePlan.Sound(), DepartmentMode.OkrsE), id => id[0] == 'i' || id.StartsWith("o0", StringComparison.Ordinal));

    [Fact]
    public void Without_OKRs_E_nobody_is_asked() => Assert.Empty(Check(RulePlan.Sound(), DepartmentMode.Okr, []));

    [Theory]
    [InlineData("2026-02-01", 3)]
    [InlineData("2026-02-02", 0)]
    public void Planning_takes_two_weeks(string start, int findings) =>
        Assert.Equal(findings, Check(RulePlan.Sound().Change("o1", o => o with { Start = DateOnly.ParseExact(start, "yyyy-MM-dd") })).Length);

    [Fact]
    public void What_is_over_given_up_or_only_guarded_needs_none()
    {
        Assert.Empty(Check(RulePlan.Sound().Change("o1", o => o with { End = new(2026, 2, 14) })));
        Assert.Empty(Check(RulePlan.Sound().Change("o1", o => o with { State = OkrState.Closed })));
        Assert.Equal(2, Check(RulePlan.Sound().ChangeKeyResult("o1", k => k with { IsGuardrail = true })).Length);
        Assert.Equal(2, Check(RulePlan.Sound().ChangeKeyResult("o1", k => k with { State = OkrState.Draft })).Length);
    }

    [Fact]
    public void A_cancelled_initiative_is_none() => Assert.Equal(3, Check(RulePlan.Sound().Add(RulePlan.Initiative("e1", "o1") with { State = OkrState.Cancelled })).Length);

    private static string[] Check(RulePlan plan) => Check(plan, DepartmentMode.Okr, new OrgUnitId("d1"));

    private static string[] Check(RulePlan plan, DepartmentMode departments, params OrgUnitId[] named) =>
        [.. plan.Check(new Practice { House = new() { Departments = departments, OkrsE = named } }).Findings.Where(finding => finding.Rule.Value == Id).Select(finding => finding.Target.Id)];
}
