using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Okr.Storage;

namespace Okr;

/// <summary>Chooses the parts that <see cref="OkrService"/> works with. Of two choices the later wins.</summary>
public sealed class OkrBuilder
{
    internal OkrBuilder(IServiceCollection services) => Services = services;

    /// <summary>The host's services, for packages that add choices of their own.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Keeps records in a store of this type.</summary>
    /// <typeparam name="TStore">The store; a registration of it that the host made before is used as it is.</typeparam>
    /// <param name="lifetime">How long an instance lives, where the host has not said so before. <see cref="OkrService"/> itself is transient, so it can be used wherever its store can.</param>
    public OkrBuilder UseStore<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TStore>(
        ServiceLifetime lifetime = ServiceLifetime.Singleton)
        where TStore : class, IOkrStore => Use<IOkrStore, TStore>(lifetime);

    /// <summary>Keeps records in memory, for as long as the host runs.</summary>
    public OkrBuilder UseInMemoryStore() => UseStore<InMemoryOkrStore>();

    /// <summary>Asks the host for the policy of each workspace, instead of one policy for all.</summary>
    /// <typeparam name="TPolicies">Where policies come from; a registration of it that the host made before is used as it is.</typeparam>
    /// <param name="lifetime">How long an instance lives, where the host has not said so before.</param>
    public OkrBuilder UsePolicies<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TPolicies>(
        ServiceLifetime lifetime = ServiceLifetime.Singleton)
        where TPolicies : class, IOkrPolicies => Use<IOkrPolicies, TPolicies>(lifetime);

    /// <summary>Judges every workspace by one policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException">The policy is null.</exception>
    /// <exception cref="OkrPolicyException">The policy is not sound; the exception names every problem.</exception>
    public OkrBuilder UsePolicy(OkrPolicy policy)
    {
        if (Guard.Against.Null(policy).Validate() is { Count: > 0 } problems)
        {
            throw new OkrPolicyException(problems, nameof(policy));
        }

        Services.RemoveAll<IOkrPolicies>();
        Services.AddSingleton<IOkrPolicies>(new SamePolicy(policy));
        return this;
    }

    /// <summary>Keeps workspaces in memory, where they follow the commits of every host: reading and judging then cost what has changed.</summary>
    /// <param name="options">How much to keep; null for the defaults.</param>
    /// <exception cref="ArgumentException">A bound is negative.</exception>
    public OkrBuilder UseLiveWorkspaces(LiveOptions? options = null)
    {
        var chosen = options ?? new();
        _ = new LiveWorkspaces(chosen, TimeProvider.System);
        Services.RemoveAll<LiveWorkspaces>();
        Services.AddSingleton(provider => new LiveWorkspaces(chosen, provider.GetRequiredService<TimeProvider>()));
        return this;
    }

    private OkrBuilder Use<TPart, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TChoice>(ServiceLifetime lifetime)
        where TPart : class
        where TChoice : class, TPart
    {
        Services.TryAdd(ServiceDescriptor.Describe(typeof(TChoice), typeof(TChoice), lifetime));

        // The part lives exactly as long as what stands for it; a shorter life would dispose of it too early.
        var chosen = Services.Last(service => service.ServiceType == typeof(TChoice));
        Services.RemoveAll<TPart>();
        Services.Add(ServiceDescriptor.Describe(typeof(TPart), static provider => provider.GetRequiredService<TChoice>(), chosen.Lifetime));
        return this;
    }
}
