using Ardalis.GuardClauses;

namespace Okr.Readiness;

/// <summary>How regularly a workspace reports, for each unit and cycle: the habit by which a first cycle is judged, rather than by its scores (rule L-19).</summary>
/// <remarks>A workspace without any check-in record keeps its check-ins elsewhere, and nothing is said about it. Immutable; safe for use from any thread.</remarks>
public sealed class CheckInHabits
{
    private CheckInHabits(IReadOnlyList<CheckInHabit> all) => All = all;

    /// <summary>The habits, by unit and then by cycle, each in the order of the document; units and cycles that are not known come first.</summary>
    public IReadOnlyList<CheckInHabit> All { get; }

    /// <summary>Reads the check-ins up to a day.</summary>
    /// <param name="snapshot">The workspace.</param>
    /// <param name="today">The day.</param>
    /// <exception cref="ArgumentNullException">The snapshot is null.</exception>
    public static CheckInHabits Of(OkrSnapshot snapshot, DateOnly today) => Of(snapshot, Weekday.NotFixed, today);

    /// <summary>Reads the check-ins up to a day, by weeks that end on the day of updates.</summary>
    /// <param name="snapshot">The workspace.</param>
    /// <param name="updateDay">The last day of each week; not fixed means seven days from the start of each key result.</param>
    /// <param name="today">The day.</param>
    /// <exception cref="ArgumentNullException">The snapshot is null.</exception>
    public static CheckInHabits Of(OkrSnapshot snapshot, Weekday updateDay, DateOnly today)
    {
        Guard.Against.Null(snapshot);
        return snapshot.Document.CheckIns.Count == 0 ? new([]) : new(Count(snapshot, new WeekSheet(snapshot, updateDay, today)));
    }

    /// <summary>The habit of all units together in one cycle.</summary>
    /// <param name="cycle">The cycle.</param>
    public CheckInHabit In(CycleId cycle)
    {
        var parts = All.Where(habit => habit.Cycle == cycle).ToList();
        return new()
        {
            Cycle = cycle,
            KeyResults = parts.Sum(part => part.KeyResults),
            Never = parts.Sum(part => part.Never),
            WeeksDue = parts.Sum(part => part.WeeksDue),
            OnTime = parts.Sum(part => part.OnTime),
            Late = parts.Sum(part => part.Late),
        };
    }

    private static List<CheckInHabit> Count(OkrSnapshot snapshot, WeekSheet weeks)
    {
        var tallies = new SortedDictionary<(int Unit, int Cycle), CheckInHabit>();
        for (var i = 0; i < snapshot.KeyResultRecords.Count; i++)
        {
            if (weeks.Due(i) is not (var due and > 0))
            {
                continue;
            }

            var objective = snapshot.KeyResultObjectives[i];
            var key = (snapshot.ObjectiveUnits[objective], snapshot.ObjectiveCycles[objective]);
            var (onTime, late) = (weeks.OnTime(i), weeks.Late(i));
            var habit = tallies.GetValueOrDefault(key) ?? new CheckInHabit
            {
                Unit = key.Item1 >= 0 ? snapshot.UnitRecords[key.Item1].Id : null,
                Cycle = key.Item2 >= 0 ? snapshot.CycleRecords[key.Item2].Id : null,
            };
            tallies[key] = habit with
            {
                KeyResults = habit.KeyResults + 1,
                Never = habit.Never + (onTime + late == 0 ? 1 : 0),
                WeeksDue = habit.WeeksDue + due,
                OnTime = habit.OnTime + onTime,
                Late = habit.Late + late,
            };
        }

        return [.. tallies.Values];
    }
}
