namespace Okr.Core.Tests.Rules;

public class DeferredWithoutDateRuleTests
{
    private const string Id = "OKR6015";

    private static RulePlan Deferred(string? due, string end = "2026-01-31") => RulePlan.Sound().Change("o1", o => o with { End = DateOnly.Parse(end) })
        .ChangeKeyResult("o1", k => k with { State = OkrState.Postponed, Due = due is null ? null : DateOnly.Parse(due) });

    [Theory]
    [InlineData(null, 1)]
    [InlineData("2026-01-31", 1)]
    [InlineData("2026-02-01", 0)]
    public void A_date_after_the_end_is_a_date(string? due, int findings) => Assert.Equal(findings, Deferred(due).Check(Id).Count);

    [Fact]
    public void While_the_objective_runs_there_is_time() => Assert.Empty(Deferred(null, "2026-02-15").Check(Id));

    [Fact]
    public void A_closed_objective_is_over() => Assert.Equal(["o1.kr1"], Deferred(null, "2026-03-31").Change("o1", o => o with { State = OkrState.Closed }).Check(Id).Ids());

    [Fact]
    public void An_objective_that_was_put_off_itself_is_left_alone() => Assert.Empty(Deferred(null).Change("o1", o => o with { State = OkrState.Postponed }).Check(Id));
}
