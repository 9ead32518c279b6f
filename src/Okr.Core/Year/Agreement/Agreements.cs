using Ardalis.GuardClauses;
using Okr.Access;
using Okr.Alignment;

namespace Okr.Year;

/// <summary>Asking for alignment and answering, by those who may and where the policy asks for agreement (rule A-1).</summary>
/// <remarks><see cref="LinkLife"/> says which step is possible from where. Pure; safe for use from any thread.</remarks>
public static class Agreements
{
    /// <summary>Asks whether one may support another; where nobody has to agree, the link is accepted at once.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="ends">From what, to what.</param>
    /// <param name="kind">What a new link will do; one that is there keeps its kind.</param>
    /// <param name="weight">The weight of a new link; one that is there keeps its own.</param>
    /// <exception cref="ArgumentNullException">The context is null.</exception>
    public static VerbOutcome Align(YearContext context, LinkEnds ends, LinkKind kind = LinkKind.Supports, Weight weight = default)
    {
        if (Against(Guard.Against.Null(context), ends, isAnswer: false) is { Count: > 0 } refusals)
        {
            return VerbOutcome.No(refusals);
        }

        var (alignment, parent) = (AlignmentGraph.Of(context.Snapshot), context.Snapshot.Find(ends.Parent)!.Value);
        var isAgreed = !IsNeeded(context, parent);
        var outcome = AlignmentRequests.Request(alignment, ends, context.Today, kind, weight, isAgreed);
        return outcome.Refusal is not null && alignment.LoopIfLinked(context.Snapshot.Find(ends.Child)!.Value, parent) is { } loop && loop.Path.Any(id => !IsSeen(context, id))
            ? VerbOutcome.No(AgreementTexts.HiddenCircle(ends))
            : Outcome(ends, outcome);
    }

    /// <summary>Agrees to a request.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="ends">Which link.</param>
    /// <exception cref="ArgumentNullException">The context is null.</exception>
    public static VerbOutcome Accept(YearContext context, LinkEnds ends) =>
        Against(Guard.Against.Null(context), ends, isAnswer: true) is { Count: > 0 } refusals ? VerbOutcome.No(refusals) : Outcome(ends, AlignmentRequests.Accept(context.Snapshot, ends));

    /// <summary>Says no, or takes an earlier yes back, and says why.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="ends">Which link.</param>
    /// <param name="reason">Why; kept with the link.</param>
    /// <exception cref="ArgumentNullException">The context or the reason is null.</exception>
    public static VerbOutcome Decline(YearContext context, LinkEnds ends, string reason) => Answer(context, ends, reason, AlignmentRequests.Decline);

    /// <summary>Sends a request back, or an agreement that no longer fits: yes, once something is changed.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="ends">Which link.</param>
    /// <param name="reason">What shall change; kept with the link.</param>
    /// <exception cref="ArgumentNullException">The context or the reason is null.</exception>
    public static VerbOutcome AskForChanges(YearContext context, LinkEnds ends, string reason) => Answer(context, ends, reason, AlignmentRequests.AskForChanges);

    /// <summary>Takes a link back, whether it was answered or not.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="ends">Which link.</param>
    /// <exception cref="ArgumentNullException">The context is null.</exception>
    public static VerbOutcome Withdraw(YearContext context, LinkEnds ends) =>
        Against(Guard.Against.Null(context), ends, isAnswer: false) is { Count: > 0 } refusals ? VerbOutcome.No(refusals) : Outcome(ends, AlignmentRequests.Withdraw(context.Snapshot, ends));

    /// <summary>Lets every request expire that has waited longer than the policy allows. Time does it and not a person, so nobody's rights are asked for.</summary>
    /// <param name="context">The workspace, and when.</param>
    /// <exception cref="ArgumentNullException">The context is null.</exception>
    public static VerbOutcome Expire(YearContext context) =>
        Guard.Against.Null(context).Policy.Agreement.ExpiryDays is { } days ? VerbOutcome.Of(AlignmentRequests.Expire(context.Snapshot, context.Today, days)) : VerbOutcome.Of();

    internal static bool IsNeeded(YearContext context, ObjectiveView parent) =>
        context.Policy.Agreement.IsNeededAt(parent.Unit?.Record.Level ?? default, context.Policy.Levels);

    private static VerbOutcome Answer(YearContext context, LinkEnds ends, string reason, Func<OkrSnapshot, LinkEnds, string?, LinkOutcome> step)
    {
        Guard.Against.Null(reason);
        var refusals = Against(Guard.Against.Null(context), ends, isAnswer: true);
        if (string.IsNullOrWhiteSpace(reason) && refusals.All(refusal => refusal.Kind != RefusalKind.NotThere))
        {
            refusals.Add(AgreementTexts.NoReason(ends));
        }

        return refusals.Count > 0 ? VerbOutcome.No(refusals) : Outcome(ends, step(context.Snapshot, ends, reason));
    }

    /// <summary>What stands against a step of one side: ends that are not to be seen, no right, or a lock on the end that is written or answers.</summary>
    private static List<Refusal> Against(YearContext context, LinkEnds ends, bool isAnswer)
    {
        ObjectiveId[] unseen = [.. new[] { ends.Child, ends.Parent }.Where(id => !IsSeen(context, id))];
        if (unseen.Length > 0)
        {
            return [.. unseen.Select(id => Refusals.NotThere(OkrTarget.Of(id)))];
        }

        var (child, parent) = (context.Snapshot.Find(ends.Child)!.Value, context.Snapshot.Find(ends.Parent)!.Value);
        var (acting, action) = isAnswer ? (parent, OkrAction.AnswerAlignment) : (child, OkrAction.Align);
        Refusal?[] all = [context.Denies(action, acting.Record), Locks.OfCycle(child.Cycle, action, child.Target) ?? OverOrNull(child)];
        return [.. all.OfType<Refusal>()];
    }

    private static Refusal? OverOrNull(ObjectiveView child) =>
        child.Record.State is OkrState.Closed or OkrState.Archived or OkrState.Cancelled or OkrState.Postponed ? LifeTexts.ObjectiveOver(child.Target, child.Record) : null;

    private static bool IsSeen(YearContext context, ObjectiveId id) => context.Snapshot.Find(id) is { } objective && context.Denies(OkrAction.View, objective.Record) is null;

    private static VerbOutcome Outcome(LinkEnds ends, LinkOutcome outcome) =>
        outcome.Refusal is null ? VerbOutcome.Of(outcome.Changes) : VerbOutcome.No(AgreementTexts.Of(ends, outcome));
}
