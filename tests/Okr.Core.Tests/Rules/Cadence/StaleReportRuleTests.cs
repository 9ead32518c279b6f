namespace Okr.Core.Tests.Rules;

public class StaleReportRuleTests
{
    private const string Id = "OKR7003";

    private static CheckInSummary Reported(int daysAgo) => new() { Count = 1, LastAt = new DateTimeOffset(RulePlan.Today.AddDays(-daysAgo), new TimeOnly(23, 0), TimeSpan.FromHours(-8)) };

    private static RulePlan LastReported(int daysAgo) => RulePlan.Sound().ChangeKeyResult("o1", k => k with { CheckIns = Reported(daysAgo) });

    [Theory]
    [InlineData(7, null)]
    [InlineData(8, "stale")]
    [InlineData(14, "stale")]
    [InlineData(15, "stalled")]
    public void A_week_is_fine_two_weeks_are_a_standstill(int days, string? found) =>
        Assert.Equal(found, LastReported(days).Check(Id).SingleOrDefault()?.Case());

    [Fact]
    public void A_check_in_counts_beside_the_summary_and_the_later_of_the_two_wins()
    {
        var plan = LastReported(20).Add(new CheckIn { Id = new("c1"), Objective = new("o1"), KeyResult = new("o1.kr1"), ObservedAt = new(2026, 2, 5, 9, 0, 0, TimeSpan.Zero) });

        Assert.Equal(10, Assert.Single(plan.Check(Id)).Argument("days").Number);
    }

    [Fact]
    public void What_nobody_ever_reported_on_is_not_late() => Assert.Empty(RulePlan.Sound().Check(Id));

    [Fact]
    public void What_is_reached_closed_or_over_needs_no_report()
    {
        Assert.Empty(LastReported(20).ChangeKeyResult("o1", k => k with { Metric = new NumericMetric { Baseline = 10, Target = 20, Current = 20 } }).Check(Id));
        Assert.Empty(LastReported(20).ChangeKeyResult("o1", k => k with { State = OkrState.Closed }).Check(Id));
        Assert.Empty(LastReported(20).Change("o1", o => o with { State = OkrState.Approved }).Check(Id));
        Assert.Empty(LastReported(20).Change("o1", o => o with { End = new(2026, 2, 14) }).Check(Id));
        Assert.Empty(LastReported(20).ChangeCycle(cycle => cycle with { State = CycleState.Grading }).Check(Id));
    }

    [Fact]
    public void Where_okrs_e_is_run_its_own_week_is_asked_for() =>
        Assert.DoesNotContain(LastReported(20).Check(new Practice { House = new() { Departments = DepartmentMode.OkrsE } }).Findings, finding => finding.Rule.Value == Id);

    [Fact]
    public void The_days_are_those_of_the_scoring_policy()
    {
        var policy = new OkrPolicy { Scoring = new() { Status = new() { StaleAfterDays = 14, StalledAfterDays = 28 } } };

        var findings = OkrEngine.Analyze(OkrSnapshot.Build(LastReported(20).Document()), policy, RulePlan.Today).Findings.Findings;

        Assert.Equal("stale", findings.Single(finding => finding.Rule.Value == Id).Case());
    }
}
