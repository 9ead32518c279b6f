using Ardalis.GuardClauses;
using Okr.Access;

namespace Okr.Year;

/// <summary>What somebody has to do about alignment: requests to answer, changes to make, and answers to wait for.</summary>
/// <remarks>An owner finds what concerns the own objectives, the head of a unit what concerns those of the unit. Pure; safe for use from any thread.</remarks>
public static class AgreementInbox
{
    /// <summary>The open requests of the one who looks: those to answer first, then changes to make, then those that wait for others; in each the oldest first.</summary>
    /// <param name="context">Who looks, at what, and when.</param>
    /// <exception cref="ArgumentNullException">The context is null.</exception>
    public static IReadOnlyList<InboxItem> Of(YearContext context) =>
    [
        .. Guard.Against.Null(context).Snapshot.Objectives
            .SelectMany(child => child.LinksUp)
            .Where(link => link.Record.IsOpen && IsSeen(context, link.Child) && IsSeen(context, link.Parent))
            .SelectMany(link => Items(context, link))
            .OrderBy(item => item.Kind)
            .ThenByDescending(item => item.AgeDays ?? int.MaxValue)
            .ThenBy(item => item.Ends.ToString(), StringComparer.Ordinal),
    ];

    private static IEnumerable<InboxItem> Items(YearContext context, LinkView link)
    {
        var item = new InboxItem
        {
            Ends = new() { Child = link.Child.Record.Id, ChildKeyResult = link.ChildKeyResult?.Record.Id, Parent = link.Parent.Record.Id, ParentKeyResult = link.ParentKeyResult?.Record.Id },
            AgeDays = link.Record.RequestedOn is { } asked ? context.Today.DayNumber - asked.DayNumber : null,
            Reason = link.Record.Reason,
        };
        if (link.Record.State == LinkState.Requested && Concerns(context, link.Parent, OkrAction.AnswerAlignment))
        {
            yield return item with { Kind = InboxKind.ToAnswer };
        }

        if (Concerns(context, link.Child, OkrAction.Align))
        {
            yield return item with { Kind = link.Record.State == LinkState.Requested ? InboxKind.Waiting : InboxKind.ToChange };
        }
    }

    /// <summary>Whether it is the person's own business: an administrator may answer everything, and is not asked for it.</summary>
    private static bool Concerns(YearContext context, ObjectiveView objective, OkrAction action) =>
        context.Policy.Access.Decide(context.Viewer, action, objective.Record, context.Snapshot) is { IsAllowed: true } decision
        && decision.Held.Any(role => role is OkrRole.Owner or OkrRole.UnitHead && decision.Wanted.Contains(role));

    private static bool IsSeen(YearContext context, ObjectiveView objective) => context.Denies(OkrAction.View, objective.Record) is null;
}
