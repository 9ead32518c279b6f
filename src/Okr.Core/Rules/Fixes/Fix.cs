using Ardalis.GuardClauses;

namespace Okr.Rules;

/// <summary>A way to mend a finding: edits of records, to be looked at before anybody commits them.</summary>
/// <remarks>It holds edits and not records, so several fixes of one objective go together. Nothing is written: a fix ends in changes. Immutable; safe for use from any
/// thread.</remarks>
public sealed record Fix
{
    /// <summary>What it mends.</summary>
    public required Finding Finding { get; init; }

    /// <summary>What it does, in a few words.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Whether it is a guess at what people mean, for somebody to choose or reword; otherwise it says just what the finding asks for.</summary>
    public bool IsProposal { get; init; }

    /// <summary>The objectives that it changes, and how.</summary>
    public IReadOnlyList<ObjectiveEdit> Edits { get => field ?? []; init => field = ValueList<ObjectiveEdit>.Of(value); }

    /// <summary>Initiatives that it adds.</summary>
    public IReadOnlyList<Initiative> Added { get => field ?? []; init => field = ValueList<Initiative>.Of(value); }

    /// <summary>The changes that this fix makes.</summary>
    /// <param name="document">The records as they are; the changes expect their versions.</param>
    public IReadOnlyList<OkrChange> ChangesIn(OkrDocument document) => ChangesIn(document, [this]);

    /// <summary>The changes that several fixes make together: one for each record, however many of them edit it.</summary>
    /// <remarks>An objective that is gone or comes out as it was is no change. One whose id occurs twice is left alone: a store keeps only one of the two.</remarks>
    /// <param name="document">The records as they are; the changes expect their versions.</param>
    /// <param name="fixes">The fixes, in their order.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<OkrChange> ChangesIn(OkrDocument document, IReadOnlyList<Fix> fixes)
    {
        Guard.Against.Null(document);
        var edits = Guard.Against.Null(fixes).SelectMany(fix => fix.Edits).ToLookup(edit => edit.Objective, edit => edit.Change);
        var changed =
            from same in document.Objectives.Where(objective => edits.Contains(objective.Id)).GroupBy(objective => objective.Id)
            where same.Count() == 1
            let objective = same.First()
            let edited = edits[objective.Id].Aggregate(objective, (record, edit) => edit(record))
            where edited != objective
            select new OkrChange.Put(edited, document.VersionOf(objective.Key));
        return [.. changed, .. fixes.SelectMany(fix => fix.Added).Select(added => new OkrChange.Put(added, document.VersionOf(added.Key)))];
    }
}
