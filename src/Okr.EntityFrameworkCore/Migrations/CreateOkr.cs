using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Okr.EntityFrameworkCore.Tables;

namespace Okr.EntityFrameworkCore.Migrations;

/// <summary>The first tables and views of <see cref="OkrDbContext"/>, on either database. A test holds what it makes against the model.</summary>
[DbContext(typeof(OkrDbContext))]
[Migration("20261123000000_CreateOkr")]
internal sealed class CreateOkr : Migration
{
    private bool IsPostgres => ActiveProvider!.Contains("Npgsql", StringComparison.Ordinal);

    private string Text => IsPostgres ? "text" : "TEXT";

    private string Json => IsPostgres ? "json" : "TEXT";

    private string Number => IsPostgres ? "integer" : "INTEGER";

    private string LongNumber => IsPostgres ? "bigint" : "INTEGER";

    private string? Ordinal => IsPostgres ? "C" : null;

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            OkrTables.Workspaces,
            table => new
            {
                workspace = table.Column<string>(Text, nullable: false, collation: Ordinal),
                sequence = table.Column<long>(LongNumber, nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_okr_workspaces", row => row.workspace));
        migrationBuilder.CreateTable(
            OkrTables.Records,
            table => new
            {
                workspace = table.Column<string>(Text, nullable: false, collation: Ordinal),
                kind = table.Column<int>(Number, nullable: false),
                id = table.Column<string>(Text, nullable: false, collation: Ordinal),
                version = table.Column<long>(LongNumber, nullable: false),
                cycle = table.Column<string>(Text, nullable: true, collation: Ordinal),
                payload = table.Column<string>(Json, nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_okr_records", row => new { row.workspace, row.kind, row.id }));
        migrationBuilder.CreateTable(
            OkrTables.Commits,
            table => new
            {
                workspace = table.Column<string>(Text, nullable: false, collation: Ordinal),
                sequence = table.Column<long>(LongNumber, nullable: false),
                commit_id = table.Column<string>(Text, nullable: true, collation: Ordinal),
                payload = table.Column<string>(Json, nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_okr_commits", row => new { row.workspace, row.sequence }));
        migrationBuilder.CreateIndex("IX_okr_commits_workspace_commit_id", OkrTables.Commits, ["workspace", "commit_id"], unique: true);
        migrationBuilder.CreateOkrViews();
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropOkrViews();
        migrationBuilder.DropTable(OkrTables.Commits);
        migrationBuilder.DropTable(OkrTables.Records);
        migrationBuilder.DropTable(OkrTables.Workspaces);
    }
}
