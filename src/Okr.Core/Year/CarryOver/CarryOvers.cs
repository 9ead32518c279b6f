using Ardalis.GuardClauses;
using Okr.Access;
using Okr.Scoring;

namespace Okr.Year;

/// <summary>Continuing unfinished objectives in another cycle (rules C-9, C-10), and cloning objectives as templates.</summary>
/// <remarks>The changes are the preview: look at <c>snapshot.With(outcome.Changes)</c>. Every copy names what it continues, which is also how a second run knows what is there
/// already. Pure; safe for use from any thread.</remarks>
public static class CarryOvers
{
    /// <summary>The objectives of a cycle that wait for being continued: stretches that were closed unfinished, and whatever was postponed. Those that were continued
    /// somewhere, or may not be seen, are left out.</summary>
    /// <param name="context">Who looks, at what, and when.</param>
    /// <param name="cycle">The cycle that ended.</param>
    /// <exception cref="ArgumentNullException">The context is null.</exception>
    public static IReadOnlyList<ObjectiveView> Waiting(YearContext context, CycleId cycle)
    {
        var snapshot = Guard.Against.Null(context).Snapshot;
        var continued = snapshot.Document.Objectives.Select(objective => objective.CarriedFrom).OfType<ObjectiveId>().ToHashSet();
        var scores = ClosingDesk.ScoresOf(context);
        return
        [
            .. snapshot.Objectives.Where(objective =>
                objective.Record.Cycle == cycle
                && IsUnfinished(objective, scores)
                && !continued.Contains(objective.Record.Id)
                && context.Denies(OkrAction.View, objective.Record) is null),
        ];
    }

    /// <summary>Copies objectives into another cycle as their continuation, and leaves the old ones as the policy says.</summary>
    /// <remarks>
    /// A copy begins without grades, statuses, reports and dates of its own. It supports the copies of what the original supported, or the originals where these are not
    /// carried over; whoever already supports the original from the target cycle follows. An objective that was carried over before is left out, so that running it twice
    /// changes nothing. Objectives that have to be closed must fulfil what closing asks for: close them first where a reason is needed.
    /// </remarks>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="form">What, into which cycle, and how.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static VerbOutcome CarryOver(YearContext context, CarryOverForm form) => new CarryOverRun(Guard.Against.Null(context), Guard.Against.Null(form), isClone: false).Outcome();

    /// <summary>Copies objectives as templates, into their own or another cycle: the copies continue nothing, and the originals stay as they are.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="form">What, into which cycle, and how; a second copy into the same cycle needs ids of its own.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static VerbOutcome Clone(YearContext context, CarryOverForm form) => new CarryOverRun(Guard.Against.Null(context), Guard.Against.Null(form), isClone: true).Outcome();

    /// <summary>The id of a copy where the caller chooses none: the old id and the cycle, as in <c>o1@2026-q3</c>; carried on again it names the next cycle instead.</summary>
    /// <param name="from">The cycle of the original.</param>
    /// <param name="to">The cycle that is copied into.</param>
    /// <param name="id">The id of the original.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static string IdIn(CycleId from, CycleId to, string id) =>
        $"{(Guard.Against.Null(id).EndsWith($"@{from}", StringComparison.Ordinal) ? id[..^(from.Value.Length + 1)] : id)}@{to}";

    private static bool IsUnfinished(ObjectiveView objective, ScoreSheet scores) => objective.Record.State switch
    {
        OkrState.Postponed => true,
        OkrState.Closed => objective.Record.Ambition == Ambition.Aspirational && !(scores.Of(objective).Counting >= 1m),
        _ => false,
    };
}
