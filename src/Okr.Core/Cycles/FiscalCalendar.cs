using System.Globalization;
using Ardalis.GuardClauses;

namespace Okr;

/// <summary>The years of an organisation: in which month they begin, what they are called, and which cycles they are divided into.</summary>
/// <remarks><c>new()</c> is the calendar year. Years begin on the first of a month. Immutable; safe for use from any thread.</remarks>
public sealed record FiscalCalendar : OkrNode
{
    /// <summary>The calendar year, January to December.</summary>
    public static FiscalCalendar Default { get; } = new();

    /// <summary>The month in which the year begins, 1 to 12; 0, when not stated, means January.</summary>
    public int StartMonth { get; init; }

    /// <summary>Which calendar year names a year that lies in two; without meaning where it begins in January.</summary>
    public FiscalYearName NamedAfter { get; init; }

    /// <summary>What becomes of the days that remain when a year is divided into cycles of six weeks.</summary>
    public SixWeekRest SixWeekRest { get; init; }

    private int Month => StartMonth == 0 ? 1 : Guard.Against.OutOfRange(StartMonth, nameof(StartMonth), 1, 12, $"A year begins in a month from 1 to 12, not in {StartMonth}.");

    private bool IsCalendarYear => Month == 1;

    /// <summary>The first day of a year.</summary>
    /// <param name="year">The number by which the year is called.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year does not lie wholly within the years 1 to 9999, or the month is none.</exception>
    public DateOnly FirstDay(int year)
    {
        var (first, last) = (IsCalendarYear || NamedAfter == FiscalYearName.Beginning ? 1 : 2, IsCalendarYear || NamedAfter == FiscalYearName.Ending ? 9999 : 9998);
        Guard.Against.OutOfRange(year, nameof(year), first, last, $"The year {year} does not lie wholly within the calendar. Use {first} to {last}.");
        return new(IsCalendarYear || NamedAfter == FiscalYearName.Beginning ? year : year - 1, Month, 1);
    }

    /// <summary>The last day of a year.</summary>
    /// <param name="year">The number by which the year is called.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year does not lie wholly within the years 1 to 9999, or the month is none.</exception>
    public DateOnly LastDay(int year)
    {
        var first = FirstDay(year);
        return IsCalendarYear ? new(first.Year, 12, 31) : first.AddMonths(12).AddDays(-1);
    }

    /// <summary>The number by which the year of a day is called.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month in which years begin is none.</exception>
    public int YearOf(DateOnly day) => day.Year - (day.Month < Month ? 1 : 0) + (IsCalendarYear || NamedAfter == FiscalYearName.Beginning ? 0 : 1);

    /// <summary>What people call a year: "2026" and "2026年", or "FY2027" and "2027财年" where it is not the calendar year.</summary>
    /// <param name="year">The number of the year.</param>
    public LocalizedText NameOf(int year)
    {
        var number = year.ToString(CultureInfo.InvariantCulture);
        return IsCalendarYear ? new(number, $"{number}年") : new($"FY{number}", $"{number}财年");
    }

    /// <summary>The cycles of a year as records in planning, each kind in its order: <c>fy2027</c>, <c>fy2027-q1</c> to <c>fy2027-q4</c>, and so on.</summary>
    /// <remarks>The same year gives the same ids: <c>-h1</c>, <c>-q1</c>, <c>-b1</c> (two months), <c>-m01</c>, <c>-p1</c> (six weeks). A cycle lies in the shortest of the
    /// longer kinds asked for that it divides; two months divide no quarter, and six weeks only the year.</remarks>
    /// <param name="year">The number by which the year is called.</param>
    /// <param name="kinds">The kinds, in any order; <see cref="CycleKind.Custom"/> has no length and is refused.</param>
    /// <param name="language">The language of the names.</param>
    /// <exception cref="ArgumentException">No kind is asked for, or one without a length; or the year does not lie wholly within the calendar.</exception>
    public IReadOnlyList<Cycle> CyclesOf(int year, IReadOnlyList<CycleKind> kinds, OkrLanguage language = OkrLanguage.English)
    {
        if (Guard.Against.Null(kinds).Count == 0)
        {
            throw new ArgumentException("Name at least one kind of cycle, such as the quarter.", nameof(kinds));
        }

        var whole = new Cycle
        {
            Id = new((IsCalendarYear ? "" : "fy") + year.ToString("0000", CultureInfo.InvariantCulture)),
            Name = NameOf(year).In(language),
            Kind = CycleKind.Year,
            State = CycleState.Planning,
            Start = FirstDay(year),
            End = LastDay(year),
        };
        var made = new List<Cycle>();
        foreach (var kind in kinds.Distinct().Order())
        {
            var parents = made.FindAll(longer => CycleParts.Divides(kind, longer.Kind));
            var closest = parents.FindAll(parent => parent.Kind == parents[^1].Kind);
            made.AddRange(CycleParts.Of(whole, kind, SixWeekRest, language).Select(part => part with { Parent = closest.Find(parent => parent.Start <= part.Start && part.End <= parent.End)?.Id }));
        }

        return made;
    }

    internal IEnumerable<PolicyProblem> Problems()
    {
        if (StartMonth is < 0 or > 12)
        {
            yield return Problem("calendar.startMonth", $"{StartMonth} is no month. Use 1 to 12.", $"{StartMonth} 不是有效的月份。请填写 1 到 12。");
        }

        if (!Enum.IsDefined(NamedAfter))
        {
            yield return Problem("calendar.namedAfter", $"'{NamedAfter}' cannot be used here. Use ending or beginning.", $"“{NamedAfter}”无效。请使用 ending 或 beginning。");
        }

        if (!Enum.IsDefined(SixWeekRest))
        {
            yield return Problem("calendar.sixWeekRest", $"'{SixWeekRest}' cannot be used here. Use short_cycle, joins_last or left_out.", $"“{SixWeekRest}”无效。请使用 short_cycle、joins_last 或 left_out。");
        }
    }

    private static PolicyProblem Problem(string path, FormattableString english, FormattableString chinese) =>
        new() { Path = path, Message = new(FormattableString.Invariant(english), FormattableString.Invariant(chinese)) };
}
