using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace Okr;

/// <summary>The thing that a finding or an explanation speaks about: a kind and the id that people see.</summary>
/// <remarks><c>default</c> is the workspace as a whole. Ordered by kind, then ordinally by id.</remarks>
public readonly record struct OkrTarget : IComparable<OkrTarget>
{
    private readonly string? _id;

    /// <summary>Points at a thing of the workspace.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="id">The text of its id; empty for the workspace.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    [JsonConstructor]
    public OkrTarget(TargetKind kind, string id = "")
    {
        Kind = kind;
        _id = Guard.Against.Null(id);
    }

    /// <summary>What it is.</summary>
    public TargetKind Kind { get; }

    /// <summary>The text of its id; empty for the workspace.</summary>
    public string Id => _id ?? "";

    /// <summary>Points at a cycle.</summary>
    /// <param name="id">Its id.</param>
    public static OkrTarget Of(CycleId id) => new(TargetKind.Cycle, id.Value);

    /// <summary>Points at a unit.</summary>
    /// <param name="id">Its id.</param>
    public static OkrTarget Of(OrgUnitId id) => new(TargetKind.Unit, id.Value);

    /// <summary>Points at an objective.</summary>
    /// <param name="id">Its id.</param>
    public static OkrTarget Of(ObjectiveId id) => new(TargetKind.Objective, id.Value);

    /// <summary>Points at a key result.</summary>
    /// <param name="id">Its id.</param>
    public static OkrTarget Of(KeyResultId id) => new(TargetKind.KeyResult, id.Value);

    /// <summary>Points at an initiative.</summary>
    /// <param name="id">Its id.</param>
    public static OkrTarget Of(InitiativeId id) => new(TargetKind.Initiative, id.Value);

    /// <summary>Points at a record of any kind.</summary>
    /// <param name="key">The record's key.</param>
    public static OkrTarget Of(RecordKey key) => new(
        key.Kind switch
        {
            RecordKind.Cycle => TargetKind.Cycle,
            RecordKind.Unit => TargetKind.Unit,
            RecordKind.Objective => TargetKind.Objective,
            RecordKind.Initiative => TargetKind.Initiative,
            RecordKind.CheckIn => TargetKind.CheckIn,
            _ => TargetKind.Attestation,
        },
        key.Id);

    /// <summary>Compares by kind, then ordinally by id.</summary>
    /// <param name="left">The first target.</param>
    /// <param name="right">The second target.</param>
    public static bool operator <(OkrTarget left, OkrTarget right) => left.CompareTo(right) < 0;

    /// <summary>Compares by kind, then ordinally by id.</summary>
    /// <param name="left">The first target.</param>
    /// <param name="right">The second target.</param>
    public static bool operator >(OkrTarget left, OkrTarget right) => left.CompareTo(right) > 0;

    /// <summary>Compares by kind, then ordinally by id.</summary>
    /// <param name="left">The first target.</param>
    /// <param name="right">The second target.</param>
    public static bool operator <=(OkrTarget left, OkrTarget right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by kind, then ordinally by id.</summary>
    /// <param name="left">The first target.</param>
    /// <param name="right">The second target.</param>
    public static bool operator >=(OkrTarget left, OkrTarget right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(OkrTarget other) => Kind == other.Kind ? string.CompareOrdinal(Id, other.Id) : Kind.CompareTo(other.Kind);

    /// <inheritdoc/>
    public bool Equals(OkrTarget other) => Kind == other.Kind && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Id);

    /// <inheritdoc/>
    public override string ToString() => Id.Length == 0 ? Kind.ToString() : $"{Kind} '{Id}'";
}
