namespace Okr;

/// <summary>One or two departments that practise at a wider scope than the rest for a cycle or two, to learn before the rest follows (rules L-13, L-15).</summary>
/// <remarks>The criteria are fixed in advance, and the end is an explicit go or no-go. Immutable; safe for use from any thread.</remarks>
public sealed record Pilot : OkrNode
{
    /// <summary>The name that people see; empty when not stated.</summary>
    public string Name { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>The units that pilot, with everything below them.</summary>
    public IReadOnlyList<OrgUnitId> Units { get => field ?? []; init => field = ValueList<OrgUnitId>.Of(value); }

    /// <summary>The scope at which they practise.</summary>
    public PracticeScope Scope { get; init; }

    /// <summary>The cycles in which they do; outside of them they practise as the rest does.</summary>
    public IReadOnlyList<CycleId> Cycles { get => field ?? []; init => field = ValueList<CycleId>.Of(value); }

    /// <summary>What must be met for a go.</summary>
    public IReadOnlyList<PilotCriterion> Criteria { get => field ?? []; init => field = ValueList<PilotCriterion>.Of(value); }

    /// <summary>The day on which the criteria were fixed; null when not stated, and then nobody can say that it was in advance.</summary>
    public DateOnly? FixedOn { get; init; }
}
