using FsCheck.Xunit;

namespace Okr.Core.Tests.Cycles;

public class FiscalCalendarTests
{
    private static readonly FiscalCalendar April = new() { StartMonth = 4 };

    private static readonly CycleKind[] Nested = [CycleKind.Year, CycleKind.HalfYear, CycleKind.Quarter, CycleKind.TwoMonths, CycleKind.Month];

    [Fact]
    public void A_fiscal_year_is_named_after_the_year_in_which_it_ends_or_begins()
    {
        Assert.Equal((new DateOnly(2026, 4, 1), new DateOnly(2027, 3, 31)), (April.FirstDay(2027), April.LastDay(2027)));
        Assert.Equal(2027, April.YearOf(new(2026, 4, 1)));
        Assert.Equal(2026, April.YearOf(new(2026, 3, 31)));
        Assert.Equal(2026, (April with { NamedAfter = FiscalYearName.Beginning }).YearOf(new(2027, 3, 31)));
        Assert.Equal(new("FY2027", "2027财年"), April.NameOf(2027));
        Assert.Equal(new("2026", "2026年"), FiscalCalendar.Default.NameOf(2026));
    }

    [Theory]
    [InlineData(OkrLanguage.English, "FY2027, FY2027 H1, FY2027 H2, FY2027 Q1, FY2027 Q2, FY2027 Q3, FY2027 Q4")]
    [InlineData(OkrLanguage.Chinese, "2027财年, 2027财年上半年, 2027财年下半年, 2027财年第一季度, 2027财年第二季度, 2027财年第三季度, 2027财年第四季度")]
    public void Cycles_have_their_names_in_both_languages(OkrLanguage language, string names) =>
        Assert.Equal(names, string.Join(", ", April.CyclesOf(2027, [CycleKind.Quarter, CycleKind.Year, CycleKind.HalfYear], language).Select(cycle => cycle.Name)));

    [Fact]
    public void Months_are_called_by_their_own_names()
    {
        var november = new FiscalCalendar { StartMonth = 11 };

        Assert.Equal("November 2026", november.CyclesOf(2027, [CycleKind.Month])[0].Name);
        Assert.Equal("2027年10月", november.CyclesOf(2027, [CycleKind.Month], OkrLanguage.Chinese)[^1].Name);
        Assert.Equal(["November–December 2026", "January–February 2027"], november.CyclesOf(2027, [CycleKind.TwoMonths]).Take(2).Select(cycle => cycle.Name));
        Assert.Equal("December 2026–January 2027", new FiscalCalendar { StartMonth = 12 }.CyclesOf(2027, [CycleKind.TwoMonths])[0].Name);
        Assert.Equal("2026年12月–2027年1月", new FiscalCalendar { StartMonth = 12 }.CyclesOf(2027, [CycleKind.TwoMonths], OkrLanguage.Chinese)[0].Name);
    }

    [Fact]
    public void Team_quarters_lie_in_the_company_year_under_ids_that_can_be_foretold()
    {
        var cycles = April.CyclesOf(2027, [CycleKind.Year, CycleKind.Quarter]);

        Assert.Equal(["fy2027", "fy2027-q1", "fy2027-q2", "fy2027-q3", "fy2027-q4"], cycles.Select(cycle => cycle.Id.Value));
        Assert.Equal([null, "fy2027", "fy2027", "fy2027", "fy2027"], cycles.Select(cycle => cycle.Parent?.Value));
        Assert.Equal((new DateOnly(2027, 1, 1), new DateOnly(2027, 3, 31)), (cycles[4].Start!.Value, cycles[4].End!.Value));
        Assert.All(cycles, cycle => Assert.Equal(CycleState.Planning, cycle.State));
        Assert.Equal("2026-m09", FiscalCalendar.Default.CyclesOf(2026, [CycleKind.Month])[8].Id.Value);
    }

    [Fact]
    public void A_cycle_lies_in_the_shortest_kind_that_it_divides()
    {
        var parents = FiscalCalendar.Default.CyclesOf(2026, [.. Nested, CycleKind.SixWeeks]).ToDictionary(cycle => cycle.Id.Value, cycle => cycle.Parent?.Value, StringComparer.Ordinal);

        Assert.Equal("2026", parents["2026-h2"]);
        Assert.Equal("2026-h2", parents["2026-q3"]);
        Assert.Equal("2026-h1", parents["2026-b2"]);
        Assert.Equal("2026-b2", parents["2026-m03"]);
        Assert.Equal("2026", parents["2026-p5"]);
    }

    [Theory]
    [InlineData(SixWeekRest.ShortCycle, 9, "2026-12-03", "2026-12-31")]
    [InlineData(SixWeekRest.JoinsLast, 8, "2026-10-22", "2026-12-31")]
    [InlineData(SixWeekRest.LeftOut, 8, "2026-10-22", "2026-12-02")]
    public void Six_weeks_do_not_divide_a_year_and_the_rest_goes_by_policy(SixWeekRest rest, int count, string start, string end)
    {
        var cycles = new FiscalCalendar { SixWeekRest = rest }.CyclesOf(2026, [CycleKind.SixWeeks]);

        Assert.Equal(count, cycles.Count);
        Assert.All(cycles.SkipLast(1), cycle => Assert.Equal(42, Days(cycle)));
        Assert.Equal((DateOnly.ParseExact(start, "yyyy-MM-dd"), DateOnly.ParseExact(end, "yyyy-MM-dd")), (cycles[^1].Start!.Value, cycles[^1].End!.Value));
        Assert.Equal("2026 P1", cycles[0].Name);
    }

