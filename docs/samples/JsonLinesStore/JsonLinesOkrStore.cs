using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Okr;
using Okr.Json;
using Okr.Storage;

namespace Samples.JsonLinesStore;

/// <summary>Keeps each workspace in a file of its own, one line a commit. Good for small workspaces: every call reads the whole file.</summary>
/// <remarks>Several processes may share the folder. It holds nothing in memory, so an instance is never out of date.</remarks>
/// <param name="folder">Where the files are; made when the first commit comes.</param>
public sealed class JsonLinesOkrStore(string folder) : IOkrStore, IOkrChangeFeed, IOkrForgetting
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredRecord> ReadAsync(
        WorkspaceId workspace, RecordQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var moment = await LoadAsync(workspace, cancellationToken);
        foreach (var stored in moment.Records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if ((query.After is null || stored.Record.Key > query.After) && query.Selects(stored.Record))
            {
                yield return stored;
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask<CommitReceipt> CommitAsync(WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(commit);
        byte[] line = [.. OkrCommitJson.Write(commit), (byte)'\n'];
        var path = PathOf(workspace);
        Directory.CreateDirectory(folder);

        await using var writing = await LockAsync($"{path}.lock", cancellationToken);
        var now = await LoadAsync(workspace, cancellationToken);
        if (now.FindReceipt(commit) is { } receipt)
        {
            return receipt;
        }

        now.ThrowOnConflicts(commit);

        // From here on the commit is not cancelled: whoever is told so must find nothing written.
        await using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite);
        file.SetLength(now.Length);
        file.Position = now.Length;
        await file.WriteAsync(line, CancellationToken.None);
        file.Flush(flushToDisk: true);
        return new CommitReceipt(now.Next, isRepeated: false);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<CommittedChanges> ReadCommitsAsync(
        WorkspaceId workspace, long after, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        var moment = await LoadAsync(workspace, cancellationToken);
        foreach (var committed in moment.CommitsAfter(after))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return committed;
        }
    }

    /// <inheritdoc/>
    public async ValueTask<CommitReceipt> ForgetAsync(WorkspaceId workspace, ForgetRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var path = PathOf(workspace);
        Directory.CreateDirectory(folder);

        await using var writing = await LockAsync($"{path}.lock", cancellationToken);
        var now = await LoadAsync(workspace, cancellationToken);
        var rewritten = $"{path}.new";
        await using (var file = new FileStream(rewritten, FileMode.Create, FileAccess.Write))
        {
            foreach (var commit in now.CommitsAfter(0).Select(committed => request.Rewrite(committed.Commit)).Append(request.ToCommit(now.Records)))
            {
                await file.WriteAsync((byte[])[.. OkrCommitJson.Write(commit), (byte)'\n'], cancellationToken);
            }

            file.Flush(flushToDisk: true);
        }

        // Whole beside the old file and then in its place, in one step: who reads sees either, and who dies between leaves the old one.
        cancellationToken.ThrowIfCancellationRequested();
        File.Move(rewritten, path, overwrite: true);
        return new CommitReceipt(now.Next, isRepeated: false);
    }

    /// <summary>One writer at a time, of all processes: the lock ends with the stream, and with the process.</summary>
    private static async Task<FileStream> LockAsync(string path, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(2), cancellationToken);
            }
        }
    }

    /// <summary>One picture of the file. A line that is being written has no end yet, and is left out.</summary>
    private async Task<Workspace> LoadAsync(WorkspaceId workspace, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var path = PathOf(workspace);
        if (!File.Exists(path))
        {
            return Workspace.Replay([]);
        }

        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellationToken);
        return Workspace.Replay(content.GetBuffer().AsSpan(0, (int)content.Length));
    }

    /// <summary>A name of letters and digits: ids may hold anything, and file systems fold case.</summary>
    private string PathOf(WorkspaceId workspace) => workspace.IsDefault
        ? throw new ArgumentException("No workspace is named.", nameof(workspace))
        : Path.Combine(folder, $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(workspace.Value)))}.jsonl");
}
