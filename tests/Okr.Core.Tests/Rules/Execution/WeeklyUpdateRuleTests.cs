using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class WeeklyUpdateRuleTests
{
    private const string Id = "OKR3006";

    /// <summary>2026-02-15 is a Sunday.</summary>
    [Theory]
    [InlineData(Weekday.NotFixed, "2026-02-08", null)]
    [InlineData(Weekday.NotFixed, "2026-02-07", "late")]
    [InlineData(Weekday.Friday, "2026-02-07", null)]
    [InlineData(Weekday.Friday, "2026-02-06", "late")]
    [InlineData(Weekday.Sunday, "2026-02-02", null)]
    [InlineData(Weekday.Sunday, "2026-02-01", "late")]
    [InlineData(Weekday.Monday, "2026-02-03", null)]
    [InlineData(Weekday.Monday, "2026-02-02", "late")]
    [InlineData(Weekday.Friday, null, "never")]
    public void Each_week_that_is_complete_has_an_update(Weekday day, string? last, string? expected)
    {
        var found = Check(Reported(last is null ? null : DateOnly.ParseExact(last, "yyyy-MM-dd")), new() { UpdateDay = day, OkrsE = [new("d1")] });

        Assert.Equal(expected is null ? [] : [("o1.kr1", expected)], found.Select(finding => (finding.Target.Id, finding.Case())));
    }

    [Fact]
    public void A_check_in_counts_like_a_summary() => Assert.Empty(Check(
        Reported(null).Add(new CheckIn { Id = new("c1"), Objective = new("o1"), KeyResult = new("o1.kr1"), ObservedAt = new(RulePlan.Today, TimeOnly.MinValue, TimeSpan.Zero) }),
        new() { OkrsE = [new("d1")] }));

    [Fact]
    public void Only_departments_that_run_OKRs_E_are_asked() => Assert.Empty(Check(Reported(null), HouseRules.None));

    [Theory]
    [InlineData(OkrState.Draft, "2026-01-01")]
    [InlineData(OkrState.Closed, "2026-01-01")]
    [InlineData(OkrState.Active, "2026-02-12")]
    public void What_has_not_begun_or_is_over_needs_no_update(OkrState state, string start) => Assert.Empty(Check(
        Reported(null).Change("o1", o => o with { State = state, Start = DateOnly.ParseExact(start, "yyyy-MM-dd") }), new() { OkrsE = [new("d1")] }));

    private static RulePlan Reported(DateOnly? first) => RulePlan.Sound().Change("o1", o => o with
    {
        KeyResults = [.. o.KeyResults.Select((k, i) => k with { CheckIns = i > 0 ? At(RulePlan.Today) : first is { } day ? At(day) : null })],
    });

    private static CheckInSummary At(DateOnly day) => new() { LastAt = new(day, TimeOnly.MaxValue, TimeSpan.FromHours(8)) };

    private static Finding[] Check(RulePlan plan, HouseRules house) => [.. plan.Check(new Practice { House = house }).Findings.Where(finding => finding.Rule.Value == Id)];
}
