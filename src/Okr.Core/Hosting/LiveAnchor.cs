using Okr.Storage;

namespace Okr;

/// <summary>By what a live workspace knows that a store still has the history that it followed, and no older copy or other history of the same numbers.</summary>
/// <param name="Sequence">The last commit that was followed.</param>
/// <param name="Commit">That commit, where it is small enough to be read again; else null.</param>
/// <param name="Witness">A record that it put; null where it put none, or where <paramref name="Commit"/> says more.</param>
internal sealed record LiveAnchor(long Sequence, OkrCommit? Commit, OkrRecord? Witness)
{
    private const int SmallCommit = 64;

    /// <summary>The anchor of a workspace that was read whole, at the greatest version of its records.</summary>
    public static LiveAnchor Of(OkrDocument document)
    {
        (OkrRecord? Record, long Version) newest = default;
        foreach (var record in document.Records)
        {
            if (document.VersionOf(record.Key) is var version && version > newest.Version)
            {
                newest = (record, version);
            }
        }

        return new(newest.Version, Commit: null, newest.Record);
    }

    /// <summary>The anchor after a commit.</summary>
    public static LiveAnchor Of(CommittedChanges committed)
    {
        var witness = committed.Commit.Changes.OfType<OkrChange.Put>().FirstOrDefault()?.Record;
        return witness is null || committed.Commit.Changes.Count <= SmallCommit
            ? new(committed.Sequence, committed.Commit, Witness: null)
            : new(committed.Sequence, Commit: null, witness);
    }

    /// <summary>The commits that came since; null where the store has another history than the one that was followed.</summary>
    public async Task<IReadOnlyList<CommittedChanges>?> NewAsync(IOkrStore store, IOkrChangeFeed feed, WorkspaceId workspace, CancellationToken cancellationToken)
    {
        var isCertain = Sequence == 0 || await HasWitnessAsync(store, workspace, cancellationToken).ConfigureAwait(false);
        var commits = new List<CommittedChanges>();
        await foreach (var committed in feed.ReadCommitsAsync(workspace, isCertain ? Sequence : Sequence - 1, cancellationToken).ConfigureAwait(false))
        {
            commits.Add(committed);
        }

        if (isCertain)
        {
            return commits;
        }

        if (commits is not [var first, ..] || !IsMine(first))
        {
            return null;
        }

        commits.RemoveAt(0);
        return commits;
    }

    // One record costs less than a commit that may have put a company; somebody may have written it since, and then the commit must tell.
    private async Task<bool> HasWitnessAsync(IOkrStore store, WorkspaceId workspace, CancellationToken cancellationToken) =>
        Witness is not null
        && await store.FindAsync(workspace, Witness.Key, cancellationToken).ConfigureAwait(false) is { } stored
        && stored.Version == Sequence
        && stored.Record.Equals(Witness);

    private bool IsMine(CommittedChanges committed) => committed.Sequence == Sequence
        && (Commit is null ? committed.Commit.Changes.Any(change => change is OkrChange.Put put && put.Record.Equals(Witness)) : committed.Commit.Equals(Commit));
}
