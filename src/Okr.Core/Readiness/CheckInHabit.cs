namespace Okr.Readiness;

/// <summary>How regularly the key results of one unit were reported on in one cycle, by the week (rules C-3, E-6, L-19).</summary>
/// <remarks>Only full weeks since a key result's start count, up to its end or today. One key result that runs for thirteen weeks has thirteen weeks due.</remarks>
public sealed record CheckInHabit
{
    /// <summary>The unit whose objectives they are; null where it is not known.</summary>
    public OrgUnitId? Unit { get; init; }

    /// <summary>The cycle; null where it is not known.</summary>
    public CycleId? Cycle { get; init; }

    /// <summary>How many key results were due to be reported on.</summary>
    public int KeyResults { get; init; }

    /// <summary>How many of them were never reported on in a week that was due.</summary>
    public int Never { get; init; }

    /// <summary>The weeks due, summed over key results.</summary>
    public int WeeksDue { get; init; }

    /// <summary>The weeks with a check-in that was written down within the week.</summary>
    public int OnTime { get; init; }

    /// <summary>The weeks whose check-in was written down only after the week.</summary>
    public int Late { get; init; }

    /// <summary>The weeks without a check-in.</summary>
    public int Missed => WeeksDue - OnTime - Late;

    /// <summary>The share of weeks with a check-in, on time or late, 0 to 1, rounded to four decimals; null where none was due.</summary>
    public decimal? Share => WeeksDue == 0 ? null : decimal.Round((decimal)(OnTime + Late) / WeeksDue, 4, MidpointRounding.AwayFromZero);

    internal bool Reaches(decimal share) => WeeksDue > 0 && OnTime + Late >= share * WeeksDue;
}
