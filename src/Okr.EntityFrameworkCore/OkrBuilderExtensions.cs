using Ardalis.GuardClauses;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Okr.EntityFrameworkCore.Sessions;

namespace Okr.EntityFrameworkCore;

/// <summary>Chooses a database for OKR.</summary>
public static class OkrBuilderExtensions
{
    /// <summary>Keeps records in the database of a context that the host has registered and that calls <see cref="OkrModelBuilderExtensions.AddOkr"/>.</summary>
    /// <remarks>The store is scoped. While the scope's context has a transaction open, calls join it; otherwise each call opens a context of its own, so
    /// that they may run at the same time. A background service makes a scope for its work.</remarks>
    /// <typeparam name="TContext">The context, such as <see cref="OkrDbContext"/>.</typeparam>
    /// <param name="builder">What <c>AddOkr</c> returned.</param>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static OkrBuilder UseEntityFrameworkCore<TContext>(this OkrBuilder builder)
        where TContext : DbContext
    {
        Guard.Against.Null(builder).Services.RemoveAll<EntityFrameworkOkrStore>();
        builder.Services.AddScoped(static provider => InScope<TContext>(provider));
        return builder.UseStore<EntityFrameworkOkrStore>();
    }

    private static EntityFrameworkOkrStore InScope<TContext>(IServiceProvider provider)
        where TContext : DbContext
    {
        var context = provider.GetRequiredService<TContext>();

        // Asked here once, because a context makes its services when they are first needed, and the calls may run at the same time.
        _ = context.Database.CurrentTransaction;
        var scopes = provider.GetRequiredService<IServiceScopeFactory>();
        return new EntityFrameworkOkrStore(() =>
        {
            if (context.Database.CurrentTransaction is not null)
            {
                return new ContextLease(context, Owner: null);
            }

            var scope = scopes.CreateAsyncScope();
            return new ContextLease(scope.ServiceProvider.GetRequiredService<TContext>(), scope);
        });
    }
}
