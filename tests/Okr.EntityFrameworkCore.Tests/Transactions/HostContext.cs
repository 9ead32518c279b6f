using Microsoft.EntityFrameworkCore;
using Okr.EntityFrameworkCore.Databases;

namespace Okr.EntityFrameworkCore.Transactions;

/// <summary>A context of a host, with a table of its own beside ours.</summary>
public sealed class HostContext(DbContextOptions<HostContext> options) : DbContext(options)
{
    public static HostContext Open(Database database)
    {
        var builder = new DbContextOptionsBuilder<HostContext>();
        database.Use(builder);
        return new HostContext(builder.Options);
    }

    /// <summary>The tables of OKR are there already; a host's migration would make both.</summary>
    public Task MakeTableAsync() => Database.ExecuteSqlRawAsync("""CREATE TABLE "Invoice" ("Id" integer PRIMARY KEY)""");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.AddOkr();
        modelBuilder.Entity<Invoice>().Property(invoice => invoice.Id).ValueGeneratedNever();
    }
}
