namespace Okr.Storage;

/// <summary>The storage could not do its work now: it is locked, full, out of reach, or chose this call as the loser of a deadlock. The store itself stays usable.</summary>
/// <remarks>Try again later. A commit goes out with the same <see cref="OkrCommit.Id"/> again, so that it is recognised where the first try was written after all.</remarks>
public sealed class OkrStoreUnavailableException : Exception
{
    /// <summary>Says why.</summary>
    /// <param name="reason">What the storage says.</param>
    /// <param name="isOutcomeUnknown">Whether a commit may have been written.</param>
    /// <param name="innerException">What the storage threw.</param>
    public OkrStoreUnavailableException(string reason, bool isOutcomeUnknown, Exception? innerException = null)
        : base(isOutcomeUnknown
            ? $"The storage failed while it made the commit final, so it may be written or not: repeat it with the same commit id. {reason}"
            : $"The storage cannot be used now, and nothing was written: try again later. {reason}", innerException) => IsOutcomeUnknown = isOutcomeUnknown;

    /// <summary>Whether a commit may have been written: its answer was lost. Otherwise nothing was.</summary>
    public bool IsOutcomeUnknown { get; }
}
