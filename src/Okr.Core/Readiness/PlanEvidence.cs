namespace Okr.Readiness;

/// <summary>What the plan itself shows about the practice of a unit, or of all: counts, so that a check does not rest on opinions alone.</summary>
/// <remarks>Counts what rules judge: no archived, postponed or cancelled objective or key result. Shares are 0 to 1, rounded to four decimals, and null
/// where there is nothing to count.</remarks>
public sealed record PlanEvidence
{
    /// <summary>The unit whose own objectives they are; null for all together.</summary>
    public OrgUnitId? Unit { get; init; }

    /// <summary>How many objectives there are.</summary>
    public int Objectives { get; init; }

    /// <summary>How many of them stand below the top level, and so could support others.</summary>
    public int BelowTop { get; init; }

    /// <summary>How many of these support another or are declared autonomous (rules ).</summary>
    public int Aligned { get; init; }

    /// <summary>How many objectives should be submitted by now, as the deadlines of the house say.</summary>
    public int Due { get; init; }

    /// <summary>How many of these are drafts still.</summary>
    public int Late { get; init; }

    /// <summary>How many key results there are.</summary>
    public int KeyResults { get; init; }

    /// <summary>How many of them somebody owns and something measures: a target that is not the baseline, a bound, steps, a yes or no.</summary>
    public int Sound { get; init; }

    /// <summary>How many of them have their execution: an initiative of their own, or one of their objective (rules E-2, E-12).</summary>
    public int Executed { get; init; }

    /// <summary>How many of them were reported on, at a time that is known.</summary>
    public int Reported { get; init; }

    /// <summary>How many of these were reported on longer ago than the scoring policy's rhythm asks for (rule C-3).</summary>
    public int Stale { get; init; }

    /// <summary>The share of objectives below the top level that are aligned or autonomous.</summary>
    public decimal? AlignedShare => ShareOf(Aligned, BelowTop);

    /// <summary>The share of key results that are sound.</summary>
    public decimal? SoundShare => ShareOf(Sound, KeyResults);

    /// <summary>The share of key results that have their execution.</summary>
    public decimal? ExecutedShare => ShareOf(Executed, KeyResults);

    internal static decimal? ShareOf(int part, int whole) => whole == 0 ? null : decimal.Round((decimal)part / whole, 4, MidpointRounding.AwayFromZero);

    internal PlanEvidence Plus(PlanEvidence other) => this with
    {
        Objectives = Objectives + other.Objectives,
        BelowTop = BelowTop + other.BelowTop,
        Aligned = Aligned + other.Aligned,
        Due = Due + other.Due,
        Late = Late + other.Late,
        KeyResults = KeyResults + other.KeyResults,
        Sound = Sound + other.Sound,
        Executed = Executed + other.Executed,
        Reported = Reported + other.Reported,
        Stale = Stale + other.Stale,
    };
}
