namespace Okr.Scoring;

/// <summary>Everything that has to be scored again because of some objectives, each after all that contributes to it.</summary>
internal sealed class RefreshOrder(ScoreContext context, IReadOnlyCollection<int> touched)
{
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
            foreach (var parent in FedBy(context, objective))
            {
                if (!waiting.TryGetValue(parent, out var children))
                {
                    open.Push(parent);
                }

                waiting[parent] = children + 1;
            }
        }

        var order = waiting.Where(objective => objective.Value == 0).Select(objective => objective.Key).ToList();
        for (var i = 0; i < order.Count; i++)
        {
            foreach (var parent in FedBy(context, order[i]))
            {
                if (--waiting[parent] == 0)
                {
                    order.Add(parent);
                }
            }
        }

        return order;
    }

    /// <summary>The objectives into which an objective is counted.</summary>
    /// <remarks>Links that carry are live and lead around no loop, so there always is an order.</remarks>
    public static IEnumerable<int> FedBy(ScoreContext context, int objective)
    {
        var snapshot = context.Snapshot;
        for (var i = 0; context.MovesNumbers && i < snapshot.LinksUp.Count(objective); i++)
        {
            var link = snapshot.Links[snapshot.LinksUp.At(objective, i)];
            if (context.Contributions.Barrier(link) == ExclusionReason.None)
            {
                yield return link.Parent;
            }
        }
    }
}
