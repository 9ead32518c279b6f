using Ardalis.GuardClauses;

namespace Okr;

/// <summary>Questions about cycles and days: what divides a cycle, which cycles a day is in, and what does not fit together.</summary>
/// <remarks>Pure functions over records; days are days of the organisation, see <see cref="OrganisationTime"/>. Safe for use from any thread.</remarks>
public static class CycleCalendar
{
    /// <summary>Divides a cycle of any dates into cycles of one kind, which lie in it: <c>season</c> into <c>season-m01</c>, <c>season-m02</c> and so on.</summary>
    /// <remarks>Months are counted from the first day, at most to the end of a shorter month: from 31 January they begin on 28 or 29 February, then on 31 March. A rest of
    /// months is a shorter last cycle; a rest of six weeks goes by <paramref name="rest"/>.</remarks>
    /// <param name="whole">The cycle.</param>
    /// <param name="kind">The kind of the parts.</param>
    /// <param name="rest">What becomes of days that make no six weeks.</param>
    /// <param name="language">The language of the names.</param>
    /// <exception cref="ArgumentException">The cycle has no id or no dates or ends before it starts, the kind has no length, or an id would be longer than 128 characters.</exception>
    public static IReadOnlyList<Cycle> Divide(Cycle whole, CycleKind kind, SixWeekRest rest = SixWeekRest.ShortCycle, OkrLanguage language = OkrLanguage.English)
    {
        if (Guard.Against.Null(whole).Id.IsDefault || whole is not { Start: { } start, End: { } end } || end < start)
        {
            throw new ArgumentException($"The cycle '{whole.Id}' cannot be divided: it needs an id, a first day, and a last day that is not before.", nameof(whole));
        }

        // The kind of the whole does not matter here: even a year may be divided into one year, under an id of its own.
        return [.. CycleParts.Of(whole with { Kind = CycleKind.Custom }, kind, rest, language).Select(part => part with { Parent = whole.Id })];
    }

    /// <summary>The cycles that a day is in, the innermost first.</summary>
    /// <remarks>Innermost is the shortest; of two that are equally long, the one that lies in the other, then the one with the lower id. A cycle without both dates holds no day.</remarks>
    /// <param name="cycles">The cycles.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cycles"/> is null.</exception>
    public static IReadOnlyList<Cycle> At(IReadOnlyList<Cycle> cycles, DateOnly day)
    {
        var found = Guard.Against.Null(cycles).Where(cycle => cycle.Start <= day && day <= cycle.End).ToList();
        return [.. found.OrderBy(Days).ThenByDescending(cycle => Depth(found, cycle)).ThenBy(cycle => cycle.Id.Value, StringComparer.Ordinal)];
    }

    /// <summary>The cycle of one kind that a day is in; null for none. Of several, the innermost.</summary>
    /// <param name="cycles">The cycles.</param>
    /// <param name="day">The day.</param>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cycles"/> is null.</exception>
    public static Cycle? At(IReadOnlyList<Cycle> cycles, DateOnly day, CycleKind kind) => At(cycles, day).FirstOrDefault(cycle => cycle.Kind == kind);

    /// <summary>What does not fit together: dates that are half there or reversed, cycles outside the one that they lie in, and overlaps and gaps among neighbours.</summary>
    /// <remarks>Neighbours have the same parent and the same kind. Cycles without a kind may lie one in the other without saying so. A cycle without dates is a backlog.</remarks>
    /// <param name="cycles">The cycles.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cycles"/> is null.</exception>
    public static IReadOnlyList<CycleProblem> Problems(IReadOnlyList<Cycle> cycles) => new CycleCheck(Guard.Against.Null(cycles)).Problems;

    private static int Days(Cycle cycle) => cycle.End!.Value.DayNumber - cycle.Start!.Value.DayNumber;

    private static int Depth(List<Cycle> found, Cycle cycle)
    {
        var depth = 0;
        for (var parent = cycle.Parent; parent is { } id && depth < found.Count; depth++)
        {
            parent = found.Find(other => other.Id == id)?.Parent;
        }

        return depth;
    }
}
