using Ardalis.GuardClauses;

namespace Okr.Alignment;

/// <summary>Asking for alignment and answering: each step as changes to commit, or refused with what is possible instead (rule A-1).</summary>
/// <remarks>Pure functions over a snapshot; nothing is written. The changes expect the versions of the snapshot's document. Whether the alignment is wise
/// (levels, dates, owners) is for the rules to say: look at <c>snapshot.With(outcome.Changes)</c>. Who may take which step is for the verbs of the year (<c>Agreements</c>) to say. Safe for use from any thread.</remarks>
public static class AlignmentRequests
{
    /// <summary>Asks whether one may support another. A link that was refused, withdrawn or has expired is asked for again.</summary>
    /// <param name="alignment">The alignment as it is.</param>
    /// <param name="ends">From what, to what.</param>
    /// <param name="today">The day of the request: what its age is counted from.</param>
    /// <param name="kind">What a new link will do; one that is there keeps its kind.</param>
    /// <param name="weight">The weight of a new link; one that is there keeps its own.</param>
    /// <param name="isAgreed">Whether nobody has to be asked: then the link is accepted at once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="alignment"/> is null.</exception>
    public static LinkOutcome Request(AlignmentGraph alignment, LinkEnds ends, DateOnly today, LinkKind kind = LinkKind.Supports, Weight weight = default, bool isAgreed = false)
    {
        var snapshot = Guard.Against.Null(alignment).Snapshot;
        if (RequestCheck.Problem(alignment, ends) is { } problem)
        {
            return new() { Refusal = problem };
        }

        var asked = new AlignmentLink { Parent = ends.Parent, ParentKeyResult = ends.ParentKeyResult, Kind = kind, Weight = weight };
        return Step(snapshot, ends, LinkStep.Request, Asked(asked), Asked);

        AlignmentLink Asked(AlignmentLink link) =>
            link with { State = isAgreed ? LinkState.Accepted : LinkState.Requested, RequestedOn = isAgreed ? null : today, Reason = null };
    }

    /// <summary>Agrees to a request.</summary>
    /// <param name="snapshot">The workspace.</param>
    /// <param name="ends">Which link.</param>
    /// <exception cref="ArgumentNullException"><paramref name="snapshot"/> is null.</exception>
    public static LinkOutcome Accept(OkrSnapshot snapshot, LinkEnds ends) => Step(snapshot, ends, LinkStep.Accept);

    /// <summary>Sends a request back, or an agreement that no longer fits: yes, once something is changed.</summary>
    /// <param name="snapshot">The workspace.</param>
    /// <param name="ends">Which link.</param>
    /// <param name="reason">Why, to be kept with the link; null when not stated.</param>
    /// <exception cref="ArgumentNullException"><paramref name="snapshot"/> is null.</exception>
    public static LinkOutcome AskForChanges(OkrSnapshot snapshot, LinkEnds ends, string? reason = null) => Step(snapshot, ends, LinkStep.AskForChanges, reason);

    /// <summary>Says no to a request, or takes an earlier yes back. The link stays in the record and counts for nothing.</summary>
    /// <param name="snapshot">The workspace.</param>
    /// <param name="ends">Which link.</param>
    /// <param name="reason">Why, to be kept with the link; null when not stated.</param>
    /// <exception cref="ArgumentNullException"><paramref name="snapshot"/> is null.</exception>
    public static LinkOutcome Decline(OkrSnapshot snapshot, LinkEnds ends, string? reason = null) => Step(snapshot, ends, LinkStep.Decline, reason);

    /// <summary>Takes a link back, whether it was answered or not. It stays in the record and counts for nothing.</summary>
    /// <param name="snapshot">The workspace.</param>
    /// <param name="ends">Which link.</param>
    /// <exception cref="ArgumentNullException"><paramref name="snapshot"/> is null.</exception>
    public static LinkOutcome Withdraw(OkrSnapshot snapshot, LinkEnds ends) => Step(snapshot, ends, LinkStep.Withdraw);

    /// <summary>Lets every request expire that has waited longer than allowed, one change an objective.</summary>
    /// <remarks>A request that does not say when it was made never expires.</remarks>
    /// <param name="snapshot">The workspace.</param>
    /// <param name="today">The day of the run.</param>
    /// <param name="maxDays">How many days a request may wait.</param>
    /// <exception cref="ArgumentException">The snapshot is null, or the number is negative.</exception>
    public static IReadOnlyList<OkrChange> Expire(OkrSnapshot snapshot, DateOnly today, int maxDays)
    {
        Guard.Against.Null(snapshot);
        Guard.Against.Negative(maxDays);
        return
        [
            .. snapshot.Document.Objectives
                .Where(objective => LinkRecords.Any(objective, IsLate))
                .Select(objective => LinkRecords.Put(snapshot, LinkRecords.With(objective, IsLate, LinkState.Expired))),
        ];

        bool IsLate(AlignmentLink link) => link is { IsOpen: true, RequestedOn: { } asked } && today.DayNumber - asked.DayNumber > maxDays;
    }

    private static LinkOutcome Step(OkrSnapshot snapshot, LinkEnds ends, LinkStep step, string? reason = null) =>
        RequestCheck.MissingChild(Guard.Against.Null(snapshot), ends) is { } problem
            ? new() { Refusal = problem }
            : Step(snapshot, ends, step, null, link => link with { State = LinkLife.After(link.State, step)!.Value, Reason = reason });

    private static LinkOutcome Step(OkrSnapshot snapshot, LinkEnds ends, LinkStep step, AlignmentLink? added, Func<AlignmentLink, AlignmentLink> change)
    {
        var child = snapshot.Find(ends.Child)!.Value.Record;
        var links = LinkRecords.Of(child, ends.ChildKeyResult).ToList();

        // Of several links between the same ends the first one counts that the step suits.
        var there = links.FindIndex(link => ends.LeadsWhere(link) && LinkLife.After(link.State, step) is not null);
        var first = there >= 0 ? there : links.FindIndex(ends.LeadsWhere);
        LinkState? state = first < 0 ? null : links[first].State;
        var outcome = new LinkOutcome { State = state, Possible = LinkLife.StepsFrom(state) };
        if (LinkLife.After(state, step) is null)
        {
            return outcome with { Refusal = LinkTexts.NotPossible(ends, step, state, outcome.Possible) };
        }

        if (first < 0)
        {
            links.Add(added!);
        }
        else
        {
            links[first] = change(links[first]);
        }

        return outcome with { Changes = [LinkRecords.Put(snapshot, LinkRecords.With(child, ends.ChildKeyResult, links))] };
    }
}
