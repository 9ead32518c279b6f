namespace Okr.Benchmarks.Naive;

/// <summary>Something that keeps the scores of all units while values come in.</summary>
internal interface ICheckInTarget
{
    /// <summary>Takes an objective with a new value in it, and brings every unit above it up to date.</summary>
    void Put(int number, Objective objective);

    /// <summary>The score of the company.</summary>
    decimal? Company();
}
