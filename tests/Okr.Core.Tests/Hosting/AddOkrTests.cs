using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Okr.Storage;

namespace Okr.Core.Tests.Hosting;

public sealed class AddOkrTests
{
    private static readonly WorkspaceId Acme = new("acme");
    private static readonly OkrPolicy CompanyOnly = new() { Scope = PracticeScope.CompanyOnly };

    [Fact]
    public async Task One_line_gives_a_working_service()
    {
        await using var provider = Build(services => services.AddOkr(CompanyOnly).UseInMemoryStore());
        var service = provider.GetRequiredService<OkrService>();

        await service.CommitAsync(Acme, new() { Changes = [new OkrChange.Put(new Objective { Id = new("o1") })] });

        var analysis = await provider.GetRequiredService<OkrService>().AnalyzeAsync(Acme);
        Assert.Single(analysis.Snapshot.Objectives);
        Assert.Equal(CompanyOnly, analysis.Policy);
    }

    [Fact]
    public void Without_a_store_the_error_names_the_remedy()
    {
        using var provider = Build(services => services.AddOkr());

        var error = Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<OkrService>());

        Assert.Contains("UseInMemoryStore()", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unsound_policy_is_refused_at_registration() =>
        Assert.Throws<OkrPolicyException>(() => new ServiceCollection().AddOkr(new OkrPolicy { Scope = (PracticeScope)7 }));

    [Fact]
    public void Calling_it_twice_changes_nothing()
    {
        var once = new ServiceCollection();
        once.AddOkr(CompanyOnly).UseInMemoryStore();
        var twice = new ServiceCollection();
        twice.AddOkr(CompanyOnly).UseInMemoryStore();
        twice.AddOkr().UseInMemoryStore();

        Assert.Equal(once.Select(service => service.ServiceType).Order(ByName), twice.Select(service => service.ServiceType).Order(ByName));
    }

    [Fact]
    public async Task What_the_host_has_registered_stays()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2020, 2, 29, 0, 0, 0, TimeSpan.Zero));
        await using var provider = Build(services => services.AddSingleton<TimeProvider>(clock).AddSingleton<IOkrStore, ScopedStore>().AddOkr());

        Assert.Same(clock, provider.GetRequiredService<TimeProvider>());
        Assert.IsType<ScopedStore>(provider.GetRequiredService<IOkrStore>());
        Assert.Equal(new DateOnly(2020, 2, 29), (await provider.GetRequiredService<OkrService>().AnalyzeAsync(Acme)).Today);
    }

    [Fact]
    public async Task The_clock_is_the_systems_unless_the_host_has_one()
    {
        await using var provider = Build(services => services.AddOkr().UseInMemoryStore());

        Assert.Same(TimeProvider.System, provider.GetRequiredService<TimeProvider>());
    }

    [Fact]
    public async Task Of_two_choices_the_later_wins()
    {
        await using var provider = Build(services => services.AddOkr().UseInMemoryStore().UseStore<ScopedStore>().UsePolicy(CompanyOnly).UsePolicies<TwoPolicies>());

        Assert.IsType<ScopedStore>(Assert.Single(provider.GetServices<IOkrStore>()));
        Assert.IsType<TwoPolicies>(Assert.Single(provider.GetServices<IOkrPolicies>()));
    }

    [Fact]
    public async Task The_store_in_memory_is_one_for_the_whole_host()
    {
        await using var provider = Build(services => services.AddOkr().UseInMemoryStore());
        await using var scope = provider.CreateAsyncScope();

        Assert.Same(provider.GetRequiredService<IOkrStore>(), scope.ServiceProvider.GetRequiredService<IOkrStore>());
        Assert.Same(provider.GetRequiredService<InMemoryOkrStore>(), provider.GetRequiredService<IOkrStore>());
    }

    [Fact]
    public async Task A_scoped_store_lives_and_ends_with_its_scope()
    {
        await using var provider = Build(services => services.AddOkr().UseStore<ScopedStore>(ServiceLifetime.Scoped));
        ScopedStore first;
        await using (var scope = provider.CreateAsyncScope())
        {
            first = scope.ServiceProvider.GetRequiredService<ScopedStore>();
            Assert.Same(first, scope.ServiceProvider.GetRequiredService<IOkrStore>());
            Assert.NotNull(scope.ServiceProvider.GetRequiredService<OkrService>());
            Assert.False(first.IsDisposed);
        }

        Assert.True(first.IsDisposed);
        Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<OkrService>());
    }

    [Fact]
    public async Task A_store_that_lives_on_is_not_ended_by_a_scope()
    {
        await using var provider = Build(services => services.AddOkr().UseStore<ScopedStore>());
        await using (var scope = provider.CreateAsyncScope())
        {
            Assert.NotNull(scope.ServiceProvider.GetRequiredService<OkrService>());
        }

        Assert.False(provider.GetRequiredService<ScopedStore>().IsDisposed);
    }

    [Fact]
    public async Task A_lifetime_that_the_host_has_chosen_is_kept()
    {
        await using var provider = Build(services => services.AddScoped<ScopedStore>().AddOkr().UseStore<ScopedStore>());

        Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<IOkrStore>());
        await using var scope = provider.CreateAsyncScope();
        Assert.Same(scope.ServiceProvider.GetRequiredService<ScopedStore>(), scope.ServiceProvider.GetRequiredService<IOkrStore>());
    }

    private static readonly Comparer<Type> ByName = Comparer<Type>.Create((left, right) => string.CompareOrdinal(left.FullName, right.FullName));

    private static ServiceProvider Build(Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        add(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    private sealed class TwoPolicies : IOkrPolicies
    {
        public ValueTask<OkrPolicy> GetAsync(WorkspaceId workspace, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(workspace == Acme ? CompanyOnly : OkrPolicy.Default);
    }

    private sealed class ScopedStore : IOkrStore, IDisposable
    {
        private readonly InMemoryOkrStore _inner = new();

        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;

        public IAsyncEnumerable<StoredRecord> ReadAsync(WorkspaceId workspace, RecordQuery query, CancellationToken cancellationToken = default) =>
            _inner.ReadAsync(workspace, query, cancellationToken);

        public ValueTask<CommitReceipt> CommitAsync(WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken = default) =>
            _inner.CommitAsync(workspace, commit, cancellationToken);
    }
}
