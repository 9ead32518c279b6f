namespace Okr;

/// <summary>One step of a <see cref="MilestonesMetric"/>.</summary>
public sealed record Milestone : OkrNode
{
    /// <summary>What is done when the step is done; empty when not stated.</summary>
    public string Title { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>The share of the step among its siblings.</summary>
    public Weight Weight { get; init; }

    /// <summary>Whether it is done; null when nobody has said.</summary>
    public bool? IsDone { get; init; }

    /// <summary>When it is due; null when not stated.</summary>
    public DateOnly? Due { get; init; }
}
