namespace Okr;

/// <summary>How an organisation has decided to practise OKR: the part of <see cref="OkrPolicy"/> by which rules and readiness judge.</summary>
/// <remarks><c>new()</c> has decided nothing. Immutable; safe for use from any thread.</remarks>
public sealed record Practice
{
    /// <summary>The practice in which nothing is decided.</summary>
    public static Practice Undecided { get; } = new();

    /// <summary>The levels at which OKR is practised.</summary>
    public PracticeScope Scope { get; init; }

    /// <summary>The departments that practise at a wider scope for some cycles.</summary>
    public IReadOnlyList<Pilot> Pilots { get => field ?? []; init => field = ValueList<Pilot>.Of(value); }

    /// <summary>Deadlines, the day of updates, and where departments run OKRs-E.</summary>
    public HouseRules House { get => field ?? HouseRules.None; init => field = value == HouseRules.None ? null : value; }

    /// <summary>What OKRs have to do with the appraisal of people.</summary>
    public AppraisalPolicy Appraisal { get => field ?? AppraisalPolicy.Decoupled; init => field = value == AppraisalPolicy.Decoupled ? null : value; }
}
