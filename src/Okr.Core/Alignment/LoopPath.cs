namespace Okr.Alignment;

/// <summary>Shortest ways along live links, by breadth-first search.</summary>
internal static class LoopPath
{
    /// <summary>A shortest loop through the first of these members, which must be a strong component; the first member stands at both ends.</summary>
    public static int[] Shortest(OkrSnapshot snapshot, int[] members)
    {
        var start = members[0];
        var inside = new HashSet<int>(members);
        var cameFrom = new Dictionary<int, int> { [start] = -1 };
        var queue = new Queue<int>([start]);
        while (queue.TryDequeue(out var objective))
        {
            foreach (var link in snapshot.LinksUp[objective])
            {
                if (snapshot.Links[link] is not { IsAligning: true, Parent: var parent })
                {
                    continue;
                }

                if (parent == start)
                {
                    return [.. WayBack(cameFrom, objective), start];
                }

                if (inside.Contains(parent) && cameFrom.TryAdd(parent, objective))
                {
                    queue.Enqueue(parent);
                }
            }
        }

        throw new ArgumentException("The members are no strong component.", nameof(members));
    }

    /// <summary>A shortest way up from one objective to another, both included; null where there is none.</summary>
    public static int[]? Up(OkrSnapshot snapshot, int from, int to)
    {
        var cameFrom = new Dictionary<int, int> { [from] = -1 };
        var queue = new Queue<int>([from]);
        while (queue.TryDequeue(out var objective))
        {
            if (objective == to)
            {
                return WayBack(cameFrom, to);
            }

            foreach (var link in snapshot.LinksUp[objective])
            {
                if (snapshot.Links[link] is { IsAligning: true, Parent: var parent } && cameFrom.TryAdd(parent, objective))
                {
                    queue.Enqueue(parent);
                }
            }
        }

        return null;
    }

    private static int[] WayBack(Dictionary<int, int> cameFrom, int to)
    {
        var path = new List<int>();
        for (var objective = to; objective >= 0; objective = cameFrom[objective])
        {
            path.Add(objective);
        }

        path.Reverse();
        return [.. path];
    }
}
