using QuikGraph;
using QuikGraph.Algorithms;

namespace Okr.Benchmarks.Naive;

/// <summary>Asks a graph library whether one more link would close a circle.</summary>
internal sealed class LinkAsker(OkrDocument document)
{
    private readonly AdjacencyGraph<ObjectiveId, SEdge<ObjectiveId>> _links = LinkGraphs.Of(document);

    public bool MayAdd(ObjectiveId child, ObjectiveId parent)
    {
        var link = new SEdge<ObjectiveId>(child, parent);
        _links.AddEdge(link);
        try
        {
            return _links.IsDirectedAcyclicGraph();
        }
        finally
        {
            _links.RemoveEdge(link);
        }
    }
}
