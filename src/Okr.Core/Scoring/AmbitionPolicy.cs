namespace Okr.Scoring;

/// <summary>What a good score is, by ambition. A promise is never judged by the sweet spot of a stretch (rule S-7).</summary>
public sealed record AmbitionPolicy : OkrNode
{
    internal static AmbitionPolicy Default { get; } = new();

    /// <summary>The score at which a promise is kept, 0 to 1; null means 1.</summary>
    public decimal? KeptFrom { get; init; }

    /// <summary>Below this a stretch fell far short; null means 0.4.</summary>
    public decimal? PartWayFrom { get; init; }

    /// <summary>Where the sweet spot of a stretch begins; null means 0.6.</summary>
    public decimal? SweetFrom { get; init; }

    /// <summary>Where the sweet spot of a stretch ends, inclusive; null means 0.7.</summary>
    public decimal? SweetTo { get; init; }

    /// <summary>From here on a stretch was timid; null means 1.</summary>
    public decimal? TimidFrom { get; init; }

    /// <summary>What a score says about a goal of some ambition.</summary>
    /// <remarks>Scores are rounded to one decimal first, half away from zero, as colours are; a promise is compared as it is.</remarks>
    /// <param name="ambition">What kind of goal it was.</param>
    /// <param name="score">The score that counts; null where there is none.</param>
    public AmbitionVerdict Judge(Ambition ambition, decimal? score)
    {
        if (score is not { } value)
        {
            return AmbitionVerdict.NotJudged;
        }

        return ambition switch
        {
            Ambition.Committed => value >= (KeptFrom ?? 1m) ? AmbitionVerdict.Kept : AmbitionVerdict.Broken,
            Ambition.Aspirational => JudgeStretch(decimal.Round(value, 1, MidpointRounding.AwayFromZero)),
            Ambition.Learning => value >= 1m ? AmbitionVerdict.Answered : AmbitionVerdict.Open,
            _ => AmbitionVerdict.NotJudged,
        };
    }

    internal IEnumerable<PolicyProblem> Problems()
    {
        (string Name, decimal Value)[] ascending =
        [
            ("partWayFrom", PartWayFrom ?? 0.4m),
            ("sweetFrom", SweetFrom ?? 0.6m),
            ("sweetTo", SweetTo ?? 0.7m),
            ("timidFrom", TimidFrom ?? 1m),
        ];
        foreach (var (name, value) in ascending.Append(("keptFrom", KeptFrom ?? 1m)))
        {
            if (value is < 0m or > 1m)
            {
                yield return PolicyProblems.Outside("scoring.ambitions." + name, value, 0m, 1m);
            }
        }

        foreach (var (lower, upper) in ascending.Zip(ascending.Skip(1)))
        {
            if (lower.Value > upper.Value)
            {
                yield return PolicyProblems.Order("scoring.ambitions." + lower.Name, lower.Value, "scoring.ambitions." + upper.Name, upper.Value);
            }
        }
    }

    private AmbitionVerdict JudgeStretch(decimal score)
    {
        if (score < (PartWayFrom ?? 0.4m))
        {
            return AmbitionVerdict.FarShort;
        }

        if (score < (SweetFrom ?? 0.6m))
        {
            return AmbitionVerdict.PartWay;
        }

        if (score <= (SweetTo ?? 0.7m))
        {
            return AmbitionVerdict.SweetSpot;
        }

        return score < (TimidFrom ?? 1m) ? AmbitionVerdict.Above : AmbitionVerdict.Timid;
    }
}
