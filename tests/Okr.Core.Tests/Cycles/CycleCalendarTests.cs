using FsCheck.Xunit;

namespace Okr.Core.Tests.Cycles;

public class CycleCalendarTests
{
    private static readonly Cycle Year = new() { Id = new("y"), Start = new(2026, 1, 1), End = new(2026, 12, 31), Kind = CycleKind.Year };

    [Fact]
    public void A_custom_cycle_that_begins_on_29_february_is_divided_without_drift()
    {
        var season = new Cycle { Id = new("season"), Name = "Season", Start = new(2028, 2, 29), End = new(2029, 2, 27) };

        var quarters = CycleCalendar.Divide(season, CycleKind.Quarter);

        Assert.Equal(["2028-02-29", "2028-05-29", "2028-08-29", "2028-11-29"], quarters.Select(cycle => $"{cycle.Start:yyyy-MM-dd}"));
        Assert.Equal(season.End, quarters[^1].End);
        Assert.Equal(["season-q1", "season-q2", "season-q3", "season-q4"], quarters.Select(cycle => cycle.Id.Value));
        Assert.Equal("Season Q1", quarters[0].Name);
        Assert.All(quarters, quarter => Assert.Equal(season.Id, quarter.Parent));
        Assert.Equal(["2028-02-29", "2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"], CycleCalendar.Divide(season with { End = new(2032, 12, 31) }, CycleKind.Year).Select(cycle => $"{cycle.Start:yyyy-MM-dd}"));
    }

    [Fact]
    public void Months_from_the_31st_begin_on_the_last_day_of_shorter_months_and_a_rest_is_a_shorter_cycle()
    {
        var parts = CycleCalendar.Divide(new() { Id = new("x"), Start = new(2026, 1, 31), End = new(2026, 4, 10) }, CycleKind.Month);

        Assert.Equal(["2026-01-31", "2026-02-28", "2026-03-31"], parts.Select(cycle => $"{cycle.Start:yyyy-MM-dd}"));
        Assert.Equal(new DateOnly(2026, 4, 10), parts[^1].End);
    }

