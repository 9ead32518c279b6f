using Ardalis.GuardClauses;
using Okr.Access;

namespace Okr.Year;

/// <summary>The verbs that lead a cycle from planning through work to grading, by those who may manage cycles.</summary>
/// <remarks>Pure functions; nothing is written. Whoever wants cycles to follow the calendar commits what <see cref="Due"/> says, say every night. A cycle without
/// dates is a backlog: drafts wait in it, and it never runs. Safe for use from any thread.</remarks>
public static class CycleLife
{
    /// <summary>Writes new cycles for planning, such as those that a <see cref="FiscalCalendar"/> makes of a year: all of them or none.</summary>
    /// <remarks>Refused for ids that are taken, dates that are half there or reversed, days outside the cycle above, and overlaps with a neighbour of the same kind. A gap is
    /// no reason: <see cref="CycleCalendar.Problems"/> tells of it.</remarks>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="cycles">The cycles, in any order. Whatever state they carry, they begin in planning, and nothing has really begun or ended.</param>
    /// <exception cref="ArgumentException">An argument or a cycle is null.</exception>
    public static VerbOutcome Plan(YearContext context, IReadOnlyList<Cycle> cycles)
    {
        Guard.Against.Null(context);
        List<Cycle> planned = [.. Guard.Against.Null(cycles).Select(cycle => Guard.Against.Null(cycle) with { State = CycleState.Planning, StartedOn = null, EndedOn = null })];
        var refusals = planned.SelectMany(cycle => NewProblems(context, cycle, planned)).Concat(DateProblems(context, planned)).ToList();
        return refusals.Count > 0 ? VerbOutcome.No(refusals) : VerbOutcome.Of([.. planned.Select(context.Put)]);
    }

    /// <summary>Changes name, kind, dates and place of a cycle that is not closed: the caller hands over the cycle as it shall be.</summary>
    /// <remarks>State and real dates follow from the steps and must be as they were. Objectives in the cycle that have no dates of their own move with it.</remarks>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="edited">The cycle as it shall be.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static VerbOutcome Edit(YearContext context, Cycle edited)
    {
        Guard.Against.Null(edited);
        if (Guard.Against.Null(context).Snapshot.Find(edited.Id) is not { Record: var old })
        {
            return VerbOutcome.No(Refusals.NotThere(edited.Key));
        }

        var denied = context.Denies(OkrAction.ManageCycles, old);
        if (denied is { Kind: RefusalKind.NotThere } || edited == old)
        {
            return denied is null ? VerbOutcome.Of() : VerbOutcome.No(denied);
        }

        var kept = old with
        {
            Name = edited.Name,
            Kind = edited.Kind,
            Start = edited.Start,
            End = edited.End,
            Parent = edited.Parent,
            PlanningFrom = edited.PlanningFrom,
            GradingUntil = edited.GradingUntil,
            Unknown = edited.Unknown,
        };
        List<Refusal> refusals =
        [
            .. new[]
            {
                denied,
                old.State == CycleState.Closed ? CycleTexts.WrongStep(old, null) : null,
                kept == edited ? null : CycleTexts.NotByEditing(old),
                ParentProblem(context, edited, []),
            }.OfType<Refusal>(),
            .. DateProblems(context, [edited]),
        ];
        return refusals.Count > 0 ? VerbOutcome.No(refusals) : VerbOutcome.Of(context.Put(edited));
    }

    /// <summary>Begins the work in a cycle, today.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The cycle.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static VerbOutcome Activate(YearContext context, CycleId id) => Step(context, id, CycleStep.Activate);

    /// <summary>Ends the work in a cycle, today, so that grades can be given.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The cycle.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static VerbOutcome StartGrading(YearContext context, CycleId id) => Step(context, id, CycleStep.Grade);

    /// <summary>Lets the work in a cycle go on, that was to be graded.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The cycle.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static VerbOutcome Resume(YearContext context, CycleId id) => Step(context, id, CycleStep.Resume);

    /// <summary>What the calendar asks for: the cycles that stand behind their dates, moved on to where they should stand.</summary>
    /// <remarks>Only ever forward, and never to closed. A cycle that somebody has begun or ended early stays as it is; one that was slept through goes to grading at once and has
    /// no real start.</remarks>
    /// <param name="snapshot">The workspace.</param>
    /// <param name="today">The day of the organisation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="snapshot"/> is null.</exception>
    public static IReadOnlyList<OkrChange> Due(OkrSnapshot snapshot, DateOnly today)
    {
        var document = Guard.Against.Null(snapshot).Document;
        return
        [
            .. document.Cycles.Select(cycle => (Before: cycle, After: DueOn(cycle, today)))
                .Where(cycle => cycle.After != cycle.Before)
                .Select(cycle => new OkrChange.Put(cycle.After, document.VersionOf(cycle.After.Key))),
        ];
    }

