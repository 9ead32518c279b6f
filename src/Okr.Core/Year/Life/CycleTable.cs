using Ardalis.GuardClauses;

namespace Okr.Year;

/// <summary>The life of a cycle as data: which steps are possible from where, and where each leads.</summary>
/// <remarks>The steps are those of whoever may manage cycles. Closing and reopening are verbs of <see cref="CycleClosing"/>, the others of <see cref="CycleLife"/>.</remarks>
public static class CycleTable
{
    private static readonly CycleStep[] FromNothing = [CycleStep.Plan];
    private static readonly CycleStep[] FromPlanning = [CycleStep.Activate, CycleStep.Close];
    private static readonly CycleStep[] FromActive = [CycleStep.Grade, CycleStep.Close];
    private static readonly CycleStep[] FromGrading = [CycleStep.Resume, CycleStep.Close];
    private static readonly CycleStep[] FromClosed = [CycleStep.Reopen];

    /// <summary>The steps that are possible.</summary>
    /// <param name="state">Where the cycle stands; null where there is none.</param>
    public static IReadOnlyList<CycleStep> StepsFrom(CycleState? state) => state switch
    {
        null => FromNothing,
        CycleState.Planning => FromPlanning,
        CycleState.Active => FromActive,
        CycleState.Grading => FromGrading,
        _ => FromClosed,
    };

    /// <summary>Where a step leads; null where it is not possible.</summary>
    /// <param name="state">Where the cycle stands; null where there is none.</param>
    /// <param name="step">The step.</param>
    public static CycleState? After(CycleState? state, CycleStep step) => !StepsFrom(state).Contains(step) ? null : step switch
    {
        CycleStep.Plan => CycleState.Planning,
        CycleStep.Activate or CycleStep.Resume => CycleState.Active,
        CycleStep.Grade or CycleStep.Reopen => CycleState.Grading,
        _ => CycleState.Closed,
    };

    /// <summary>Where a cycle should stand on a day by its planned dates: planning before its start, active to its end, grading after it; null where it has none.</summary>
    /// <remarks>No day closes a cycle: people do, once grades are given.</remarks>
    /// <param name="cycle">The cycle.</param>
    /// <param name="day">The day of the organisation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cycle"/> is null.</exception>
    public static CycleState? StateOn(Cycle cycle, DateOnly day) =>
        Guard.Against.Null(cycle) is not { Start: { } start, End: { } end } || end < start ? null
        : day < start ? CycleState.Planning
        : day <= end ? CycleState.Active
        : CycleState.Grading;
}
