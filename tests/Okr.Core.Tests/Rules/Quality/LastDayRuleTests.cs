namespace Okr.Core.Tests.Rules;

public class LastDayRuleTests
{
    private const string Id = "OKR5804";

    [Theory]
    [InlineData("2026-03-31", "2026-03-31", "2026-03-31", 1)]
    [InlineData("2026-03-31", "2026-03-31", "2026-03-30", 0)]
    [InlineData("2026-03-31", "2026-03-31", null, 0)]
    [InlineData(null, null, null, 0)]
    public void Not_everything_that_has_a_day_is_due_on_the_last(string? first, string? second, string? third, int findings) =>
        Assert.Equal(findings, Plan(first, second, third).Check(Id).Count);

    [Fact]
    public void The_last_day_is_that_of_the_objective()
    {
        var plan = Plan("2026-02-28", "2026-02-28", "2026-02-28");

        Assert.Empty(plan.Check(Id));
        Assert.Single(plan.Change("o1", o => o with { End = new(2026, 2, 28) }).Check(Id));
    }

    [Fact]
    public void One_key_result_alone_may_end_with_its_objective() =>
        Assert.Empty(Plan("2026-03-31", "2026-03-31", "2026-03-31").Change("o1", o => o with { KeyResults = [o.KeyResults[0]] }).Check(Id));

    private static RulePlan Plan(params string?[] days) => RulePlan.Sound().Change("o1", o => o with
    {
        KeyResults = [.. o.KeyResults.Zip(days, (k, day) => k with { Due = day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd") })],
    });
}
