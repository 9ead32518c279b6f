using Ardalis.GuardClauses;
using Okr.Access;

namespace Okr.Year;

/// <summary>Closing a cycle with everything in it, and reopening it.</summary>
/// <remarks>A closed cycle locks its objectives, and keeps what the rules had to say on that day. Pure; safe for use from any thread.</remarks>
public static class CycleClosing
{
    /// <summary>Closes a cycle and freezes its findings.</summary>
    /// <remarks>
    /// Refused with the list of objectives that are still open; where the policy closes objectives, those that are worked on are closed with their computed scores in the
    /// same commit, or everything is refused with what each of them lacks. Costs one analysis of the workspace.
    /// </remarks>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The cycle.</param>
    /// <param name="note">What there is to say; null when nothing.</param>
    /// <exception cref="ArgumentNullException">The context is null.</exception>
    /// <exception cref="OkrPolicyException">The policy is not sound, so nothing can be judged.</exception>
    public static VerbOutcome Close(YearContext context, CycleId id, string? note = null)
    {
        if (Guard.Against.Null(context).Snapshot.Find(id) is not { } cycle)
        {
            return VerbOutcome.No(Refusals.NotThere(OkrTarget.Of(id)));
        }

        var refusals = Against(context, cycle.Record, isClosed: true);
        var open = context.Snapshot.Objectives.Where(objective => objective.Cycle == cycle && IsOpen(objective.Record.State)).ToLookup(objective => CanBeClosed(context, objective));
        if (refusals.Count > 0 || open[false].Any())
        {
            // Of what may not be seen all that is told is that there is something.
            return VerbOutcome.No([.. refusals, .. open[false].Select(objective => StillOpen(context, cycle.Record, objective)).Distinct()]);
        }

        var (closed, problems) = new ClosingDesk(context, isEntitled: true).Close([.. open[true].Select(objective => (objective, new ClosingForm()))]);
        if (problems.Count > 0)
        {
            return VerbOutcome.No(problems);
        }

        IReadOnlyList<OkrChange> changes = [.. closed.Select(context.Put)];
        var closing = cycle.Record with { State = CycleState.Closed };
        var analysis = OkrEngine.Analyze(context.After([.. changes, context.Put(closing)]).Snapshot, context.Policy, context.Today);
        var score = analysis.Scores.Of(analysis.Snapshot.Find(id)!.Value).Score;
        return VerbOutcome.Of(
        [
            .. changes,
            context.Put(closing with
            {
                Closures = [.. closing.Closures, new() { On = context.Today, By = context.Actor, Score = score, Note = note }],
                Frozen = Freezing.Of(analysis, id),
            }),
        ]);
    }

    /// <summary>Opens a closed cycle again, for grading. Its objectives stay closed until they are reopened themselves, and what was frozen stays until it is closed again.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The cycle.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentNullException">The context or the reason is null.</exception>
    public static VerbOutcome Reopen(YearContext context, CycleId id, string reason)
    {
        Guard.Against.Null(reason);
        if (Guard.Against.Null(context).Snapshot.Find(id) is not { Record: var cycle })
        {
            return VerbOutcome.No(Refusals.NotThere(OkrTarget.Of(id)));
        }

        var refusals = Against(context, cycle, isClosed: false);
        if (refusals.Any(refusal => refusal.Kind == RefusalKind.NotThere))
        {
            return VerbOutcome.No(refusals);
        }

        var least = context.Policy.Closing.ReopenLength;
        refusals.AddRange(reason.Trim().Length < least ? [ClosingTexts.TooShort(OkrTarget.Of(id), least)] : []);
        refusals.AddRange(Closings.WindowOver(context, OkrTarget.Of(id), cycle.Closures) is { } over ? [over] : []);
        return refusals.Count > 0
            ? VerbOutcome.No(refusals)
            : VerbOutcome.Of(context.Put(cycle with { State = CycleState.Grading, Closures = Closings.Reopened(context, cycle.Closures, reason) }));
    }

    private static List<Refusal> Against(YearContext context, Cycle cycle, bool isClosed)
    {
        var denied = context.Denies(OkrAction.ManageCycles, cycle);
        var wrong = denied is not { Kind: RefusalKind.NotThere } && cycle.State == CycleState.Closed == isClosed ? ClosingTexts.CycleState(OkrTarget.Of(cycle.Key), isClosed) : null;
        return [.. new[] { denied, wrong }.OfType<Refusal>()];
    }

    private static bool IsOpen(OkrState state) => state is OkrState.Draft or OkrState.Submitted or OkrState.Approved or OkrState.Active;

    private static bool CanBeClosed(YearContext context, ObjectiveView objective) => context.Policy.Closing.ClosesObjectives && objective.Record.State == OkrState.Active && IsSeen(context, objective);

    private static bool IsSeen(YearContext context, ObjectiveView objective) => context.Denies(OkrAction.View, objective.Record) is null;

    private static Refusal StillOpen(YearContext context, Cycle cycle, ObjectiveView objective) => IsSeen(context, objective)
        ? ClosingTexts.StillOpen(objective.Target, objective.Record.State, LifeCheck.Possible(context, Living.Of(objective)))
        : ClosingTexts.HiddenOpen(OkrTarget.Of(cycle.Id));
}
