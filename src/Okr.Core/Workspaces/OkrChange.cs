using Ardalis.GuardClauses;

namespace Okr;

/// <summary>One step from a workspace to the next: put a record or remove one, with the version that the writer saw.</summary>
/// <remarks>An import, a fix, a carry-over, a what-if, a commit and the audit trail are all lists of changes. Immutable.</remarks>
public abstract record OkrChange
{
    private OkrChange(RecordKey key, long expected)
    {
        Key = key;
        Expected = Guard.Against.Negative(expected);
    }

    /// <summary>The record that is put or removed.</summary>
    public RecordKey Key { get; }

    /// <summary>The version that the record must have now; <see cref="OkrVersion.New"/> where it must not exist.</summary>
    public long Expected { get; }

    /// <summary>Writes a record, whole.</summary>
    public sealed record Put : OkrChange
    {
        /// <summary>Writes a record that must not exist yet.</summary>
        /// <param name="record">The record.</param>
        public Put(OkrRecord record)
            : this(record, OkrVersion.New)
        {
        }

        /// <summary>Writes a record over the version that the writer saw.</summary>
        /// <param name="record">The record.</param>
        /// <param name="expected">That version; <see cref="OkrVersion.New"/> where the record must not exist.</param>
        /// <exception cref="ArgumentException">The record is null or has no id, or the version is negative.</exception>
        public Put(OkrRecord record, long expected)
            : base(Guard.Against.Null(record).Key, expected)
        {
            if (Key.Id.Length == 0)
            {
                throw new ArgumentException($"A {Key.Kind} without an id cannot be stored: set its Id.", nameof(record));
            }

            Record = record;
        }

        /// <summary>The record.</summary>
        public OkrRecord Record { get; }
    }

    /// <summary>Removes a record.</summary>
    public sealed record Remove : OkrChange
    {
        /// <summary>Removes the version that the writer saw.</summary>
        /// <param name="key">The record.</param>
        /// <param name="expected">That version.</param>
        /// <exception cref="ArgumentException">The key has no id, or the version is negative.</exception>
        public Remove(RecordKey key, long expected)
            : base(key, expected)
        {
            if (key.Id.Length == 0)
            {
                throw new ArgumentException("A record without an id cannot be removed.", nameof(key));
            }
        }
    }
}
