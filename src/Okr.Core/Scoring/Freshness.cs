namespace Okr.Scoring;

/// <summary>How long ago somebody last reported on a key result (rule C-3).</summary>
public enum Freshness
{
    /// <summary>Nobody ever has, or it is not recorded when.</summary>
    NotKnown = 0,

    /// <summary>Within the rhythm of the policy.</summary>
    Fresh = 1,

    /// <summary>Longer ago than the rhythm asks for; by default more than 7 days.</summary>
    Stale = 2,

    /// <summary>So long ago that the number says little; by default more than 14 days.</summary>
    Stalled = 3,
}
