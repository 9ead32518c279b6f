namespace Okr.Rules;

/// <summary>Opens a loop at its weakest link: one that leads down before one that leads up, one that only supports before one that contributes, one that is asked for
/// before one that is agreed, the lighter before the heavier.</summary>
internal sealed class UnlinkFixer : Fixer
{
    /// <summary>Above this a loop is no slip of a few people, and no program knows which of its links are meant.</summary>
    private const int MaxLinks = 500;

    public override IReadOnlyList<RuleId> Rules { get; } = [new("OKR4002")];

    public override LocalizedText Does { get; } = new("Remove the weakest link of the circle.", "去掉环路中最弱的一条对齐关系。");

    public override IEnumerable<Fix> Of(Finding finding, OkrSnapshot snapshot)
    {
        var members = finding.Related.Prepend(finding.Target).Select(member => snapshot.Find(new ObjectiveId(member.Id))!.Value.Index).ToHashSet();
        var links = members.SelectMany(member => Enumerable.Range(0, snapshot.LinksUp.Count(member)), (member, i) => snapshot.Links[snapshot.LinksUp.At(member, i)])
            .Where(link => link.IsAligning && members.Contains(link.Parent))
            .Take(MaxLinks + 1)
            .ToList();
        if (links.Count > MaxLinks)
        {
            yield break;
        }

        var removed = WeakestOf(links, snapshot);
        var names = string.Join(", ", removed.Select(link => $"{snapshot.ObjectiveRecords[link.Child].Id} > {snapshot.ObjectiveRecords[link.Parent].Id}"));
        yield return new Fix
        {
            Finding = finding,
            Title = new($"Remove the weakest link: {names}", $"去掉最弱的对齐关系：{names}"),
            IsProposal = true,
            Edits = [.. removed.Select(link => new ObjectiveEdit(snapshot.ObjectiveRecords[link.Child].Id, record => Without(record, link, snapshot)))],
        };
    }

    /// <summary>Takes the links from the strongest to the weakest, and those that would close a circle are left over.</summary>
    private static List<ResolvedLink> WeakestOf(List<ResolvedLink> links, OkrSnapshot snapshot)
    {
        var (kept, weakest) = (new Dictionary<int, List<int>>(), new List<ResolvedLink>());
        foreach (var link in links
            .OrderByDescending(link => RankOf(link.Child, snapshot) - RankOf(link.Parent, snapshot))
            .ThenByDescending(link => link.Record.Kind)
            .ThenBy(link => link.Record.State)
            .ThenByDescending(link => link.Record.Weight.Value)
            .ThenBy(link => snapshot.ObjectiveRecords[link.Child].Id.Value, StringComparer.Ordinal)
            .ThenBy(link => snapshot.ObjectiveRecords[link.Parent].Id.Value, StringComparer.Ordinal))
        {
            if (Reaches(kept, link.Parent, link.Child))
            {
                weakest.Add(link);
            }
            else if (kept.TryGetValue(link.Child, out var parents))
            {
                parents.Add(link.Parent);
            }
            else
            {
                kept.Add(link.Child, [link.Parent]);
            }
        }

        return weakest;
    }

    // A unit without a level says nothing about up or down.
    private static int RankOf(int objective, OkrSnapshot snapshot) => new ObjectiveView(snapshot, objective).Unit?.Level?.Rank ?? 0;

    private static bool Reaches(Dictionary<int, List<int>> links, int from, int to)
    {
        var (open, seen) = (new Stack<int>([from]), new HashSet<int>());
        while (open.TryPop(out var current))
        {
            if (current == to)
            {
                return true;
            }

            if (seen.Add(current) && links.TryGetValue(current, out var next))
            {
                next.ForEach(open.Push);
            }
        }

        return false;
    }

    private static Objective Without(Objective objective, ResolvedLink link, OkrSnapshot snapshot)
    {
        if (link.ChildKeyResult < 0)
        {
            return objective with { AlignsTo = [.. objective.AlignsTo.Where(own => own != link.Record)] };
        }

        var id = snapshot.KeyResultRecords[link.ChildKeyResult].Id;
        return objective with
        {
            KeyResults = [.. objective.KeyResults.Select(keyResult => keyResult.Id == id ? keyResult with { AlignsTo = [.. keyResult.AlignsTo.Where(own => own != link.Record)] } : keyResult)],
        };
    }
}
