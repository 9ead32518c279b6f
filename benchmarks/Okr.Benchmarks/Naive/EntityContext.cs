using Microsoft.EntityFrameworkCore;
using Okr.Benchmarks.Naive.Plain;

namespace Okr.Benchmarks.Naive;

/// <summary>The plan as change-tracked entities, a table for each kind, the way of most tutorials.</summary>
internal sealed class EntityContext(DbContextOptions<EntityContext> options) : DbContext(options)
{
    public DbSet<PlainCycle> Cycles => Set<PlainCycle>();

    public DbSet<PlainUnit> Units => Set<PlainUnit>();

    public DbSet<PlainObjective> Objectives => Set<PlainObjective>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder
        .Entity<PlainCycle>(cycle => cycle.ToTable("cycles").HasKey(row => row.Id))
        .Entity<PlainUnit>(unit => unit.ToTable("units").HasKey(row => row.Id))
        .Entity<PlainObjective>(objective =>
        {
            objective.ToTable("objectives").HasKey(row => row.Id);
            objective.HasMany(row => row.KeyResults).WithOne().HasForeignKey("ObjectiveId");
            objective.HasMany(row => row.AlignsTo).WithOne().HasForeignKey("ObjectiveId");
        })
        .Entity<PlainKeyResult>(keyResult =>
        {
            keyResult.ToTable("key_results").HasKey(row => row.Id);
            keyResult.OwnsOne(row => row.Grade);
            keyResult.OwnsOne(row => row.Metric, metric =>
            {
                metric.ToJson();
                metric.OwnsMany(row => row.Steps);
            });
        })
        .Entity<PlainLink>(link =>
        {
            link.ToTable("links").Property<int>("Number").ValueGeneratedOnAdd();
            link.HasKey("Number");
        });
}
