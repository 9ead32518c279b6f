using Ardalis.GuardClauses;

namespace Okr.Year;

/// <summary>What becomes of agreements when the objective that was agreed upon changes.</summary>
/// <remarks>Pure; safe for use from any thread.</remarks>
public static class ParentChanges
{
    /// <summary>A verb's changes with those that ask the supporters again: an accepted link to what changed goes back to the lower side, which confirms it by asking anew, or withdraws.</summary>
    /// <remarks>Which changes matter is said by <see cref="AgreementPolicy.AskAgain"/>; where agreement is not needed, or the verb is refused, the outcome stays as it is. Put it
    /// around any verb that writes objectives.</remarks>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="outcome">What the verb came to.</param>
    /// <param name="reason">What the supporters shall read; null when nothing.</param>
    /// <exception cref="ArgumentNullException">The context or the outcome is null.</exception>
    public static VerbOutcome AskAgain(YearContext context, VerbOutcome outcome, string? reason = null)
    {
        Guard.Against.Null(context);
        if (!Guard.Against.Null(outcome).IsAllowed || !context.Policy.Agreement.IsNeeded || context.Policy.Agreement.AskAgain == Okr.AskAgain.Never)
        {
            return outcome;
        }

        // A supporter may itself be among the changes: then it is asked in the version that is about to be written.
        var written = new Dictionary<ObjectiveId, Objective>();
        foreach (var change in outcome.Changes)
        {
            if (change is OkrChange.Put { Record: Objective objective })
            {
                written[objective.Id] = objective;
            }
        }

        var asked = new Dictionary<ObjectiveId, Objective>();
        foreach (var after in written.Values)
        {
            if (context.Snapshot.Find(after.Id) is { } before && Agreements.IsNeeded(context, before))
            {
                foreach (var supporter in before.LinksDown.Select(link => link.Child.Record.Id).Distinct())
                {
                    var now = asked.GetValueOrDefault(supporter) ?? written.GetValueOrDefault(supporter) ?? context.Snapshot.Find(supporter)!.Value.Record;
                    if (Asked(now, link => IsAbout(link, after) && Matters(context, before.Record, after, link), reason) is var again && again != now)
                    {
                        asked[supporter] = again;
                    }
                }
            }
        }

        return asked.Count == 0
            ? outcome
            : VerbOutcome.Of([.. outcome.Changes.Where(change => change is not OkrChange.Put { Record: Objective one } || !asked.ContainsKey(one.Id)), .. asked.Values.Select(context.Put)]);
    }

    private static Objective Asked(Objective supporter, Func<AlignmentLink, bool> which, string? reason)
    {
        return supporter with
        {
            AlignsTo = [.. supporter.AlignsTo.Select(Ask)],
            KeyResults = [.. supporter.KeyResults.Select(keyResult => keyResult with { AlignsTo = [.. keyResult.AlignsTo.Select(Ask)] })],
        };

        AlignmentLink Ask(AlignmentLink link) => which(link) ? link with { State = LinkState.ChangesRequested, Reason = reason } : link;
    }

    private static bool IsAbout(AlignmentLink link, Objective parent) => link.State == LinkState.Accepted && link.Parent == parent.Id;

    private static bool Matters(YearContext context, Objective before, Objective after, AlignmentLink link) =>
        (before.Cycle, before.Start, before.End) != (after.Cycle, after.Start, after.End)
        || (before.State != after.State && after.State is OkrState.Postponed or OkrState.Cancelled)
        || (link.ParentKeyResult is { } id ? Promise(before, id) != Promise(after, id) : !string.Equals(before.Title, after.Title, StringComparison.Ordinal))
        || (context.Policy.Agreement.AskAgain == Okr.AskAgain.AnyPromise && !before.KeyResults.Select(Promise).SequenceEqual(after.KeyResults.Select(Promise)));

    private static (string Title, Metric? Metric, bool IsGivenUp)? Promise(Objective objective, KeyResultId id) =>
        objective.KeyResults.FirstOrDefault(keyResult => keyResult.Id == id) is { } keyResult ? Promise(keyResult) : null;

    private static (string Title, Metric? Metric, bool IsGivenUp) Promise(KeyResult keyResult) =>
        (keyResult.Title, MetricParts.Promise(keyResult.Metric), keyResult.State is OkrState.Postponed or OkrState.Cancelled);
}
