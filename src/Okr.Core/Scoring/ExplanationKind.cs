namespace Okr.Scoring;

/// <summary>What one line of an explanation is.</summary>
public enum ExplanationKind
{
    /// <summary>The number of the thing that <see cref="Explanation.Target"/> names: what counts upward.</summary>
    Result = 0,

    /// <summary>A number that the engine computed from the terms below it.</summary>
    Computed = 1,

    /// <summary>A grade that a person gave.</summary>
    Grade = 2,

    /// <summary>A value that a person or a system stated, in the unit of its metric.</summary>
    Input = 3,

    /// <summary>What was done to the terms before it: a ratio, a clamp, a rounding.</summary>
    Step = 4,

    /// <summary>Words alone: a date, a threshold, the reason of a choice. It has no number.</summary>
    Note = 5,
}
