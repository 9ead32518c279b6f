namespace Okr.Alignment;

/// <summary>Finds and replaces links inside the objective that holds them.</summary>
internal static class LinkRecords
{
    /// <summary>The links of one end: of a key result, or of the objective itself.</summary>
    public static IReadOnlyList<AlignmentLink> Of(Objective objective, KeyResultId? keyResult) =>
        keyResult is { } id ? objective.KeyResults.First(own => own.Id == id).AlignsTo : objective.AlignsTo;

    /// <summary>The objective with other links of that end.</summary>
    public static Objective With(Objective objective, KeyResultId? keyResult, IReadOnlyList<AlignmentLink> links) => keyResult is { } id
        ? objective with { KeyResults = [.. objective.KeyResults.Select(own => own.Id == id ? own with { AlignsTo = links } : own)] }
        : objective with { AlignsTo = links };

    /// <summary>Whether any link of the objective or of its key results is meant.</summary>
    public static bool Any(Objective objective, Func<AlignmentLink, bool> which) =>
        objective.AlignsTo.Any(which) || objective.KeyResults.Any(own => own.AlignsTo.Any(which));

    /// <summary>The objective with each link that is meant, those of key results included, in another state.</summary>
    public static Objective With(Objective objective, Func<AlignmentLink, bool> which, LinkState state)
    {
        return objective with
        {
            AlignsTo = [.. objective.AlignsTo.Select(Change)],
            KeyResults = [.. objective.KeyResults.Select(own => own.AlignsTo.Any(which) ? own with { AlignsTo = [.. own.AlignsTo.Select(Change)] } : own)],
        };

        AlignmentLink Change(AlignmentLink link) => which(link) ? link with { State = state } : link;
    }

    /// <summary>The change that writes an objective over the one that a snapshot has.</summary>
    public static OkrChange Put(OkrSnapshot snapshot, Objective objective) => new OkrChange.Put(objective, snapshot.Document.VersionOf(objective.Key));
}
