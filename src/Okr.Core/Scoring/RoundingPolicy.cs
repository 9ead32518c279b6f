namespace Okr.Scoring;

/// <summary>How coarse scores are. <c>default</c> keeps the millionth.</summary>
public sealed record RoundingPolicy : OkrNode
{
    internal static RoundingPolicy Default { get; } = new();

    /// <summary>The distance between two neighbouring scores, 0.000001 to 1: 0.01 is whole percents. Null means no rounding beyond the millionth.</summary>
    public decimal? Step { get; init; }

    /// <summary>Which neighbour a score goes to; by default the nearest, a half away from zero.</summary>
    public RoundingMode Mode { get; init; }

    /// <summary>Where scores are rounded; by default only where they are shown.</summary>
    public RoundingPlace At { get; init; }

    internal long Round(long millionths) => Step is { } step && millionths != Millionths.None ? Round(millionths, Millionths.Of(step)) : millionths;

    internal long Shown(long millionths) => At == RoundingPlace.Edge ? Round(millionths) : millionths;

    internal long Carried(long millionths) => At == RoundingPlace.EachLevel ? Round(millionths) : millionths;

    internal IEnumerable<PolicyProblem> Problems()
    {
        foreach (var problem in PolicyProblems.Undefined(
            "scoring.rounding",
            ("mode", Mode),
            ("at", At)))
        {
            yield return problem;
        }

        if (Step is < 0.000001m or > 1m)
        {
            yield return PolicyProblems.Outside("scoring.rounding.step", Step.Value, 0.000001m, 1m);
        }
        else if (Step is null && this != Default)
        {
            yield return PolicyProblems.Missing("scoring.rounding.step");
        }
    }

    private long Round(long value, long step)
    {
        var lower = value - (((value % step) + step) % step);
        var twice = (value - lower) * 2;
        var goesUp = Mode switch
        {
            RoundingMode.HalfToEven => twice > step || (twice == step && lower / step % 2 != 0),
            RoundingMode.HalfUp => twice >= step,
            RoundingMode.Down => false,
            RoundingMode.TowardZero => value < 0 && twice > 0,
            _ => twice > step || (twice == step && value > 0),
        };
        return goesUp ? lower + step : lower;
    }
}
