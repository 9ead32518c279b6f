using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text;
using Okr.Storage;

namespace Okr.EntityFrameworkCore.Sessions;

/// <summary>What is asked of a workspace. Each statement names it.</summary>
internal static class WorkspaceReading
{
    public static DbCommand SelectCommits(this StoreSession session, WorkspaceId workspace, long after) => session.Command(
        $"SELECT sequence, payload FROM {session.Tables.CommitsName} WHERE workspace = @workspace AND sequence > @after ORDER BY sequence",
        ("@workspace", workspace.Value),
        ("@after", after));

    public static DbCommand SelectCommit(this StoreSession session, WorkspaceId workspace, long sequence) => session.Command(
        $"SELECT sequence, payload FROM {session.Tables.CommitsName} WHERE workspace = @workspace AND sequence = @sequence",
        ("@workspace", workspace.Value),
        ("@sequence", sequence));

    /// <summary>Runs a statement to its end, looks at each row as it comes, and keeps what is asked for of some.</summary>
    public static async Task<List<TKept>> PickAsync<TRow, TKept>(
        this DbCommand command, Func<DbDataReader, TRow> take, Func<TRow, bool> isWanted, Func<TRow, TKept> keep, CancellationToken cancellationToken)
    {
        var kept = new List<TKept>();
        await using var disposing = command.ConfigureAwait(false);
        var rows = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellationToken).ConfigureAwait(false);
        await using var closing = rows.ConfigureAwait(false);
        while (await rows.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = take(rows);
            if (isWanted(row))
            {
                kept.Add(keep(row));
            }
        }

        return kept;
    }

    /// <summary>The order is that of the primary key, so nothing is sorted and a read resumes at once.</summary>
    public static DbCommand SelectRecords(this StoreSession session, WorkspaceId workspace, RecordQuery query)
    {
        var command = session.Command("", ("@workspace", workspace.Value));
        var records = session.Tables.RecordsName;
        var found = query.Keys is { } keys ? session.Dialect.Find(command, records, keys.Distinct()) : $"{records} AS found";
        var sql = new StringBuilder($"SELECT found.kind, found.version, found.payload FROM {found} WHERE found.workspace = @workspace");
        if (query.Kinds is { } kinds)
        {
            sql.Append(CultureInfo.InvariantCulture, $" AND found.kind IN ({string.Join(", ", kinds.Select(kind => ((int)kind).ToString(CultureInfo.InvariantCulture)))})");
        }

        if (query.Cycle is { } cycle)
        {
            sql.Append(" AND (found.cycle IS NULL OR found.cycle = @cycle)");
            StoreSession.Add(command, "@cycle", cycle.Value);
        }

        if (query.After is { } after)
        {
            sql.Append(" AND (found.kind, found.id) > (@afterKind, @afterId)");
            StoreSession.Add(command, "@afterKind", (int)after.Kind);
            StoreSession.Add(command, "@afterId", after.Id);
        }

        command.CommandText = sql.Append(" ORDER BY found.kind, found.id").ToString();
        return command;
    }
}
