namespace Okr;

/// <summary>What the rules had to say about a cycle on the day on which it was closed, in words, so that no later rule or policy changes it.</summary>
/// <remarks>At most <see cref="MaxItems"/> are kept, the worst first; the others are counted.</remarks>
public sealed record FrozenFindings : OkrNode
{
    /// <summary>How many findings a cycle keeps: with them the record stays far below the size that stores and readers take.</summary>
    public const int MaxItems = 2000;

    /// <summary>The day of the run; null when not stated.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The findings, in the order of the rules.</summary>
    public IReadOnlyList<FrozenFinding> Items { get => field ?? []; init => field = ValueList<FrozenFinding>.Of(value); }

    /// <summary>How many more there were.</summary>
    public int Omitted { get; init; }
}
