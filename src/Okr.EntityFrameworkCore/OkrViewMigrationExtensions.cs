using Ardalis.GuardClauses;
using Microsoft.EntityFrameworkCore.Migrations;
using Okr.EntityFrameworkCore.Views;

namespace Okr.EntityFrameworkCore;

/// <summary>Views for reporting tools, as steps of a host's migration.</summary>
/// <remarks>What they show is written in <c>docs/relational-store.md</c>. They show what was entered, of all workspaces, and no scores: those follow from a policy.</remarks>
public static class OkrViewMigrationExtensions
{
    /// <summary>Makes <c>okr_objectives</c>, <c>okr_key_results</c>, <c>okr_alignment</c> and <c>okr_check_ins</c> over the tables that the migration has made.</summary>
    /// <param name="migration">The migration.</param>
    /// <param name="schema">The schema of the tables, which becomes that of the views; null for the default one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="migration"/> is null.</exception>
    public static void CreateOkrViews(this MigrationBuilder migration, string? schema = null)
    {
        foreach (var view in OkrView.All)
        {
            Guard.Against.Null(migration).Sql(view.Create(migration.ActiveProvider, schema));
        }
    }

    /// <summary>Drops the four views.</summary>
    /// <param name="migration">The migration.</param>
    /// <param name="schema">Their schema; null for the default one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="migration"/> is null.</exception>
    public static void DropOkrViews(this MigrationBuilder migration, string? schema = null)
    {
        foreach (var view in OkrView.All)
        {
            Guard.Against.Null(migration).Sql(view.Drop(schema));
        }
    }
}
