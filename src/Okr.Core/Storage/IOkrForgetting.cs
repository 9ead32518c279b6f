namespace Okr.Storage;

/// <summary>A store that can take a person out of everything it keeps: its records, its history and its feed.</summary>
public interface IOkrForgetting
{
    /// <summary>Forgets a person in one workspace: a commit takes them out of the records, and every earlier commit is rewritten without them, all of it or nothing.</summary>
    /// <remarks>
    /// <para>The commit is one like any other: it takes the next number, which becomes the version of the records that named the person, and the feed tells it, so
    /// caches follow and nobody writes the person back from what was loaded before. It has no changes where no record named the person.</para>
    /// <para>Earlier commits keep their numbers, ids, times, reasons and expected versions. A retry of one that did not name the person is recognised as ever; a
    /// retry of one that did is refused with <see cref="OkrCommitReusedException"/>. Where an answer was lost, ask again: it finds nothing left to forget.</para>
    /// </remarks>
    /// <param name="workspace">The workspace.</param>
    /// <param name="request">Whom to forget.</param>
    /// <param name="cancellationToken">Cancels the call up to the moment of writing. When it ends in <see cref="OperationCanceledException"/> nothing was written.</param>
    /// <exception cref="ArgumentException">The workspace is <c>default</c> or the request null.</exception>
    /// <exception cref="OkrStoreUnavailableException">The storage cannot be used now, such as a locked file or a lost connection.</exception>
    ValueTask<CommitReceipt> ForgetAsync(WorkspaceId workspace, ForgetRequest request, CancellationToken cancellationToken = default);
}
