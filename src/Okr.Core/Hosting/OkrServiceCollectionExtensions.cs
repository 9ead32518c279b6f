using Ardalis.GuardClauses;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Okr.Storage;

namespace Okr;

/// <summary>Adds OKR to a host.</summary>
public static class OkrServiceCollectionExtensions
{
    /// <summary>Adds <see cref="OkrService"/> with the default policy, for a store that the returned builder chooses.</summary>
    /// <remarks>What the host has registered before stays: a store, policies, a <see cref="TimeProvider"/>. Calling it again changes nothing.</remarks>
    /// <param name="services">The host's services.</param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static OkrBuilder AddOkr(this IServiceCollection services)
    {
        Guard.Against.Null(services).TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IOkrPolicies>(new SamePolicy(OkrPolicy.Default));
        services.TryAddTransient(static provider =>
        {
            var store = provider.GetService<IOkrStore>() ?? throw new InvalidOperationException("No store was chosen: call UseInMemoryStore() or UseStore<TStore>() on what AddOkr() returns.");
            var (policies, clock) = (provider.GetRequiredService<IOkrPolicies>(), provider.GetRequiredService<TimeProvider>());
            return provider.GetService<LiveWorkspaces>() is { } live ? new OkrService(store, policies, clock, live) : new OkrService(store, policies, clock);
        });
        return new OkrBuilder(services);
    }

    /// <summary>Adds <see cref="OkrService"/> with one policy for every workspace, for a store that the returned builder chooses.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OkrPolicyException">The policy is not sound; the exception names every problem.</exception>
    public static OkrBuilder AddOkr(this IServiceCollection services, OkrPolicy policy) => services.AddOkr().UsePolicy(policy);
}
