using Ardalis.GuardClauses;

namespace Okr.Storage;

/// <summary>A commit with its place in the workspace's sequence, as the change feed tells it.</summary>
public sealed record CommittedChanges
{
    /// <summary>Pairs a commit with its place.</summary>
    /// <param name="sequence">Its place, 1 or more.</param>
    /// <param name="commit">The commit as it was given to the store.</param>
    /// <exception cref="ArgumentException">The number is less than 1 or the commit null.</exception>
    public CommittedChanges(long sequence, OkrCommit commit)
    {
        Sequence = Guard.Against.NegativeOrZero(sequence);
        Commit = Guard.Against.Null(commit);
    }

    /// <summary>The place in the sequence, and the version of every record that the commit put.</summary>
    public long Sequence { get; }

    /// <summary>The commit as it was given to the store. The versions that its changes expected tell a new record from an overwritten one.</summary>
    public OkrCommit Commit { get; }
}
