using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Okr.EntityFrameworkCore.Tables;

/// <summary>The tables of a context, quoted and with the schema that the host has given them.</summary>
internal readonly record struct OkrTables(string WorkspacesName, string RecordsName, string CommitsName)
{
    public const string Workspaces = "okr_workspaces";
    public const string Records = "okr_records";
    public const string Commits = "okr_commits";

    /// <exception cref="InvalidOperationException">The context has no such tables.</exception>
    public static OkrTables Of(DbContext context)
    {
        var quoting = context.GetService<ISqlGenerationHelper>();
        return new OkrTables(Name(typeof(WorkspaceRow)), Name(typeof(RecordRow)), Name(typeof(CommitRow)));

        string Name(Type row)
        {
            var table = context.Model.FindEntityType(row)
                ?? throw new InvalidOperationException($"{context.GetType().Name} has no tables of OKR: call modelBuilder.AddOkr() in its OnModelCreating and add a migration.");
            return quoting.DelimitIdentifier(table.GetTableName()!, table.GetSchema());
        }
    }
}