    [Property(MaxTest = 1000)]
    public void The_parts_of_any_cycle_cover_it_once_unless_a_rest_is_left_out(uint first, ushort length, byte kind, byte rest)
    {
        var start = DateOnly.FromDayNumber((int)(first % (uint)(DateOnly.MaxValue.DayNumber + 1)));
        var end = DateOnly.FromDayNumber(Math.Min(start.DayNumber + (length % 1500), DateOnly.MaxValue.DayNumber));
        var (chosen, policy) = ((CycleKind)((kind % 6) + 1), (SixWeekRest)(rest % 3));

        var parts = CycleCalendar.Divide(new() { Id = new("x"), Start = start, End = end }, chosen, policy);

        Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.Equal(pair.First.End!.Value.AddDays(1), pair.Second.Start));
        Assert.All(parts, part => Assert.True(part.Start <= part.End));
        Assert.Equal(parts.Count, parts.Select(part => part.Id).Distinct().Count());
        if (chosen != CycleKind.SixWeeks || policy != SixWeekRest.LeftOut)
        {
            Assert.Equal((start, end), (parts[0].Start, parts[^1].End));
        }
        else
        {
            Assert.All(parts, part => Assert.Equal(41, part.End!.Value.DayNumber - part.Start!.Value.DayNumber));
            Assert.Equal((end.DayNumber - start.DayNumber + 1) / 42, parts.Count);
        }
    }

    [Fact]
    public void What_cannot_be_divided_is_named()
    {
        Assert.Contains("'y' cannot be divided", Assert.Throws<ArgumentException>(() => CycleCalendar.Divide(Year with { End = null }, CycleKind.Month)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => CycleCalendar.Divide(Year with { End = new(2025, 1, 1) }, CycleKind.Month));
        Assert.Throws<ArgumentException>(() => CycleCalendar.Divide(Year with { Id = default }, CycleKind.Month));
        Assert.Throws<ArgumentException>(() => CycleCalendar.Divide(Year, CycleKind.Custom));
        Assert.Throws<ArgumentException>(() => CycleCalendar.Divide(Year with { Id = new(new string('y', 127)) }, CycleKind.Month));
    }

    [Fact]
    public void A_day_is_in_the_innermost_cycle_first()
    {
        Cycle[] cycles =
        [
            Year,
            new() { Id = new("a"), Start = new(2026, 4, 1), End = new(2026, 6, 30), Parent = Year.Id, Kind = CycleKind.Quarter },
            new() { Id = new("b"), Start = new(2026, 4, 1), End = new(2026, 6, 30), Parent = new("a") },
            new() { Id = new("open"), Start = new(2026, 4, 1) },
            new() { Id = new("loop"), Start = new(2026, 6, 30), End = new(2026, 6, 30), Parent = new("loop") },
            new() { Id = new("backlog") },
        ];

        Assert.Equal(["loop", "b", "a", "y"], CycleCalendar.At(cycles, new(2026, 6, 30)).Select(cycle => cycle.Id.Value));
        Assert.Equal(["y"], CycleCalendar.At(cycles, new(2026, 7, 1)).Select(cycle => cycle.Id.Value));
        Assert.Empty(CycleCalendar.At(cycles, new(2027, 1, 1)));
        Assert.Equal("a", CycleCalendar.At(cycles, new(2026, 4, 1), CycleKind.Quarter)?.Id.Value);
        Assert.Null(CycleCalendar.At(cycles, new(2026, 4, 1), CycleKind.Month));
    }

    [Fact]
    public void Overlaps_and_gaps_among_neighbours_and_days_outside_the_parent_are_named()
    {
        Cycle[] cycles =
        [
            Year,
            Quarter("q1", new(2026, 1, 1), new(2026, 3, 31)),
            Quarter("q2", new(2026, 3, 31), new(2026, 6, 30)),
            Quarter("q4", new(2026, 10, 1), new(2027, 1, 1)),
            Quarter("q0", new(2026, 5, 1), new(2026, 4, 1)),
            Quarter("half", new(2026, 5, 1), null),
            new() { Id = new("backlog"), Kind = CycleKind.Quarter },
        ];

        var problems = CycleCalendar.Problems(cycles);

        Assert.Equal(
            ["Reversed q0 ", "HalfDated half ", "OutsideParent q4 y", "Overlap q2 q1", "Gap q4 q2"],
            problems.Select(problem => $"{problem.Kind} {problem.Cycle} {problem.Other}"));
        Assert.All(problems, problem => Assert.Contains(problem.Cycle.Value, problem.Message.Chinese, StringComparison.Ordinal));
        Assert.Equal("The cycles 'q1' (2026-01-01 – 2026-03-31) and 'q2' (2026-03-31 – 2026-06-30) overlap. Let one end before the other starts.", problems[3].Message.English);
    }

    [Fact]
    public void Cycles_of_no_kind_may_lie_one_in_the_other_but_not_cross()
    {
        Cycle[] nested = [Custom("y", 1, 365), Custom("h", 1, 180), Custom("q", 1, 90), Custom("r", 91, 180), Custom("same", 91, 180)];

        Assert.Empty(CycleCalendar.Problems(nested));
        Assert.Equal(["Overlap x r"], CycleCalendar.Problems([.. nested, Custom("x", 170, 200)]).Where(problem => problem.Other == new CycleId("r") || problem.Other == new CycleId("same")).Select(problem => $"{problem.Kind} {problem.Cycle} r"));
        Assert.Equal(CycleProblemKind.Gap, Assert.Single(CycleCalendar.Problems([.. nested, Custom("later", 400, 420)])).Kind);
    }

    [Property(MaxTest = 500)]
    public void Of_a_kind_any_two_that_share_a_day_are_an_overlap_and_no_others(byte[] numbers)
    {
        var cycles = numbers.Chunk(2).Where(pair => pair.Length == 2).Select((pair, i) => Quarter($"c{i}", Day(pair[0]), Day(pair[0] + (pair[1] % 20)), isRoot: true)).ToList();

        var isSharing = cycles.Any(one => cycles.Any(other => one != other && one.Start <= other.End && other.Start <= one.End));

        Assert.Equal(isSharing, CycleCalendar.Problems(cycles).Any(problem => problem.Kind == CycleProblemKind.Overlap));
    }

    private static DateOnly Day(int number) => new DateOnly(2025, 12, 31).AddDays(number);

    private static Cycle Custom(string id, int from, int to) => new() { Id = new(id), Start = Day(from), End = Day(to) };

    private static Cycle Quarter(string id, DateOnly start, DateOnly? end, bool isRoot = false) => new() { Id = new(id), Start = start, End = end, Parent = isRoot ? null : Year.Id, Kind = CycleKind.Quarter };
}
