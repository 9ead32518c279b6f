namespace Okr.Scoring;

/// <summary>How progress becomes a status. <c>default</c> is the published rule of Viva Goals: behind expectation is behind, by more than a quarter at risk.</summary>
public sealed record StatusPolicy : OkrNode
{
    internal static StatusPolicy Default { get; } = new();

    /// <summary>What a status looks at; by default progress minus expected progress.</summary>
    public StatusFamily Family { get; init; }

    /// <summary>From here on it is on track, in the measure of <see cref="Family"/>; null means 0, 0.95 or 0.7.</summary>
    public decimal? OnTrackFrom { get; init; }

    /// <summary>Where a number exactly at <see cref="OnTrackFrom"/> belongs; by default to on track.</summary>
    public EdgeSide OnTrackEdge { get; init; }

    /// <summary>From here on it is behind, and below it at risk; null means -0.25, 0.75 or 0.4.</summary>
    public decimal? BehindFrom { get; init; }

    /// <summary>Where a number exactly at <see cref="BehindFrom"/> belongs; by default to behind.</summary>
    public EdgeSide BehindEdge { get; init; }

    /// <summary>From here on it is ahead; null means that nothing is.</summary>
    public decimal? AheadFrom { get; init; }

    /// <summary>The progress from which it is achieved, whatever the day; null means that nothing is while it lasts.</summary>
    public decimal? AchievedFrom { get; init; }

    /// <summary>What a ratio says while nothing is expected; by default on track.</summary>
    public NothingExpected NothingExpected { get; init; }

    /// <summary>What is said after the last day; by default the same as on it.</summary>
    public AfterEnd AfterEnd { get; init; }

    /// <summary>How an objective comes by its status; by default from its own progress.</summary>
    public StatusCombiner Combiner { get; init; }

    /// <summary>A confidence up to this one, 0 to 10, makes it behind at best; null means that confidence does not matter. Confidence only lowers.</summary>
    public decimal? BehindUpToConfidence { get; init; }

    /// <summary>A confidence up to this one, 0 to 10, makes it at risk; null means that confidence does not matter.</summary>
    public decimal? AtRiskUpToConfidence { get; init; }

    /// <summary>More days than this since the last report are stale; null means 7.</summary>
    public int? StaleAfterDays { get; init; }

    /// <summary>More days than this since the last report are stalled; null means 14.</summary>
    public int? StalledAfterDays { get; init; }

    /// <summary>What being stalled does to a status; by default nothing.</summary>
    public StaleEffect Stalled { get; init; }

    /// <summary>What a bound that shall hold says of itself; by default what any other metric does.</summary>
    public BoundStatus Bounds { get; init; }

    /// <summary>What becomes of a status that a person stated by hand; by default it is shown.</summary>
    public StatedStatusRule Stated { get; init; }

    internal decimal OnTrack => OnTrackFrom ?? Family switch { StatusFamily.Ratio => 0.95m, StatusFamily.Absolute => 0.7m, _ => 0m };

    internal decimal Behind => BehindFrom ?? Family switch { StatusFamily.Ratio => 0.75m, StatusFamily.Absolute => 0.4m, _ => -0.25m };

    internal int StaleDays => StaleAfterDays ?? 7;

    internal int StalledDays => StalledAfterDays ?? 14;

    internal IEnumerable<PolicyProblem> Problems()
    {
        foreach (var problem in PolicyProblems.Undefined(
            "scoring.status",
            ("family", Family),
            ("onTrackEdge", OnTrackEdge),
            ("behindEdge", BehindEdge),
            ("nothingExpected", NothingExpected),
            ("afterEnd", AfterEnd),
            ("combiner", Combiner),
            ("stalled", Stalled),
            ("bounds", Bounds),
            ("stated", Stated)))
        {
            yield return problem;
        }

        (string Name, decimal? Value, decimal Least, decimal Greatest)[] numbers =
        [
            ("onTrackFrom", OnTrackFrom, -1m, 2m),
            ("behindFrom", BehindFrom, -1m, 2m),
            ("aheadFrom", AheadFrom, -1m, 10m),
            ("achievedFrom", AchievedFrom, 0m, 10m),
            ("behindUpToConfidence", BehindUpToConfidence, 0m, 10m),
            ("atRiskUpToConfidence", AtRiskUpToConfidence, 0m, 10m),
            ("staleAfterDays", StaleAfterDays, 0m, 3660m),
            ("stalledAfterDays", StalledAfterDays, 0m, 3660m),
        ];
        foreach (var (name, value, least, greatest) in numbers)
        {
            if (value < least || value > greatest)
            {
                yield return PolicyProblems.Outside("scoring.status." + name, value.Value, least, greatest);
            }
        }

        (string Lower, decimal? LowerValue, string Upper, decimal? UpperValue)[] orders =
        [
            ("behindFrom", Behind, "onTrackFrom", OnTrack),
            ("onTrackFrom", OnTrack, "aheadFrom", AheadFrom),
            ("atRiskUpToConfidence", AtRiskUpToConfidence, "behindUpToConfidence", BehindUpToConfidence),
            ("staleAfterDays", StaleDays, "stalledAfterDays", StalledDays),
        ];
        foreach (var (lower, lowerValue, upper, upperValue) in orders)
        {
            if (lowerValue > upperValue)
            {
                yield return PolicyProblems.Order("scoring.status." + lower, lowerValue.Value, "scoring.status." + upper, upperValue.Value);
            }
        }

        if (NothingExpected != NothingExpected.OnTrack && Family != StatusFamily.Ratio)
        {
            yield return PolicyProblems.Needs("scoring.status.nothingExpected", "scoring.status.family", "ratio", null);
        }

        if (AfterEnd != AfterEnd.AsBefore && Family == StatusFamily.Absolute)
        {
            yield return PolicyProblems.Useless("scoring.status.afterEnd", "scoring.status.family", "absolute");
        }
    }
}
