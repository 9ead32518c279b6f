using Ardalis.GuardClauses;

namespace Okr.Conformance;

/// <summary>One thing that a store must do: an id that never changes its meaning, a title, and a function that throws where the store fails.</summary>
public sealed class ConformanceCase
{
    private readonly Func<CaseRun, Task> _body;

    internal ConformanceCase(string id, StorePromise promise, string title, Func<CaseRun, Task> body) => (Id, Promise, Title, _body) = (id, promise, title, body);

    /// <summary>The stable id: <c>S-0301</c> is the first case of promise 3, <c>M-17</c> the model run with seed 17.</summary>
    public string Id { get; }

    /// <summary>The promise that it proves.</summary>
    public StorePromise Promise { get; }

    /// <summary>What the store must do, as a sentence.</summary>
    public string Title { get; }

    /// <summary>The traits without which the case says nothing about a store.</summary>
    public StoreTraits Requires { get; internal init; }

    /// <summary>The traits with which the case says nothing about a store: it proves that what is not declared is not there.</summary>
    public StoreTraits Excludes { get; internal init; }

    /// <summary>Whether the case speaks about a store with these traits.</summary>
    /// <param name="traits">The traits that the store declares.</param>
    public bool AppliesTo(StoreTraits traits) => (traits & Requires) == Requires && (traits & Excludes) == StoreTraits.None;

    /// <summary>Runs the case in a workspace of its own.</summary>
    /// <param name="store">The store to test.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ConformanceException">The store fails. The message says what was expected, and what happened.</exception>
    /// <exception cref="InvalidOperationException">The case does not apply to a store with these traits.</exception>
    public async Task RunAsync(StoreUnderTest store, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(store);
        if (!AppliesTo(store.Traits))
        {
            throw new InvalidOperationException($"{Id} says nothing about a store with the traits {store.Traits}: run ConformanceKit.CasesFor(traits).");
        }

        try
        {
            var run = await CaseRun.StartAsync(store, Id, cancellationToken).ConfigureAwait(false);
            await using var disposing = run.ConfigureAwait(false);
            await _body(run).ConfigureAwait(false);
        }
        catch (ConformanceException problem)
        {
            throw new ConformanceException($"{this}. {problem.Message}", problem.InnerException ?? problem);
        }
        catch (Exception unexpected) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ConformanceException($"{this}. The store threw {unexpected.GetType().Name}: {unexpected.Message}", unexpected);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Title}";
}
