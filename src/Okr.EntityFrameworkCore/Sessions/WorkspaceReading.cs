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

    /// <summary>The order is that of the primary key, so nothing is sorted and a read resumes at once.</summary>
    public static DbCommand SelectRecords(this StoreSession session, WorkspaceId workspace, RecordQuery query)
    {
        var command = session.Command("", ("@workspace", workspace.Value));
        var sql = new StringBuilder($"SELECT kind, version, payload FROM {session.Tables.RecordsName} WHERE workspace = @workspace");
        if (query.Kinds is { } kinds)
        {
            sql.Append(CultureInfo.InvariantCulture, $" AND kind IN ({string.Join(", ", kinds.Select(kind => ((int)kind).ToString(CultureInfo.InvariantCulture)))})");
        }

        if (query.Keys is { } keys)
        {
            sql.Append(CultureInfo.InvariantCulture, $" AND (kind, id) IN ({session.Dialect.AddKeys(command, keys)})");
        }

        if (query.Cycle is { } cycle)
        {
            sql.Append(" AND (cycle IS NULL OR cycle = @cycle)");
            StoreSession.Add(command, "@cycle", cycle.Value);
        }

        if (query.After is { } after)
        {
            sql.Append(" AND (kind, id) > (@afterKind, @afterId)");
            StoreSession.Add(command, "@afterKind", (int)after.Kind);
            StoreSession.Add(command, "@afterId", after.Id);
        }

        command.CommandText = sql.Append(" ORDER BY kind, id").ToString();
        return command;
    }
}
