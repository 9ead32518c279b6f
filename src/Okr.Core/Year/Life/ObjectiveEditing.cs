using Okr.Access;

namespace Okr.Year;

/// <summary>One edit of an objective: what changed, whether it may, and what is written.</summary>
internal sealed class ObjectiveEditing(YearContext context, ObjectiveView before, Objective edited)
{
    private readonly KeyResultEditing _keyResults = new(context, before, edited.KeyResults);

    private Objective Old => before.Record;

    private bool ChangesWhatWasAgreed => Agreed(Old) != Agreed(edited);

    public VerbOutcome Outcome(string? reason)
    {
        var refusals = LifeCheck.Against(context, Living.Of(before), OkrAction.Edit);
        if (refusals.Any(refusal => refusal.Kind is RefusalKind.NotThere or RefusalKind.WrongState))
        {
            return VerbOutcome.No(refusals);
        }

        refusals = [.. refusals, .. Problems(), .. _keyResults.Problems()];
        if (refusals.Count > 0)
        {
            return VerbOutcome.No(refusals);
        }

        var written = edited with { State = ChangesWhatWasAgreed ? LifeTable.Objective.After(Old.State, OkrAction.Edit)!.Value : Old.State, KeyResults = _keyResults.Written(reason) };
        return written == Old ? VerbOutcome.Of() : VerbOutcome.Of(context.Put(written));
    }

    private IEnumerable<Refusal> Problems()
    {
        if (EditingKeeps(Old, edited) != edited)
        {
            yield return LifeTexts.NotByEditing(before.Target);
        }

        if (ChangesWhatWasAgreed && Old.State != OkrState.Submitted && Locks.IsAgreed(context, before))
        {
            yield return LifeTexts.ApprovalLocked(context, Old, before.Target);
        }

        if (edited.Cycle != Old.Cycle && Old.State is OkrState.Approved or OkrState.Active)
        {
            yield return LifeTexts.CycleKept(before.Target, Old, edited.Cycle);
        }

        // What stays where it is may stay even where that place is not there: only a move must lead somewhere.
        var moved = edited with { Cycle = edited.Cycle == Old.Cycle ? default : edited.Cycle, Unit = edited.Unit == Old.Unit ? default : edited.Unit };
        foreach (var problem in DraftCheck.PlaceProblems(context, moved))
        {
            yield return problem;
        }

        if (edited.Unit != Old.Unit && context.Denies(OkrAction.Draft, edited) is { } intoUnit)
        {
            yield return intoUnit;
        }

        if ((edited.Visibility != Old.Visibility || !edited.SharedWith.SequenceEqual(Old.SharedWith)) && context.Denies(OkrAction.Share, Old) is { } sharing)
        {
            yield return sharing;
        }
    }

    /// <summary>The old objective with everything that editing may change: what then still differs is for other verbs.</summary>
    private static Objective EditingKeeps(Objective old, Objective edited) => old with
    {
        Cycle = edited.Cycle,
        Unit = edited.Unit,
        Title = edited.Title,
        Owner = edited.Owner,
        Ambition = edited.Ambition,
        Origin = edited.Origin,
        Visibility = edited.Visibility,
        SharedWith = edited.SharedWith,
        Start = edited.Start,
        End = edited.End,
        KeyResults = edited.KeyResults,
        Weight = edited.Weight,
        Labels = edited.Labels,
        Unknown = edited.Unknown,
    };

    /// <summary>What people agreed to. Who answers for it, who sees it and what the host keeps with it are not part of that.</summary>
    private static Objective Agreed(Objective objective) => objective with
    {
        Owner = null,
        Visibility = default,
        SharedWith = [],
        Labels = ValueMap<string>.Empty,
        Unknown = null,
        KeyResults = [.. objective.KeyResults.Select(KeyResultEditing.Agreed)],
    };
}
