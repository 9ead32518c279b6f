using Okr.Conformance;

namespace Okr.EntityFrameworkCore;

/// <summary>Random steps from seeds, several runs at a time. <c>OKR_MODEL_RUNS</c> asks for another number of them.</summary>
internal static class ModelRuns
{
    private const int Steps = 12;

    private static readonly int Count = Setting.Of("OKR_MODEL_RUNS", 1000);

    public static Task RunAsync(StoreUnderTest store, int together = 4) => Parallel.ForEachAsync(
        Enumerable.Range(1, Count), new ParallelOptions { MaxDegreeOfParallelism = together }, async (seed, cancellation) => await ConformanceKit.ModelCase((ulong)seed, Steps).RunAsync(store, cancellation));
}
