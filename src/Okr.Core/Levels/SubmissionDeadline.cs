namespace Okr;

/// <summary>Until when the objectives of a level must be submitted, counted from the start of their cycle.</summary>
public sealed record SubmissionDeadline : OkrNode
{
    /// <summary>The level; levels of the same rank, such as department and team, have one deadline.</summary>
    public LevelKey Level { get; init; }

    /// <summary>The last day on time: 0 is the first day of the cycle, 6 the seventh, -1 the day before the cycle.</summary>
    public int Day { get; init; }
}
