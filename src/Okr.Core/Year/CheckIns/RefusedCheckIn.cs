using Ardalis.GuardClauses;

namespace Okr.Year;

/// <summary>A reason against one of several reports.</summary>
public sealed record RefusedCheckIn
{
    /// <summary>Pairs a place with a reason.</summary>
    /// <param name="index">The place of the report in the list that was given, from 0.</param>
    /// <param name="refusal">The reason.</param>
    /// <exception cref="ArgumentException">The place is negative or the reason null.</exception>
    public RefusedCheckIn(int index, Refusal refusal)
    {
        Index = Guard.Against.Negative(index);
        Refusal = Guard.Against.Null(refusal);
    }

    /// <summary>The place of the report in the list that was given, from 0.</summary>
    public int Index { get; }

    /// <summary>The reason with the remedy.</summary>
    public Refusal Refusal { get; }
}
