namespace Okr;

/// <summary>One goal of a person, as a talk about that person's contribution may look at it.</summary>
public sealed record AppraisalItem
{
    /// <summary>The objective or key result.</summary>
    public required OkrTarget Target { get; init; }

    /// <summary>Its text.</summary>
    public required string Title { get; init; }

    /// <summary>What a full score means.</summary>
    public required Ambition Ambition { get; init; }

    /// <summary>How far a promise was kept, 0 to 1; null where it does not count: under any mode but weighted, of anything but a committed key result,
    /// and where nothing is measured.</summary>
    public decimal? Attainment { get; init; }
}
