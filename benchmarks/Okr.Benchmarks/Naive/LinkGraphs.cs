using QuikGraph;
using QuikGraph.Algorithms;

namespace Okr.Benchmarks.Naive;

/// <summary>The alignment links of a document in a graph library, and as mere rows.</summary>
internal static class LinkGraphs
{
    /// <summary>Whether a link is in force or may yet be.</summary>
    public static bool IsLive(this AlignmentLink link) => link.State is LinkState.Accepted or LinkState.Requested or LinkState.ChangesRequested;

    public static AdjacencyGraph<ObjectiveId, SEdge<ObjectiveId>> Of(OkrDocument document)
    {
        var graph = new AdjacencyGraph<ObjectiveId, SEdge<ObjectiveId>>(allowParallelEdges: true, document.Objectives.Count);
        foreach (var objective in document.Objectives)
        {
            graph.AddVertex(objective.Id);
        }

        foreach (var objective in document.Objectives)
        {
            foreach (var link in objective.AlignsTo)
            {
                if (link.IsLive())
                {
                    graph.AddEdge(new SEdge<ObjectiveId>(objective.Id, link.Parent));
                }
            }
        }

        return graph;
    }

    /// <summary>Whether the links run in a circle, from the rows on.</summary>
    public static bool HasLoop(OkrDocument document) => !Of(document).IsDirectedAcyclicGraph();

    /// <summary>A pass over the numbers of both ends of all links.</summary>
    public static int SumOfEnds(int[] ends)
    {
        var sum = 0;
        foreach (var end in ends)
        {
            sum += end;
        }

        return sum;
    }

    /// <summary>The numbers of both ends of all links.</summary>
    public static int[] Ends(OkrSnapshot snapshot)
    {
        var numbers = snapshot.Objectives.ToDictionary(objective => objective.Record.Id, objective => objective.Index);
        return [.. snapshot.Objectives.SelectMany(child => child.Record.AlignsTo.SelectMany(link => new[] { child.Index, numbers[link.Parent] }))];
    }
}
