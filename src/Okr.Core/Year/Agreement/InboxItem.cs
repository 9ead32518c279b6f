using Okr.Alignment;

namespace Okr.Year;

/// <summary>One open request for alignment, as somebody finds it in the inbox.</summary>
public sealed record InboxItem
{
    /// <summary>What the person has to do with it.</summary>
    public InboxKind Kind { get; init; }

    /// <summary>From what, to what.</summary>
    public LinkEnds Ends { get; init; }

    /// <summary>The days since it was asked for; null where nobody knows when that was.</summary>
    public int? AgeDays { get; init; }

    /// <summary>What the other side said; null when nothing.</summary>
    public string? Reason { get; init; }
}
