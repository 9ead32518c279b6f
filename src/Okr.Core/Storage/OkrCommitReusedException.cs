using System.Globalization;

namespace Okr.Storage;

/// <summary>A commit came with the id of an earlier commit and with other changes, so it is no retry. Nothing was written.</summary>
public sealed class OkrCommitReusedException : InvalidOperationException
{
    /// <summary>Refuses a commit.</summary>
    /// <param name="id">The id that is taken.</param>
    /// <param name="sequence">The place of the earlier commit in the workspace's sequence.</param>
    public OkrCommitReusedException(CommitId id, long sequence)
        : base(string.Create(
            CultureInfo.InvariantCulture,
            $"Nothing was written, because the commit id '{id}' belongs to commit {sequence}, which made other changes. A retry repeats the same changes; a new commit needs a new id."))
    {
        Id = id;
        Sequence = sequence;
    }

    /// <summary>The id that is taken.</summary>
    public CommitId Id { get; }

    /// <summary>The place of the earlier commit in the workspace's sequence.</summary>
    public long Sequence { get; }
}
