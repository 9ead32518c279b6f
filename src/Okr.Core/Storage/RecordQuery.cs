using Ardalis.GuardClauses;

namespace Okr.Storage;

/// <summary>Which records a read yields. Conditions narrow each other; one that is not set narrows nothing.</summary>
public sealed record RecordQuery
{
    /// <summary>All records of a workspace.</summary>
    public static RecordQuery All { get; } = new();

    /// <summary>Only records of these kinds; null for every kind, while an empty list asks for nothing.</summary>
    public IReadOnlyList<RecordKind>? Kinds { get; init => field = value is { Count: 0 } ? [] : ValueList<RecordKind>.Of(value); }

    /// <summary>Only these records; null for every record, while an empty list asks for nothing. A key that is not there or occurs twice does no harm.</summary>
    public IReadOnlyList<RecordKey>? Keys { get; init => field = value is { Count: 0 } ? [] : ValueList<RecordKey>.Of(value); }

    /// <summary>Leaves out objectives of other cycles; null leaves out none. Records of other kinds name no cycle and stay.</summary>
    public CycleId? Cycle { get; init; }

    /// <summary>Resumes a read: only records that stand after this key in the store's order; null from the start.</summary>
    public RecordKey? After { get; init; }

    /// <summary>Whether a record meets <see cref="Kinds"/>, <see cref="Keys"/> and <see cref="Cycle"/>.</summary>
    /// <remarks><see cref="After"/> is the store's to judge, because the order of ids is its own.</remarks>
    /// <param name="record">The record to judge.</param>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    public bool Selects(OkrRecord record)
    {
        Guard.Against.Null(record);
        var key = record.Key;
        return (Kinds is null || Kinds.Contains(key.Kind))
            && (Keys is null || Keys.Contains(key))
            && (Cycle is null || record is not Objective objective || objective.Cycle == Cycle);
    }
}
