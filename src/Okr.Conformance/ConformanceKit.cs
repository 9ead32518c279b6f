using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using Okr.Conformance.Cases;
using Okr.Conformance.Model;

namespace Okr.Conformance;

/// <summary>The kit: every case, the model runs, and a runner. It throws and needs no test framework; one test per case shows the most.</summary>
public static class ConformanceKit
{
    /// <summary>Every fixed case, in the order of the ids. New ones come with new versions of the kit; an id never changes its meaning.</summary>
    public static IReadOnlyList<ConformanceCase> Cases { get; } =
    [
        .. DeclarationCases.All, .. FidelityCases.All, .. SequenceCases.All, .. ConflictCases.All, .. AtomicityCases.All, .. StatelessCheckCases.All, .. IsolationCases.All,
        .. CancellationCases.All, .. ReadCases.All, .. OrdinalIdCases.All, .. ConcurrencyCases.All, .. FreshVersionCases.All, .. RetryCases.All, .. DurabilityCases.All, .. FeedCases.All,
        .. ForgettingCases.All,
    ];

    /// <summary>The fixed cases that speak about a store with these traits: none of them is skipped inside.</summary>
    /// <param name="traits">The traits that the store declares.</param>
    public static IReadOnlyList<ConformanceCase> CasesFor(StoreTraits traits) => [.. Cases.Where(item => item.AppliesTo(traits))];

    /// <summary>The fixed case with this id: what a test framework's row of data leads to.</summary>
    /// <param name="id">The id, such as <c>S-0301</c>.</param>
    /// <exception cref="ArgumentException">The kit has no such case.</exception>
    public static ConformanceCase Case(string id) =>
        Cases.FirstOrDefault(item => string.Equals(item.Id, id, StringComparison.Ordinal)) ?? throw new ArgumentException($"The kit has no case '{id}'; {nameof(Cases)} lists them.", nameof(id));

    /// <summary>A model run: random steps from a seed, each answer compared with a model of a store. A failure is shortened before it is told.</summary>
    /// <param name="seed">The seed; the same one makes the same steps on every machine.</param>
    /// <param name="steps">How many steps; 40 find most faults.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="steps"/> is less than 1.</exception>
    public static ConformanceCase ModelCase(ulong seed, int steps) => ModelRun.Case(seed, Guard.Against.NegativeOrZero(steps));

    /// <summary>Runs all cases that speak about the store, then model runs with the seeds 1, 2, 3, …, and yields each result as it comes.</summary>
    /// <param name="store">The store.</param>
    /// <param name="modelRuns">How many model runs of 40 steps; a hundred is a good number.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ArgumentException">The store is null or the number negative.</exception>
    public static IAsyncEnumerable<ConformanceResult> RunAsync(StoreUnderTest store, int modelRuns, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(store);
        Guard.Against.Negative(modelRuns);
        return RunAllAsync(store, [.. CasesFor(store.Traits), .. Enumerable.Range(1, modelRuns).Select(seed => ModelCase((ulong)seed, 40))], cancellationToken);
    }

    /// <summary>Runs everything that <see cref="RunAsync"/> runs, and makes the report to publish.</summary>
    /// <param name="store">The store.</param>
    /// <param name="modelRuns">How many model runs of 40 steps; a hundred is a good number.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ArgumentException">The store is null or the number negative.</exception>
    public static async Task<ConformanceReport> ReportAsync(StoreUnderTest store, int modelRuns, CancellationToken cancellationToken = default)
    {
        var results = await Streams.CollectAsync(RunAsync(store, modelRuns, cancellationToken)).ConfigureAwait(false);
        return new ConformanceReport(store.Name, store.Traits, results);
    }

    private static async IAsyncEnumerable<ConformanceResult> RunAllAsync(
        StoreUnderTest store, IReadOnlyList<ConformanceCase> cases, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var item in cases)
        {
            string? problem = null;
            try
            {
                await item.RunAsync(store, cancellationToken).ConfigureAwait(false);
            }
            catch (ConformanceException failure)
            {
                problem = failure.Message;
            }

            yield return new ConformanceResult(item, problem);
        }
    }
}