    [Property(MaxTest = 500)]
    public void The_cycles_of_each_kind_cover_the_year_once_and_lie_in_their_parents(uint year, byte month, bool isBeginning)
    {
        var calendar = new FiscalCalendar { StartMonth = (month % 12) + 1, NamedAfter = isBeginning ? FiscalYearName.Beginning : FiscalYearName.Ending };
        var number = (int)(year % 9997) + 2;
        var cycles = calendar.CyclesOf(number, [.. Nested, CycleKind.SixWeeks]);
        var byId = cycles.ToDictionary(cycle => cycle.Id);

        Assert.Equal([1, 2, 4, 6, 12, 9], cycles.GroupBy(cycle => cycle.Kind).Select(kind => kind.Count()));
        Assert.All(cycles.GroupBy(cycle => cycle.Kind), kind =>
        {
            Assert.Equal(calendar.FirstDay(number), kind.First().Start);
            Assert.Equal(calendar.LastDay(number), kind.Last().End);
            Assert.All(kind.Zip(kind.Skip(1)), pair => Assert.Equal(pair.First.End!.Value.AddDays(1), pair.Second.Start));
        });
        Assert.All(cycles.Where(cycle => cycle.Kind != CycleKind.Year), cycle =>
        {
            var parent = byId[cycle.Parent!.Value];
            Assert.True(parent.Start <= cycle.Start && cycle.End <= parent.End);
        });
        Assert.Empty(CycleCalendar.Problems(cycles));
    }

    [Property(MaxTest = 500)]
    public void Every_day_is_in_its_year_and_in_exactly_one_cycle_of_each_kind(uint dayNumber, byte month)
    {
        var calendar = new FiscalCalendar { StartMonth = (month % 12) + 1 };
        var day = DateOnly.FromDayNumber((int)(dayNumber % (uint)(DateOnly.MaxValue.DayNumber - 800)) + 400);
        var cycles = calendar.CyclesOf(calendar.YearOf(day), [.. Nested, CycleKind.SixWeeks]);

        var found = CycleCalendar.At(cycles, day);

        Assert.Equal([.. Nested, CycleKind.SixWeeks], found.Select(cycle => cycle.Kind).Order());
        Assert.All(found.Zip(found.Skip(1)), pair => Assert.True(Days(pair.First) <= Days(pair.Second)));
        Assert.All(found, cycle => Assert.Equal(cycle, CycleCalendar.At(cycles, day, cycle.Kind)));
    }

    [Theory]
    [InlineData(2028, 366, "2028-02-29")]
    [InlineData(2027, 365, "2027-02-28")]
    [InlineData(1900, 365, "1900-02-28")]
    [InlineData(2000, 366, "2000-02-29")]
    public void February_and_the_year_have_a_day_more_in_a_leap_year(int year, int days, string lastOfFebruary)
    {
        var cycles = FiscalCalendar.Default.CyclesOf(year, [CycleKind.Year, CycleKind.Month]);

        Assert.Equal(days, Days(cycles[0]));
        Assert.Equal(DateOnly.ParseExact(lastOfFebruary, "yyyy-MM-dd"), cycles[2].End);
        Assert.Equal(DateOnly.ParseExact(lastOfFebruary, "yyyy-MM-dd"), new FiscalCalendar { StartMonth = 3 }.LastDay(year));
    }

    [Fact]
    public void The_first_and_the_last_year_of_the_calendar_have_cycles_where_they_lie_wholly_within()
    {
        Assert.Equal(DateOnly.MinValue, FiscalCalendar.Default.CyclesOf(1, [CycleKind.Quarter])[0].Start);
        Assert.Equal("0001-q1", FiscalCalendar.Default.CyclesOf(1, [CycleKind.Quarter])[0].Id.Value);
        Assert.Equal(DateOnly.MaxValue, FiscalCalendar.Default.CyclesOf(9999, [.. Nested, CycleKind.SixWeeks])[^1].End);
        Assert.Equal(DateOnly.MinValue.AddMonths(3), April.CyclesOf(2, [CycleKind.Year])[0].Start);
        Assert.Equal(new DateOnly(9999, 3, 31), April.CyclesOf(9999, [CycleKind.Year])[0].End);
        Assert.Equal(10000, April.YearOf(DateOnly.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => April.CyclesOf(1, [CycleKind.Year]));
        Assert.Throws<ArgumentOutOfRangeException>(() => (April with { NamedAfter = FiscalYearName.Beginning }).FirstDay(9999));
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalCalendar.Default.FirstDay(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalCalendar.Default.FirstDay(10000));
    }

    [Fact]
    public void What_has_no_length_and_what_is_no_month_is_refused_with_the_remedy()
    {
        Assert.Contains("such as the quarter", Assert.Throws<ArgumentException>(() => April.CyclesOf(2027, [])).Message, StringComparison.Ordinal);
        Assert.Contains("'Custom' has no length", Assert.Throws<ArgumentException>(() => April.CyclesOf(2027, [CycleKind.Year, CycleKind.Custom])).Message, StringComparison.Ordinal);
        Assert.Contains("not in 13", Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalCalendar { StartMonth = 13 }.YearOf(new(2026, 1, 1))).Message, StringComparison.Ordinal);
        Assert.Equal(
            ["calendar.startMonth", "calendar.namedAfter", "calendar.sixWeekRest"],
            new OkrPolicy { Calendar = new() { StartMonth = 13, NamedAfter = (FiscalYearName)9, SixWeekRest = (SixWeekRest)9 } }.Validate().Select(problem => problem.Path));
    }

    private static int Days(Cycle cycle) => cycle.End!.Value.DayNumber - cycle.Start!.Value.DayNumber + 1;
}
