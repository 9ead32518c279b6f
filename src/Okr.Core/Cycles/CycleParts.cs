namespace Okr;

/// <summary>Divides a period into cycles of one kind. Months are counted from its first day, so that a start on the 29th to 31st never drifts.</summary>
internal static class CycleParts
{
    private const int SixWeeks = 42;

    /// <summary>Whether whole cycles of one kind fill a cycle of another; six weeks fill nothing, and belong to the year all the same.</summary>
    public static bool Divides(CycleKind part, CycleKind whole) =>
        part != whole && (part == CycleKind.SixWeeks ? whole == CycleKind.Year : whole != CycleKind.SixWeeks && MonthsOf(whole) % MonthsOf(part) == 0);

    /// <summary>The parts of a cycle with dates, in planning, without a parent.</summary>
    public static IEnumerable<Cycle> Of(Cycle whole, CycleKind kind, SixWeekRest rest, OkrLanguage language)
    {
        var number = 0;
        foreach (var (start, end) in kind == CycleKind.SixWeeks ? Weeks(whole.Start!.Value, whole.End!.Value, rest) : Months(whole.Start!.Value, whole.End!.Value, MonthsOf(kind)))
        {
            number++;
            yield return new()
            {
                Id = new(whole.Id.Value + (kind == CycleKind.Year && whole.Kind == CycleKind.Year ? "" : CycleNames.Suffix(kind, number))),
                Name = CycleNames.Of(whole, kind, number, start, end).In(language),
                Kind = kind,
                State = CycleState.Planning,
                Start = start,
                End = end,
            };
        }
    }

    private static int MonthsOf(CycleKind kind) => kind switch
    {
        CycleKind.Year => 12,
        CycleKind.HalfYear => 6,
        CycleKind.Quarter => 3,
        CycleKind.TwoMonths => 2,
        CycleKind.Month => 1,
        _ => throw new ArgumentException(FormattableString.Invariant($"The kind '{kind}' has no length. Use year, half-year, quarter, two months, month or six weeks."), nameof(kind)),
    };

    private static IEnumerable<(DateOnly Start, DateOnly End)> Months(DateOnly first, DateOnly last, int months)
    {
        for (var (i, start) = (1, (DateOnly?)first); start <= last; i++)
        {
            var next = After(first, months * i);
            yield return (start.Value, next <= last ? next.Value.AddDays(-1) : last);
            start = next;
        }
    }

    private static IEnumerable<(DateOnly Start, DateOnly End)> Weeks(DateOnly first, DateOnly last, SixWeekRest rest)
    {
        var days = last.DayNumber - first.DayNumber + 1;
        var whole = days / SixWeeks;
        var count = rest == SixWeekRest.ShortCycle && days % SixWeeks > 0 ? whole + 1 : rest == SixWeekRest.JoinsLast ? Math.Max(whole, 1) : whole;
        for (var i = 0; i < count; i++)
        {
            var start = first.AddDays(SixWeeks * i);
            var isLast = i == count - 1 && rest != SixWeekRest.LeftOut;
            yield return (start, isLast ? last : start.AddDays(SixWeeks - 1));
        }
    }

    /// <summary>A day some months later; null where the calendar has ended before.</summary>
    private static DateOnly? After(DateOnly day, int months) => (day.Year * 12) + day.Month - 1 + months <= (9999 * 12) + 11 ? day.AddMonths(months) : null;
}
