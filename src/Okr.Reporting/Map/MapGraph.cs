namespace Okr.Reporting;

/// <summary>What the alignment map draws: boxes in columns, the heads of the columns, and lines.</summary>
internal sealed record MapGraph(IReadOnlyList<MapNode> Nodes, IReadOnlyList<MapEdge> Edges, IReadOnlyList<string> Heads, int NotDrawn = 0);
