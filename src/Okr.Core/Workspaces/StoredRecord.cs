using Ardalis.GuardClauses;

namespace Okr;

/// <summary>A record with the version under which a store keeps it.</summary>
/// <remarks><c>default</c> holds no record; stores never yield it.</remarks>
public readonly record struct StoredRecord
{
    /// <summary>Pairs a record with its version.</summary>
    /// <param name="record">The record.</param>
    /// <param name="version">The sequence number of the commit that wrote it; <see cref="OkrVersion.New"/> for a record that no store keeps yet.</param>
    /// <exception cref="ArgumentException">The record is null or the version negative.</exception>
    public StoredRecord(OkrRecord record, long version)
    {
        Record = Guard.Against.Null(record);
        Version = Guard.Against.Negative(version);
    }

    /// <summary>The record.</summary>
    public OkrRecord Record { get; }

    /// <summary>The version.</summary>
    public long Version { get; }
}
