namespace Okr;

/// <summary>One closing of an objective or a cycle: when, by whom, and at what (rule C-8). When it was taken up again, that stands here too.</summary>
public sealed record Closure : OkrNode
{
    /// <summary>The day; null when not stated.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Who closed it; null when not stated.</summary>
    public PersonId? By { get; init; }

    /// <summary>The computed score on that day, under the policy of that day, at most six decimals; null where there was none.</summary>
    public decimal? Score { get; init; }

    /// <summary>The grade that it was closed with, 0 to 1; null where there was none.</summary>
    public decimal? Grade { get; init; }

    /// <summary>What there was to say; null when nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The day on which it was taken up again; null while it stays closed.</summary>
    public DateOnly? ReopenedOn { get; init; }

    /// <summary>Who took it up again; null when not stated.</summary>
    public PersonId? ReopenedBy { get; init; }

    /// <summary>Why; null while it stays closed.</summary>
    public string? ReopenedFor { get; init; }
}
