namespace Okr.Scoring;

/// <summary>How a metric becomes a score. <c>default</c> is Google's way.</summary>
public sealed record KeyResultPolicy : OkrNode
{
    internal static KeyResultPolicy Default { get; } = new();

    /// <summary>What a full score is measured against; by default the way from baseline to target.</summary>
    public KeyResultScale Scale { get; init; }

    /// <summary>The ratio that earns the full score, above 0; null means 1. Some systems give it only at 1.4.</summary>
    public decimal? FullMarksAt { get; init; }

    /// <summary>What stands in for a missing baseline; 0 by default.</summary>
    public MissingBaseline MissingBaseline { get; init; }

    /// <summary>What stands in for a missing target; by default there is no score.</summary>
    public MissingTarget MissingTarget { get; init; }

    /// <summary>What a key result scores that nobody has measured; by default there is no score.</summary>
    public MissingCurrent MissingCurrent { get; init; }

    /// <summary>What a baseline equal to the target scores; by default there is no score.</summary>
    public ZeroSpan ZeroSpan { get; init; }

    /// <summary>What becomes of ratios outside 0 to 1; by default they are cut off.</summary>
    public Clamp Clamp { get; init; }

    /// <summary>How initiatives drive a key result that follows them; by default the share that is closed.</summary>
    public ExecutionMeasure Execution { get; init; }

    /// <summary>What contributing links to a key result do; by default nothing.</summary>
    public KeyResultContributions Contributions { get; init; }

    internal bool FeedsAmounts => Contributions is KeyResultContributions.AddWays or KeyResultContributions.SumValues;

    internal long Clamped(long score) => Clamp switch
    {
        Clamp.None or Clamp.WhenCounted => score,
        Clamp.AtZero => Math.Max(score, 0),
        _ => Math.Clamp(score, 0, Millionths.One),
    };

    /// <summary>What a score is where it goes upward.</summary>
    internal long Counted(long score) => Clamp == Clamp.WhenCounted && score != Millionths.None ? Math.Clamp(score, 0, Millionths.One) : score;

    internal IEnumerable<PolicyProblem> Problems()
    {
        foreach (var problem in PolicyProblems.Undefined(
            "scoring.keyResults",
            ("scale", Scale),
            ("missingBaseline", MissingBaseline),
            ("missingTarget", MissingTarget),
            ("missingCurrent", MissingCurrent),
            ("zeroSpan", ZeroSpan),
            ("clamp", Clamp),
            ("execution", Execution),
            ("contributions", Contributions)))
        {
            yield return problem;
        }

        if (FullMarksAt is <= 0m or > 1000m)
        {
            yield return PolicyProblems.Outside("scoring.keyResults.fullMarksAt", FullMarksAt.Value, 0.000001m, 1000m);
        }

        if (FullMarksAt is not null && Scale == KeyResultScale.AllOrNothing)
        {
            yield return PolicyProblems.Useless("scoring.keyResults.fullMarksAt", "scoring.keyResults.scale", "all_or_nothing");
        }

        if (Clamp != Clamp.ZeroToOne && Scale == KeyResultScale.AllOrNothing)
        {
            yield return PolicyProblems.Useless("scoring.keyResults.clamp", "scoring.keyResults.scale", "all_or_nothing");
        }
    }
}
