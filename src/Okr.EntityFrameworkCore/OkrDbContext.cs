using Ardalis.GuardClauses;
using Microsoft.EntityFrameworkCore;

namespace Okr.EntityFrameworkCore;

/// <summary>A context with nothing but the tables of OKR, for hosts that keep them in a database of their own.</summary>
/// <remarks>Its migrations come with it and fit both databases: <c>await context.Database.MigrateAsync()</c> makes tables and views, or brings older ones up to
/// date. A host that has a context already calls <see cref="OkrModelBuilderExtensions.AddOkr"/> there instead. Not safe for concurrent use, as no context is.</remarks>
/// <param name="options">The database: <c>UseSqlite</c> or <c>UseNpgsql</c>.</param>
public sealed class OkrDbContext(DbContextOptions<OkrDbContext> options) : DbContext(options)
{
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) => Guard.Against.Null(modelBuilder).AddOkr();
}
