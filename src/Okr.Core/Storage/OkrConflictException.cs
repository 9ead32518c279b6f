using System.Globalization;
using Ardalis.GuardClauses;

namespace Okr.Storage;

/// <summary>A commit was refused, because records did not have the versions that it expected. Nothing was written.</summary>
/// <remarks>The way on is to read the records of <see cref="Conflicts"/> again, decide afresh, and commit against the versions found.</remarks>
public sealed class OkrConflictException : Exception
{
    /// <summary>Refuses a commit.</summary>
    /// <param name="conflicts">Every record of the commit whose version was not the expected one, in any order.</param>
    /// <exception cref="ArgumentException">The list is null or empty.</exception>
    public OkrConflictException(IReadOnlyList<OkrConflict> conflicts)
        : this([.. Guard.Against.NullOrEmpty(conflicts).OrderBy(conflict => conflict.Key)])
    {
    }

    private OkrConflictException(OkrConflict[] sorted)
        : base(Describe(sorted)) => Conflicts = sorted;

    /// <summary>Every record whose version was not the expected one, in the order of their keys.</summary>
    public IReadOnlyList<OkrConflict> Conflicts { get; }

    private static string Describe(OkrConflict[] conflicts) => string.Create(
        CultureInfo.InvariantCulture,
        $"Nothing was written, because {conflicts.Length} record(s) changed since they were read: {CappedList.Of(conflicts, conflict => conflict.ToString())}. Read again and decide afresh.");
}
