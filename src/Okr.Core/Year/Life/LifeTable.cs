using Okr.Access;
using static Okr.Access.OkrAction;
using static Okr.OkrState;

namespace Okr.Year;

/// <summary>The life of an objective, a key result or an initiative as data: which action leads from which state to which (rule C-6).</summary>
/// <remarks>What is not in the table is refused. Who may take an action is the access policy's to say. Immutable; safe for use from any thread.</remarks>
public sealed class LifeTable
{
    private readonly Dictionary<(OkrState? From, OkrAction Action), OkrState> _after;

    private LifeTable(params LifeTransition[] transitions)
    {
        Transitions = transitions;
        _after = transitions.ToDictionary(transition => (transition.From, transition.Action), transition => transition.To);
    }

    /// <summary>The life of an objective.</summary>
    /// <remarks>Where the approval policy asks for nobody's approval, handing in leads past <see cref="Submitted"/>.</remarks>
    public static LifeTable Objective { get; } = new(
        new(null, OkrAction.Draft, OkrState.Draft),
        new(OkrState.Draft, Edit, OkrState.Draft),
        new(OkrState.Draft, Submit, Submitted),
        new(OkrState.Draft, Postpone, Postponed),
        new(OkrState.Draft, Cancel, Cancelled),
        new(Submitted, Edit, OkrState.Draft),
        new(Submitted, Approve, Approved),
        new(Submitted, Return, OkrState.Draft),
        new(Submitted, Postpone, Postponed),
        new(Submitted, Cancel, Cancelled),
        new(Approved, Edit, Approved),
        new(Approved, Return, OkrState.Draft),
        new(Approved, Start, Active),
        new(Approved, Postpone, Postponed),
        new(Approved, Cancel, Cancelled),
        new(Active, Edit, Active),
        new(Active, Return, OkrState.Draft),
        new(Active, OkrAction.CheckIn, Active),
        new(Active, Correct, Active),
        new(Active, Close, Closed),
        new(Active, Postpone, Postponed),
        new(Active, Cancel, Cancelled),
        new(Closed, Reopen, Active),
        new(Closed, Archive, Archived),
        new(Postponed, Start, OkrState.Draft),
        new(Postponed, Cancel, Cancelled),
        new(Postponed, Archive, Archived),
        new(Cancelled, Start, OkrState.Draft),
        new(Cancelled, Archive, Archived));

    /// <summary>The life of a key result by itself, inside an objective that is still open; it is written with its objective.</summary>
    public static LifeTable KeyResult { get; } = new(
    [
        .. Measured(OkrState.Draft),
        .. Measured(Submitted),
        .. Measured(Approved),
        .. Measured(Active),
        new(Closed, Reopen, Active),
        new(Postponed, Start, Active),
        new(Postponed, Cancel, Cancelled),
        new(Cancelled, Start, Active),
    ]);

    /// <summary>The life of an initiative: a bet that needs nobody's agreement (rule E-14), and is done when it is closed.</summary>
    public static LifeTable Initiative { get; } = new(
    [
        new(null, OkrAction.Draft, Active),
        .. Pending(OkrState.Draft),
        .. Pending(Submitted),
        .. Pending(Approved),
        new(Active, Edit, Active),
        .. Open(Active),
        new(Closed, Reopen, Active),
        new(Closed, Archive, Archived),
        new(Postponed, Start, Active),
        new(Postponed, Cancel, Cancelled),
        new(Postponed, Archive, Archived),
        new(Cancelled, Start, Active),
        new(Cancelled, Archive, Archived),
    ]);

    /// <summary>Every transition there is.</summary>
    public IReadOnlyList<LifeTransition> Transitions { get; }

    /// <summary>Where an action leads; null where it is not possible.</summary>
    /// <param name="state">The state before; null where there is nothing yet.</param>
    /// <param name="action">The action.</param>
    public OkrState? After(OkrState? state, OkrAction action) => _after.TryGetValue((state, action), out var after) ? after : null;

    /// <summary>The actions that are possible, in their order.</summary>
    /// <param name="state">The state before; null where there is nothing yet.</param>
    public IReadOnlyList<OkrAction> ActionsFrom(OkrState? state) =>
        [.. Transitions.Where(transition => transition.From == state).Select(transition => transition.Action).Order()];

    private static LifeTransition[] Open(OkrState from) => [new(from, Close, Closed), new(from, Postpone, Postponed), new(from, Cancel, Cancelled)];

    private static LifeTransition[] Measured(OkrState from) => [new(from, OkrAction.CheckIn, from), new(from, Correct, from), .. Open(from)];

    private static LifeTransition[] Pending(OkrState from) => [new(from, Edit, from), new(from, Start, Active), new(from, Postpone, Postponed), new(from, Cancel, Cancelled)];
}
