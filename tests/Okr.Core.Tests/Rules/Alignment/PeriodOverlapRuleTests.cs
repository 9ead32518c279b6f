namespace Okr.Core.Tests.Rules;

public class PeriodOverlapRuleTests
{
    private const string Id = "OKR4003";

    private static RulePlan Dates(string? start, string? end, string? parentStart, string? parentEnd)
    {
        static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");
        return RulePlan.Sound()
            .ChangeAll(o => o with { Cycle = default })
            .Change("i1", o => o with { Start = Day(start), End = Day(end) })
            .Change("o1", o => o with { Start = Day(parentStart), End = Day(parentEnd) });
    }

    [Theory]
    [InlineData("2026-01-01", "2026-03-31", "2026-04-01", "2026-06-30")]
    [InlineData("2026-04-01", "2026-06-30", "2026-01-01", "2026-03-31")]
    public void Periods_that_share_no_day_are_found(string start, string end, string parentStart, string parentEnd)
    {
        var finding = Assert.Single(Dates(start, end, parentStart, parentEnd).Check(Id));

        Assert.Equal(("i1", "o1"), (finding.Target.Id, Assert.Single(finding.RelatedIds())));
        Assert.Equal(
            [start, end, parentStart, parentEnd],
            new[] { "start", "end", "parentStart", "parentEnd" }.Select(name => finding.Argument(name).In(OkrLanguage.English)));
    }

    [Theory]
    [InlineData("2026-01-01", "2026-04-01", "2026-04-01", "2026-06-30")]
    [InlineData("2026-06-30", "2026-09-30", "2026-04-01", "2026-06-30")]
    [InlineData("2026-01-01", "2026-12-31", "2026-04-01", "2026-06-30")]
    public void One_shared_day_is_enough(string start, string end, string parentStart, string parentEnd) =>
        Assert.Empty(Dates(start, end, parentStart, parentEnd).Check(Id));

    [Theory]
    [InlineData(null, "2026-03-31", "2026-04-01", "2026-06-30")]
    [InlineData("2026-01-01", null, "2025-04-01", "2025-06-30")]
    [InlineData("2026-01-01", "2026-03-31", null, "2025-06-30")]
    [InlineData("2026-01-01", "2026-03-31", "2026-04-01", null)]
    public void A_missing_date_says_nothing(string? start, string? end, string? parentStart, string? parentEnd) =>
        Assert.Empty(Dates(start, end, parentStart, parentEnd).Check(Id));

    [Fact]
    public void A_period_that_ends_before_it_starts_says_nothing() => Assert.Empty(Dates("2026-02-01", "2026-01-01", "2026-04-01", "2026-06-30").Check(Id));

    [Fact]
    public void Dates_of_the_cycle_count_where_the_objective_has_none()
    {
        var plan = RulePlan.Sound()
            .Add(new Cycle { Id = new("q2"), Start = new(2026, 4, 1), End = new(2026, 6, 30) })
            .Change("i1", o => o with { Cycle = new("q2") });

        Assert.Equal(["i1"], plan.Check(Id).Ids());
    }
}
