using System.Text.Json.Serialization;

namespace Okr;

/// <summary>A period for which objectives are set: a year, a quarter, six weeks.</summary>
/// <remarks>Dates are days of the organisation's own calendar, both inclusive. A cycle without dates is a backlog or a draft: objectives in it have no
/// expected progress. An end before the start is kept as it is and reported by rule OKR5010.</remarks>
public sealed record Cycle : OkrRecord
{
    /// <summary>The id of the cycle.</summary>
    public CycleId Id { get; init; }

    /// <summary>The name that people see; empty when not stated.</summary>
    public string Name { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>How long it is meant to be.</summary>
    public CycleKind Kind { get; init; }

    /// <summary>The first day as planned; null when not stated.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The last day as planned, inclusive; null when not stated.</summary>
    public DateOnly? End { get; init; }

    /// <summary>The longer cycle that this one lies in, such as the year of a quarter.</summary>
    public CycleId? Parent { get; init; }

    /// <summary>The day from which its objectives are planned, before it starts; null when not stated.</summary>
    public DateOnly? PlanningFrom { get; init; }

    /// <summary>The last day for grades, after it has ended; null when not stated.</summary>
    public DateOnly? GradingUntil { get; init; }

    /// <summary>The day on which it really became active; null when not stated.</summary>
    public DateOnly? StartedOn { get; init; }

    /// <summary>The day on which work really ended and grading began; null when not stated.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Where the cycle stands.</summary>
    public CycleState State { get; init; }

    /// <summary>When it was closed and reopened, oldest first.</summary>
    public IReadOnlyList<Closure> Closures { get => field ?? []; init => field = ValueList<Closure>.Of(value); }

    /// <summary>What the rules had to say about it at its last closing; null when it was never closed.</summary>
    public FrozenFindings? Frozen { get; init; }

    /// <summary>What people learned from it.</summary>
    public IReadOnlyList<Retrospective> Retrospectives { get => field ?? []; init => field = ValueList<Retrospective>.Of(value); }

    /// <inheritdoc/>
    [JsonIgnore]
    public override RecordKey Key => new(RecordKind.Cycle, Id.Value);
}
