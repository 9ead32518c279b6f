namespace Okr.Core.Tests.Rules;

public class NotStartedRuleTests
{
    private const string Id = "OKR7004";

    /// <summary>Only the first key result of the company is reported on.</summary>
    private static RulePlan Plan() => RulePlan.Sound().ChangeKeyResult("o0", k => k with { CheckIns = new() { LastAt = new(2026, 2, 14, 9, 0, 0, TimeSpan.Zero) } });

    [Fact]
    public void What_nobody_has_reported_on_is_not_started() => Assert.Equal(["o1", "i1"], Plan().Check(Id).Ids());

    [Fact]
    public void Where_no_check_ins_are_kept_nobody_can_tell() => Assert.Empty(RulePlan.Sound().Check(Id));

    [Theory]
    [InlineData("2026-02-08", 0)]
    [InlineData("2026-02-07", 1)]
    public void The_first_week_is_for_beginning(string start, int findings) =>
        Assert.Equal(findings, Plan().Change("i1", o => o with { State = OkrState.Draft }).Change("o1", o => o with { Start = DateOnly.Parse(start) }).Check(Id).Count);

    [Fact]
    public void A_report_progress_or_a_finished_initiative_is_a_start()
    {
        Assert.DoesNotContain("o1", Plan().Add(new CheckIn { Id = new("c1"), Objective = new("o1"), ObservedAt = new(2026, 2, 1, 9, 0, 0, TimeSpan.Zero) }).Check(Id).Ids());
        Assert.DoesNotContain("o1", Plan().ChangeKeyResult("o1", k => k with { Metric = new NumericMetric { Baseline = 10, Target = 20, Current = 11 } }).Check(Id).Ids());
        Assert.DoesNotContain("o1", Plan().Add(new Initiative { Id = new("e1"), Objective = new("o1"), State = OkrState.Closed }).Check(Id).Ids());
        Assert.Contains("o1", Plan().Add(new Initiative { Id = new("e1"), Objective = new("o1") }).Check(Id).Ids());
    }

    [Fact]
    public void What_does_not_run_or_has_no_key_results_is_left_alone()
    {
        Assert.DoesNotContain("o1", Plan().Change("o1", o => o with { State = OkrState.Approved }).Check(Id).Ids());
        Assert.DoesNotContain("o1", Plan().Change("o1", o => o with { KeyResults = [] }).Check(Id).Ids());
        Assert.Empty(Plan().ChangeCycle(cycle => cycle with { State = CycleState.Closed }).Check(Id));
    }
}
