using Ardalis.GuardClauses;
using Okr.Access;

namespace Okr.Year;

/// <summary>Key results that were put off when their objective was closed, because their value was not known yet (rule S-15).</summary>
/// <remarks>Such a key result is postponed, with the day on which its value will be known as its due day, and no score counts it. Pure; safe for use from any thread.</remarks>
public static class DeferredResults
{
    /// <summary>Those that wait for their value, and that the one who looks may see: the earliest first, then by id.</summary>
    /// <param name="context">Who looks, at what, and when.</param>
    /// <exception cref="ArgumentNullException">The context is null.</exception>
    public static IReadOnlyList<KeyResultView> Waiting(YearContext context) =>
    [
        .. Guard.Against.Null(context).Snapshot.KeyResults
            .Where(keyResult => IsWaiting(keyResult) && context.Denies(OkrAction.View, keyResult.Objective.Record) is null)
            .OrderBy(keyResult => keyResult.Record.Due ?? DateOnly.MaxValue)
            .ThenBy(keyResult => keyResult.Record.Id.Value, StringComparer.Ordinal),
    ];

    /// <summary>Closes a key result whose value has become known, although its objective, and perhaps its cycle, is closed.</summary>
    /// <remarks>An objective that was closed with its computed score takes over the one that it has now; a grade that a person gave stays as it is. Both numbers are in
    /// the history of closings.</remarks>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="closing">Which key result, with its grade and reason; it cannot be put off again here.</param>
    /// <param name="finalValues">The last check-ins, written in the same commit.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static VerbOutcome Settle(YearContext context, KeyResultClosing closing, params IReadOnlyList<CheckIn> finalValues)
    {
        Guard.Against.Null(closing);
        if (Guard.Against.Null(context).Snapshot.Find(closing.Id) is not { } keyResult || context.Denies(OkrAction.View, keyResult.Objective.Record) is not null)
        {
            return VerbOutcome.No(Refusals.NotThere(OkrTarget.Of(closing.Id)));
        }

        if (!IsWaiting(keyResult))
        {
            return VerbOutcome.No(ClosingTexts.NotDeferred(keyResult.Target, keyResult.Record.State, keyResult.Objective.Record.State));
        }

        var (desk, before) = (new KeyResultDesk(context), keyResult.Objective.Record);
        var open = context.After(Opened(context, keyResult));
        var reported = CheckInVerbs.CheckIn(open, finalValues);
        Refusal?[] refusals = [context.Denies(OkrAction.Close, before), .. desk.Problems(open.Snapshot.Find(closing.Id)!.Value.Objective, [closing with { DeferredTo = null }]), .. reported.Refusals];
        if (refusals.Any(refusal => refusal is not null))
        {
            return VerbOutcome.No([.. refusals.OfType<Refusal>()]);
        }

        var after = open.After(reported.Changes);
        var objective = after.Snapshot.Find(before.Id)!.Value.Record;
        objective = objective with
        {
            State = before.State,
            KeyResults = [.. objective.KeyResults.Select(one => one.Id == closing.Id ? desk.Close(one, closing with { DeferredTo = null }) : one)],
        };
        var scores = ClosingDesk.ScoresOf(after.After([context.Put(objective)]));
        if (desk.Unexplained(scores.Snapshot.Find(closing.Id)!.Value, scores, closing.Reason) is { } unexplained)
        {
            return VerbOutcome.No(unexplained);
        }

        var score = scores.Of(scores.Snapshot.Find(before.Id)!.Value).Score;
        var settled = desk.Explain(Regraded(context, objective, score), [closing], scores);
        return VerbOutcome.Of([.. reported.Changes.Where(change => change.Key != before.Key), context.Put(settled)]);
    }

    private static bool IsWaiting(KeyResultView keyResult) => keyResult.Record.State == OkrState.Postponed && keyResult.Objective.Record.State == OkrState.Closed;

    /// <summary>The workspace in which the last values can be reported: as if the cycle were being graded and the objective open.</summary>
    private static IReadOnlyList<OkrChange> Opened(YearContext context, KeyResultView keyResult)
    {
        var objective = keyResult.Objective;
        var opened = context.Put(objective.Record with
        {
            State = OkrState.Active,
            KeyResults = [.. objective.Record.KeyResults.Select(one => one.Id == keyResult.Record.Id ? one with { State = OkrState.Active } : one)],
        });
        return objective.Cycle is { Record: { State: CycleState.Closed } cycle } ? [opened, context.Put(cycle with { State = CycleState.Grading })] : [opened];
    }

    private static Objective Regraded(YearContext context, Objective objective, decimal? score)
    {
        var desk = new ClosingDesk(context);
        var last = objective.Closures.Count > 0 ? objective.Closures[^1] : new();
        var isComputed = objective.Grade?.Value == desk.Proposed(last.Score);
        var grade = isComputed && desk.Proposed(score) is { } proposed ? new KeyResultDesk(context).Given(proposed, objective.Grade?.Reason) : objective.Grade;
        return objective with
        {
            Grade = grade,
            Closures = [.. objective.Closures, new() { On = context.Today, By = context.Actor, Score = score, Grade = grade?.Value }],
        };
    }
}
