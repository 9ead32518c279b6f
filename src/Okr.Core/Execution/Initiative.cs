using System.Text.Json.Serialization;

namespace Okr;

/// <summary>The E of OKRs-E: an action under a key result or directly under an objective (rules E-1, E-2).</summary>
/// <remarks>An initiative is a bet and not a commitment (E-14): finishing it without moving the key result is no success, so it moves no score
/// unless its key result is measured by an <see cref="ExecutedMetric"/>.</remarks>
public sealed record Initiative : OkrRecord
{
    /// <summary>The id of the initiative.</summary>
    public InitiativeId Id { get; init; }

    /// <summary>The objective that it serves, or the one that <see cref="KeyResult"/> belongs to.</summary>
    public ObjectiveId Objective { get; init; }

    /// <summary>The key result that it serves; null when it serves the objective directly.</summary>
    public KeyResultId? KeyResult { get; init; }

    /// <summary>The text; empty when not stated.</summary>
    public string Title { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>The accountable person; null when not stated.</summary>
    public PersonId? Owner { get; init; }

    /// <summary>The unit that carries it; null means the unit of the objective.</summary>
    public OrgUnitId? Unit { get; init; }

    /// <summary>Where it stands in its life; done is <see cref="OkrState.Closed"/>.</summary>
    public OkrState State { get; init; }

    /// <summary>The share among its siblings; 1 by default.</summary>
    public Weight Weight { get; init; }

    /// <summary>The amount of work planned, in the host's unit; null when not stated.</summary>
    public decimal? Target { get; init; }

    /// <summary>The amount of work done, in the same unit; null when not stated.</summary>
    public decimal? Actual { get; init; }

    /// <summary>The day by which it shall be done; null when not stated.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Those who work on it and may change it (rule E-4).</summary>
    public IReadOnlyList<PersonId> Members { get => field ?? []; init => field = ValueList<PersonId>.Of(value); }

    /// <summary>Those who are only told (rule E-4).</summary>
    public IReadOnlyList<PersonId> Followers { get => field ?? []; init => field = ValueList<PersonId>.Of(value); }

    /// <summary>The host's own fields.</summary>
    public IReadOnlyDictionary<string, string> Labels { get => field ?? ValueMap<string>.Empty; init => field = ValueMap<string>.Of(value); }

    /// <inheritdoc/>
    [JsonIgnore]
    public override RecordKey Key => new(RecordKind.Initiative, Id.Value);
}
