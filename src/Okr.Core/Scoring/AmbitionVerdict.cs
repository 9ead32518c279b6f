namespace Okr.Scoring;

/// <summary>What a score means for the kind of goal it was (rules S-5 to S-8).</summary>
public enum AmbitionVerdict
{
    /// <summary>There is no score, or nobody has said what kind of goal it is.</summary>
    NotJudged = 0,

    /// <summary>A promise was kept, in full.</summary>
    Kept = 1,

    /// <summary>A promise was not kept in full: it needs an explanation.</summary>
    Broken = 2,

    /// <summary>A stretch fell far short.</summary>
    FarShort = 3,

    /// <summary>A stretch came some way.</summary>
    PartWay = 4,

    /// <summary>A stretch landed where good stretches land.</summary>
    SweetSpot = 5,

    /// <summary>A stretch went beyond that.</summary>
    Above = 6,

    /// <summary>A stretch was reached in full: it was hardly one.</summary>
    Timid = 7,

    /// <summary>A question was answered.</summary>
    Answered = 8,

    /// <summary>A question is still open.</summary>
    Open = 9,
}