    private static Cycle DueOn(Cycle cycle, DateOnly today) => (cycle.State, CycleTable.StateOn(cycle, today)) switch
    {
        _ when cycle.Id.IsDefault => cycle,
        (CycleState.Planning, CycleState.Active) => Taken(cycle, CycleStep.Activate, today),
        (CycleState.Planning, CycleState.Grading) => cycle with { State = CycleState.Grading, EndedOn = today },
        (CycleState.Active, CycleState.Grading) => Taken(cycle, CycleStep.Grade, today),
        _ => cycle,
    };

    private static Cycle Taken(Cycle cycle, CycleStep step, DateOnly today)
    {
        var moved = cycle with { State = CycleTable.After(cycle.State, step)!.Value };
        return step switch
        {
            CycleStep.Activate => moved with { StartedOn = today },
            CycleStep.Grade => moved with { EndedOn = today },
            _ => moved with { EndedOn = null },
        };
    }

    private static VerbOutcome Step(YearContext context, CycleId id, CycleStep step)
    {
        if (Guard.Against.Null(context).Snapshot.Find(id) is not { Record: var cycle })
        {
            return VerbOutcome.No(Refusals.NotThere(OkrTarget.Of(id)));
        }

        var denied = context.Denies(OkrAction.ManageCycles, cycle);
        if (denied is { Kind: RefusalKind.NotThere })
        {
            return VerbOutcome.No(denied);
        }

        List<Refusal> refusals =
        [
            .. new[]
            {
                denied,
                CycleTable.After(cycle.State, step) is null ? CycleTexts.WrongStep(cycle, step) : null,
                cycle is { Start: null } or { End: null } ? CycleTexts.Backlog(cycle) : null,
            }.OfType<Refusal>(),
        ];
        return refusals.Count > 0 ? VerbOutcome.No(refusals) : VerbOutcome.Of(context.Put(Taken(cycle, step, context.Today)));
    }

    private static IEnumerable<Refusal> NewProblems(YearContext context, Cycle cycle, List<Cycle> planned)
    {
        var target = OkrTarget.Of(cycle.Id);
        return new[]
        {
            context.Denies(OkrAction.ManageCycles, cycle),
            DraftCheck.IdProblem(target, cycle.Id.IsDefault, context.Snapshot.Find(cycle.Id) is not null || planned.Count(other => other.Id == cycle.Id) > 1),
            ParentProblem(context, cycle, planned),
        }.OfType<Refusal>();
    }

    private static Refusal? ParentProblem(YearContext context, Cycle cycle, List<Cycle> planned)
    {
        if (cycle.Parent is not { } id || planned.Exists(other => other.Id == id && other.Id != cycle.Id))
        {
            return null;
        }

        if (context.Snapshot.Find(id) is not { } parent)
        {
            return Refusals.NotThere(OkrTarget.Of(id));
        }

        // A cycle that lies in itself, by any number of steps, would have no outermost one.
        for (CycleView? above = parent; above is { } one; above = one.Parent)
        {
            if (one.Record.Id == cycle.Id)
            {
                return CycleTexts.Circle(cycle);
            }
        }

        return parent.Record.State == CycleState.Closed ? CycleTexts.ClosedAbove(cycle, parent.Record) : null;
    }

    /// <summary>What does not fit about the dates of the cycles that are written; what did not fit before is not their fault.</summary>
    private static IEnumerable<Refusal> DateProblems(YearContext context, List<Cycle> written)
    {
        var ids = written.Select(cycle => cycle.Id).ToHashSet();
        return CycleCalendar.Problems([.. context.Snapshot.Document.Cycles.Where(cycle => !ids.Contains(cycle.Id)), .. written])
            .Where(problem => problem.Kind != CycleProblemKind.Gap && (ids.Contains(problem.Cycle) || (problem.Other is { } other && ids.Contains(other))))
            .Select(problem => new Refusal { Target = OkrTarget.Of(problem.Cycle), Message = problem.Message });
    }
}
