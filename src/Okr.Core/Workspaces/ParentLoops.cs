namespace Okr;

/// <summary>Loops in a relation where each item has at most one parent, such as units and cycles.</summary>
internal static class ParentLoops
{
    /// <summary>Finds every loop, each as its members from one of them upward, and cuts them: the members lose their parent.</summary>
    public static List<int[]> Cut(int[] parents)
    {
        var loops = new List<int[]>();
        var seenIn = new int[parents.Length];
        for (var start = 0; start < parents.Length; start++)
        {
            var item = start;
            while (item >= 0 && seenIn[item] == 0)
            {
                seenIn[item] = start + 1;
                item = parents[item];
            }

            if (item >= 0 && seenIn[item] == start + 1)
            {
                loops.Add(Members(parents, item));
            }
        }

        foreach (var member in loops.SelectMany(loop => loop))
        {
            parents[member] = -1;
        }

        return loops;
    }

    private static int[] Members(int[] parents, int member)
    {
        var members = new List<int> { member };
        for (var next = parents[member]; next != member; next = parents[next])
        {
            members.Add(next);
        }

        return [.. members];
    }
}
