using QuikGraph;
using QuikGraph.Algorithms;

namespace Okr.Benchmarks.Naive;

/// <summary>The roll-up with a graph library: units sorted from below, sums in dictionaries.</summary>
internal sealed class QuikGraphRollUp
{
    private readonly AdjacencyGraph<OrgUnitId, SEdge<OrgUnitId>> _units = new();
    private readonly ILookup<OrgUnitId, Objective> _objectives;

    public QuikGraphRollUp(OkrDocument document)
    {
        _objectives = document.Objectives.ToLookup(objective => objective.Unit);
        _units.AddVertexRange(document.Units.Select(unit => unit.Id));
        _units.AddEdgeRange(document.Units.Where(unit => unit.Parent is not null).Select(unit => new SEdge<OrgUnitId>(unit.Id, unit.Parent!.Value)));
    }

    public Dictionary<OrgUnitId, decimal?> ScoreUnits()
    {
        var below = _units.Vertices.ToDictionary(unit => unit, _ => (Sum: 0m, Count: 0));
        foreach (var unit in _units.TopologicalSort())
        {
            var (sum, count) = below[unit];
            foreach (var objective in _objectives[unit])
            {
                if (ObjectGraph.Score(objective) is { } score)
                {
                    (sum, count) = (sum + score, count + 1);
                }
            }

            below[unit] = (sum, count);
            foreach (var up in _units.OutEdges(unit))
            {
                var above = below[up.Target];
                below[up.Target] = (above.Sum + sum, above.Count + count);
            }
        }

        return below.ToDictionary(unit => unit.Key, unit => unit.Value.Count == 0 ? (decimal?)null : Math.Round(unit.Value.Sum / unit.Value.Count, 6, MidpointRounding.AwayFromZero));
    }
}
