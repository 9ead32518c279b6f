namespace Okr.Cli.Input;

/// <summary>Links from a table to key results of a document beside it. The table alone cannot know that such an id is no objective.</summary>
internal static class CrossLinks
{
    public static OkrDocument Resolve(OkrDocument document)
    {
        var objectives = document.Objectives.Select(objective => objective.Id.Value).ToHashSet(StringComparer.Ordinal);
        var keyResults = new Dictionary<string, ObjectiveId>(StringComparer.Ordinal);
        foreach (var objective in document.Objectives)
        {
            foreach (var keyResult in objective.KeyResults)
            {
                keyResults.TryAdd(keyResult.Id.Value, objective.Id);
            }
        }

        return OkrDocument.FromRecords(document.Records.Select(record => record is Objective objective && HasCrossLink(objective) ? Resolve(objective) : record));

        bool IsCross(AlignmentLink link) => link.ParentKeyResult is null && !objectives.Contains(link.Parent.Value) && keyResults.ContainsKey(link.Parent.Value);

        bool HasCrossLink(Objective objective) => objective.AlignsTo.Any(IsCross) || objective.KeyResults.Any(keyResult => keyResult.AlignsTo.Any(IsCross));

        IReadOnlyList<AlignmentLink> ResolveAll(IReadOnlyList<AlignmentLink> links) =>
            [.. links.Select(link => IsCross(link) ? link with { Parent = keyResults[link.Parent.Value], ParentKeyResult = new KeyResultId(link.Parent.Value) } : link)];

        Objective Resolve(Objective objective) => objective with
        {
            AlignsTo = ResolveAll(objective.AlignsTo),
            KeyResults = [.. objective.KeyResults.Select(keyResult => keyResult with { AlignsTo = ResolveAll(keyResult.AlignsTo) })],
        };
    }
}
