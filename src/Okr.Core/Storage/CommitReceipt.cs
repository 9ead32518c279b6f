using Ardalis.GuardClauses;

namespace Okr.Storage;

/// <summary>The answer to a commit: it is written, and stands at this place.</summary>
public readonly record struct CommitReceipt
{
    /// <summary>Acknowledges a commit.</summary>
    /// <param name="sequence">Its place in the workspace's sequence, 1 or more.</param>
    /// <param name="isRepeated">Whether it had been written before, under the same id.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public CommitReceipt(long sequence, bool isRepeated)
    {
        Sequence = Guard.Against.NegativeOrZero(sequence);
        IsRepeated = isRepeated;
    }

    /// <summary>The commit's place in its workspace's sequence, and the version of every record that it put. 0 only in <c>default</c>.</summary>
    public long Sequence { get; }

    /// <summary>Whether the store knew the commit's id: then this is the answer of the first time, and nothing was changed.</summary>
    public bool IsRepeated { get; }
}
