using Ardalis.GuardClauses;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Okr.EntityFrameworkCore.Tables;

namespace Okr.EntityFrameworkCore;

/// <summary>Adds the tables of OKR to a context.</summary>
public static class OkrModelBuilderExtensions
{
    /// <summary>Adds three tables: <c>okr_workspaces</c>, <c>okr_records</c> and <c>okr_commits</c>. Call it in <see cref="DbContext.OnModelCreating"/>.</summary>
    /// <remarks>They become part of the host's migrations like tables of its own; add the views there with
    /// <see cref="OkrViewMigrationExtensions.CreateOkrViews"/>. A default schema of the context holds for them too. Column names are part of the documented
    /// format: do not map them otherwise.</remarks>
    /// <param name="modelBuilder">The model of a context on SQLite or PostgreSQL.</param>
    /// <exception cref="ArgumentNullException"><paramref name="modelBuilder"/> is null.</exception>
    public static ModelBuilder AddOkr(this ModelBuilder modelBuilder)
    {
        // Npgsql marks every model that is built for it, and nothing else tells the database here.
        var isPostgres = Guard.Against.Null(modelBuilder).Model.GetValueGenerationStrategy() is not null;
        return modelBuilder
            .Entity<WorkspaceRow>(table =>
            {
                table.ToTable(OkrTables.Workspaces);
                table.HasKey(row => row.Workspace);
                Id(table.Property(row => row.Workspace), "workspace");
                table.Property(row => row.Sequence).HasColumnName("sequence");
            })
            .Entity<RecordRow>(table =>
            {
                table.ToTable(OkrTables.Records);
                table.HasKey(row => new { row.Workspace, row.Kind, row.Id });
                Id(table.Property(row => row.Workspace), "workspace");
                table.Property(row => row.Kind).HasColumnName("kind");
                Id(table.Property(row => row.Id), "id");
                table.Property(row => row.Version).HasColumnName("version");
                Id(table.Property(row => row.Cycle), "cycle");
                Json(table.Property(row => row.Payload));
            })
            .Entity<CommitRow>(table =>
            {
                table.ToTable(OkrTables.Commits);
                table.HasKey(row => new { row.Workspace, row.Sequence });
                table.HasIndex(row => new { row.Workspace, row.CommitId }).IsUnique();
                Id(table.Property(row => row.Workspace), "workspace");
                table.Property(row => row.Sequence).HasColumnName("sequence").ValueGeneratedNever();
                Id(table.Property(row => row.CommitId), "commit_id");
                Json(table.Property(row => row.Payload));
            });

        void Id(PropertyBuilder property, string name)
        {
            property.HasColumnName(name);
            if (isPostgres)
            {
                // The order of a language would change with the operating system; that of the code points never does. SQLite has no other.
                property.UseCollation("C");
            }
        }

        void Json(PropertyBuilder property) => property.HasColumnName("payload").HasColumnType(isPostgres ? "json" : "TEXT");
    }
}
