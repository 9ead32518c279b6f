namespace Okr.Conventions;

/// <summary>Proves on made-up types that each check can fail, and stays silent where it should.</summary>
public sealed class ApiConventionsTests
{
    [Fact]
    public void Asynchronous_methods_without_a_token_or_the_name_are_found()
    {
        var found = ApiConventions.AsyncWithoutToken([typeof(Careless), typeof(Careful)]).ToList();

        Assert.Equal(["LoadAsync", "Load", "NowAsync"], found.Select(violation => MemberOf(violation)));
    }

    [Fact]
    public void Settable_members_are_found()
    {
        var found = ApiConventions.PublicSetters([typeof(Careless), typeof(Careful)]).ToList();

        Assert.Equal(["Name", "Inherited", "Count"], found.Select(violation => MemberOf(violation)));
    }

    [Fact]
    public void Classes_that_are_neither_sealed_nor_abstract_are_found()
    {
        Assert.Contains(nameof(Careless), Assert.Single(ApiConventions.OpenClasses([typeof(Careless), typeof(Careful)])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(Initialised), 1)]
    [InlineData(typeof(InitialisedStruct), 1)]
    [InlineData(typeof(InitialisedPositional), 1)]
    [InlineData(typeof(Plain), 0)]
    [InlineData(typeof(PlainPositional), 0)]
    [InlineData(typeof(Careless), 0)]
    public void Record_initialisers_are_found(Type type, int expected)
    {
        Assert.Equal(expected, ApiConventions.RecordInitialisers([type]).Count());
    }

    private static string MemberOf(string violation) => violation.Split(':')[0].Split('.')[^1];

    public class Careless
    {
#pragma warning disable CA1051, CA1822, MA0053, MA0069, S1104 // The flaws are the point.
        public int Count;

        public string Name { get; set; } = "";

        protected int Inherited { get; set; }

        public Task LoadAsync() => Task.CompletedTask;

        public ValueTask<int> Load(CancellationToken cancellation) => ValueTask.FromResult(cancellation.IsCancellationRequested ? 1 : 0);

        public int NowAsync(CancellationToken cancellation) => cancellation.IsCancellationRequested ? 1 : 0;
#pragma warning restore CA1051, CA1822, MA0053, MA0069, S1104
    }

    public sealed class Careful : IAsyncDisposable
    {
        public string Name { get; init; } = "";

        public int Seen { get; private set; }

        public IAsyncEnumerable<int> ReadAsync(CancellationToken cancellation) => Empty(cancellation);

        public ValueTask DisposeAsync()
        {
            Seen++;
            return ValueTask.CompletedTask;
        }

        private async IAsyncEnumerable<int> Empty([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
        {
            await Task.Delay(0, cancellation);
            yield return Seen;
        }
    }

    public sealed record Initialised
    {
        public int Weight { get; init; } = 1;
    }

    public readonly record struct InitialisedStruct()
    {
        public int Weight { get; init; } = 1;
    }

    public sealed record InitialisedPositional(string Name)
    {
        public IReadOnlyList<int> Items { get; init; } = [];
    }

    public sealed record Plain
    {
        public string Name { get => field ?? "none"; init; }

        public int? Weight { get; init; }
    }

    public sealed record PlainPositional(string Name, DateOnly? Day);
}
