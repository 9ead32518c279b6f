namespace Okr.Scoring;

/// <summary>Everything that has to be scored again because of some objectives, each after all that contributes to it.</summary>
internal sealed class RefreshOrder(ScoreContext context, IReadOnlyCollection<int> touched)
{
    private readonly OkrSnapshot _snapshot = context.Snapshot;

    /// <summary>The objectives, in the order in which to score them.</summary>
    public List<int> ChildrenFirst()
    {
        var waiting = new Dictionary<int, int>();
        var open = new Stack<int>(touched);
        foreach (var objective in touched)
        {
            waiting[objective] = 0;
        }

        while (open.TryPop(out var objective))
        {
            foreach (var parent in ParentsOf(objective))
            {
                if (!waiting.TryGetValue(parent, out var children))
                {
                    open.Push(parent);
                }

                waiting[parent] = children + 1;
            }
        }

        var order = waiting.Where(objective => objective.Value == 0).Select(objective => objective.Key).Order().ToList();
        for (var i = 0; i < order.Count; i++)
        {
            foreach (var parent in ParentsOf(order[i]))
            {
                if (--waiting[parent] == 0)
                {
                    order.Add(parent);
                }
            }
        }

        return order;
    }

    // Links that carry are live and lead around no loop, so there always is an order.
    private IEnumerable<int> ParentsOf(int objective)
    {
        for (var i = 0; context.MovesNumbers && i < _snapshot.LinksUp.Count(objective); i++)
        {
            var link = _snapshot.Links[_snapshot.LinksUp.At(objective, i)];
            if (context.Contributions.Barrier(link) == ExclusionReason.None)
            {
                yield return link.Parent;
            }
        }
    }
}
