using Microsoft.EntityFrameworkCore;

namespace Okr.EntityFrameworkCore.Databases;

/// <summary>A fresh database with the tables of OKR, gone with the object.</summary>
public abstract class Database : IDisposable
{
    public abstract DbContextOptions<OkrDbContext> Options { get; }

    /// <summary>What is given to the context's <c>Use…</c>, and to another process.</summary>
    public abstract string ConnectionString { get; }

    public abstract void Use(DbContextOptionsBuilder options);

    public OkrDbContext OpenContext() => new(Options);

    public EntityFrameworkOkrStore OpenStore() => new(OpenContext);

    public virtual void Restart()
    {
    }

    public virtual void Dispose() => GC.SuppressFinalize(this);

    protected DbContextOptions<OkrDbContext> Make()
    {
        var builder = new DbContextOptionsBuilder<OkrDbContext>();
        Use(builder);
        using var context = new OkrDbContext(builder.Options);
        context.Database.Migrate();
        return builder.Options;
    }
}
