using System.Runtime.CompilerServices;
using Okr.Storage;

namespace Okr.Conformance.Tests.Broken;

internal sealed class Paging(Medium medium) : FaultyStore(medium)
{
    public override async IAsyncEnumerable<StoredRecord> ReadAsync(WorkspaceId workspace, RecordQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        _ = Sound.ReadAsync(workspace, query, cancellationToken);
        var page = new List<StoredRecord>();
        var after = query.After;
        do
        {
            page.Clear();
            await foreach (var stored in Sound.ReadAsync(workspace, query with { After = after }, cancellationToken))
            {
                page.Add(stored);
                if (page.Count == 10)
                {
                    break;
                }
            }

            foreach (var stored in page)
            {
                yield return stored;
            }

            if (page.Count == 10 && query == RecordQuery.All)
            {
                await Task.Delay(2, cancellationToken);
            }

            after = page.Count == 0 ? null : page[^1].Record.Key;
        }
        while (page.Count == 10);
    }
}
