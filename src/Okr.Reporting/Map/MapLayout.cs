namespace Okr.Reporting;

/// <summary>Finds the height of every box: each column keeps its boxes apart, and each box comes as near to what it supports as the others let it.</summary>
/// <remarks>The order within a column follows the mean height of the neighbours to the left, which keeps lines short and mostly uncrossed. Heights are
/// then the best ones in the sense of least squares: boxes that want the same place share it as a block.</remarks>
internal static class MapLayout
{
    /// <summary>The centre of each box, in rows from the top; boxes of a column are at least one row apart.</summary>
    public static double[] Rows(MapGraph graph)
    {
        var rows = new double[graph.Nodes.Count];
        var columns = Enumerable.Range(0, graph.Nodes.Count)
            .GroupBy(i => graph.Nodes[i].Column)
            .OrderBy(group => group.Key)
            .Select(group => group.ToArray())
            .ToArray();
        var parents = graph.Edges.ToLookup(edge => edge.Child, edge => edge.Parent);
        var children = graph.Edges.ToLookup(edge => edge.Parent, edge => edge.Child);
        for (var column = 0; column < columns.Length; column++)
        {
            var left = column;
            Settle(columns[column], rows, node => Mean(parents[node].Where(parent => graph.Nodes[parent].Column < left), rows), keepOrder: false);
        }

        for (var column = columns.Length - 2; column >= 0; column--)
        {
            var right = column;
            Settle(columns[column], rows, node => Mean(children[node].Where(child => graph.Nodes[child].Column > right), rows), keepOrder: true);
        }

        var top = rows.Length == 0 ? 0 : rows.Min();
        return Array.ConvertAll(rows, row => row - top);
    }

    /// <summary>Orders a column by where its boxes want to be, unless the order is already found, and gives them places.</summary>
    private static void Settle(int[] column, double[] rows, Func<int, double?> wish, bool keepOrder)
    {
        var wishes = Array.ConvertAll(column, node => wish(node) ?? (keepOrder ? rows[node] : double.PositiveInfinity));
        if (!keepOrder)
        {
            // Boxes without a wish come last, in the order of the document, each right below the one before.
            var order = Enumerable.Range(0, column.Length).OrderBy(i => wishes[i]).ToArray();
            Array.ConvertAll(order, i => column[i]).CopyTo(column, 0);
            wishes = Array.ConvertAll(order, i => wishes[i]);
            for (var i = 0; i < wishes.Length; i++)
            {
                wishes[i] = double.IsFinite(wishes[i]) ? wishes[i] : i == 0 ? 0 : wishes[i - 1] + 1;
            }
        }

        var places = Spread(wishes);
        for (var i = 0; i < column.Length; i++)
        {
            rows[column[i]] = places[i];
        }
    }

    private static double? Mean(IEnumerable<int> neighbours, double[] rows)
    {
        var (sum, count) = (0.0, 0);
        foreach (var neighbour in neighbours)
        {
            sum += rows[neighbour];
            count++;
        }

        return count == 0 ? null : sum / count;
    }

    /// <summary>The places nearest to the wishes with at least 1 between neighbours (pool adjacent violators on the wishes less their number).</summary>
    private static double[] Spread(double[] wishes)
    {
        var blocks = new List<(double Sum, int Count)>();
        for (var i = 0; i < wishes.Length; i++)
        {
            var block = (Sum: wishes[i] - i, Count: 1);
            while (blocks.Count > 0 && blocks[^1].Sum / blocks[^1].Count >= block.Sum / block.Count)
            {
                block = (block.Sum + blocks[^1].Sum, block.Count + blocks[^1].Count);
                blocks.RemoveAt(blocks.Count - 1);
            }

            blocks.Add(block);
        }

        return [.. blocks.SelectMany(block => Enumerable.Repeat(block.Sum / block.Count, block.Count)).Select((mean, i) => mean + i)];
    }
}
