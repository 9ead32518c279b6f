using FsCheck.Xunit;
using Okr.Scoring;

namespace Okr.Reporting.Tests.Map;

public sealed class MapLayoutTests
{
    [Property]
    public void Boxes_of_a_column_never_touch_and_the_map_begins_at_the_top(byte[] columns, (byte, byte)[] lines)
    {
        var graph = Graph(columns ?? [], lines ?? []);
        var rows = MapLayout.Rows(graph);
        Assert.Equal(graph.Nodes.Count, rows.Length);
        Assert.True(rows.Length == 0 || Math.Abs(rows.Min()) < 1e-9);
        foreach (var column in Enumerable.Range(0, rows.Length).GroupBy(i => graph.Nodes[i].Column))
        {
            var places = column.Select(i => rows[i]).Order().ToArray();
            Assert.All(places.Zip(places.Skip(1)), pair => Assert.True(pair.Second - pair.First > 1 - 1e-6));
        }
    }

    [Fact]
    public void A_parent_stands_at_the_middle_of_its_only_children()
    {
        var rows = MapLayout.Rows(Graph([0, 1, 1, 1], [(0, 1), (0, 2), (0, 3)]));
        Assert.Equal([1, 0, 1, 2], rows);
    }

    [Fact]
    public void Children_stand_in_the_order_of_their_parents()
    {
        var rows = MapLayout.Rows(Graph([0, 0, 1, 1], [(1, 2), (0, 3)]));
        Assert.True(rows[3] < rows[2]);
    }

    private static MapGraph Graph(byte[] columns, (byte Parent, byte Child)[] lines)
    {
        var nodes = columns.Select(column => new MapNode(column % 4, new Anchor('o', 0), "", ScoreBand.None, null, "")).ToArray();
        var edges = nodes.Length == 0 ? [] : lines.Select(line => new MapEdge(line.Parent % nodes.Length, line.Child % nodes.Length, 1, false, false));
        return new MapGraph(nodes, [.. edges], []);
    }
}
