using Ardalis.GuardClauses;
using Okr.Access;

namespace Okr.Year;

/// <summary>Writing down what was learned (rule C-11): each person for herself, then the team. Writing again replaces the earlier text.</summary>
/// <remarks>Possible at any time, also when everything is closed: that is when one looks back. Pure; safe for use from any thread.</remarks>
public static class Retrospectives
{
    /// <summary>Writes what was learned from an objective; takes being allowed to check in on it.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The objective.</param>
    /// <param name="text">The text; blank takes the earlier one back.</param>
    /// <param name="unit">The team whose view it is; null for one's own.</param>
    /// <exception cref="ArgumentNullException">The context or the text is null.</exception>
    public static VerbOutcome Reflect(YearContext context, ObjectiveId id, string text, OrgUnitId? unit)
    {
        Guard.Against.Null(text);
        return Guard.Against.Null(context).Snapshot.Find(id) is not { } objective ? VerbOutcome.No(Refusals.NotThere(OkrTarget.Of(id)))
            : Problems(context, objective.Record, OkrAction.CheckIn, unit) is { Count: > 0 } refusals ? VerbOutcome.No(refusals)
            : Written(context, objective.Record, objective.Record with { Retrospectives = With(context, objective.Record.Retrospectives, text, unit) });
    }

    /// <summary>Writes what was learned from a cycle; one's own view takes being allowed to see it, a team's to draft for that team.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The cycle.</param>
    /// <param name="text">The text; blank takes the earlier one back.</param>
    /// <param name="unit">The team whose view it is; null for one's own.</param>
    /// <exception cref="ArgumentNullException">The context or the text is null.</exception>
    public static VerbOutcome Reflect(YearContext context, CycleId id, string text, OrgUnitId? unit)
    {
        Guard.Against.Null(text);
        return Guard.Against.Null(context).Snapshot.Find(id) is not { } cycle ? VerbOutcome.No(Refusals.NotThere(OkrTarget.Of(id)))
            : Problems(context, cycle.Record, OkrAction.View, unit) is { Count: > 0 } refusals ? VerbOutcome.No(refusals)
            : Written(context, cycle.Record, cycle.Record with { Retrospectives = With(context, cycle.Record.Retrospectives, text, unit) });
    }

    private static List<Refusal> Problems(YearContext context, OkrRecord record, OkrAction action, OrgUnitId? unit)
    {
        var refusals = new List<Refusal>();
        if (context.Denies(action, record) is { } denied)
        {
            refusals.Add(denied);
        }

        if (context.Actor is null)
        {
            refusals.Add(ClosingTexts.Nobody(OkrTarget.Of(record.Key)));
        }

        if (unit is { } team && (context.Snapshot.Find(team) is { } found ? context.Denies(OkrAction.Draft, found.Record) : Refusals.NotThere(OkrTarget.Of(team))) is { } problem)
        {
            refusals.Add(problem);
        }

        return refusals;
    }

    private static IReadOnlyList<Retrospective> With(YearContext context, IReadOnlyList<Retrospective> standing, string text, OrgUnitId? unit)
    {
        var others = standing.Where(one => unit is null ? one.Unit is not null || one.By != context.Actor : one.Unit != unit);
        return string.IsNullOrWhiteSpace(text) ? [.. others] : [.. others, new() { Unit = unit, Text = text, By = context.Actor, On = context.Today }];
    }

    private static VerbOutcome Written(YearContext context, OkrRecord before, OkrRecord after) => before == after ? VerbOutcome.Of() : VerbOutcome.Of(context.Put(after));
}
