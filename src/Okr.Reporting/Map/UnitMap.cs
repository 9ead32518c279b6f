namespace Okr.Reporting;

/// <summary>Makes the map of a big plan: a box for each of the top units, standing for everything below it that has no box of its own.</summary>
internal static class UnitMap
{
    private const int MostBoxes = 28;
    private const int MostColumns = 3;
    private const int MostLinesPerBox = 2;

    public static MapGraph Of(Report report)
    {
        var order = report.Order;
        var boxes = Choose(order);
        var box = BoxOfEachUnit(order, boxes);
        var columns = new int[boxes.Count];
        for (var i = 0; i < boxes.Count; i++)
        {
            columns[i] = order.Parent(boxes[i]) is var parent and >= 0 ? columns[box[parent]] + 1 : 0;
        }

        var nodes = boxes.Select((place, i) => Node(report, place, columns[i])).ToArray();
        var edges = CountLinks(report, box)
            .GroupBy(line => line.Key.Child)
            .SelectMany(lines => lines.OrderByDescending(line => line.Value.Links).ThenBy(line => line.Key.Parent).Take(MostLinesPerBox))
            .OrderBy(line => line.Key)
            .Select(line => new MapEdge(
                line.Key.Parent,
                line.Key.Child,
                line.Value.Links,
                line.Value.Contributing * 2 > line.Value.Links,
                columns[line.Key.Child] < columns[line.Key.Parent]))
            .ToArray();
        var heads = Enumerable.Range(0, columns.Length == 0 ? 0 : columns.Max() + 1).Select(column => Head(report, boxes, columns, column)).ToArray();
        var roots = Enumerable.Range(0, order.RootCount).Count(place => order.Below[place] > 0);
        return new MapGraph(nodes, edges, heads, roots - boxes.Count(place => order.Parent(place) < 0));
    }

    /// <summary>How many live links run between two boxes, and how many of them contribute.</summary>
    private static Dictionary<(int Parent, int Child), (int Links, int Contributing)> CountLinks(Report report, int[] box)
    {
        var counts = new Dictionary<(int Parent, int Child), (int Links, int Contributing)>();
        foreach (var objective in report.Snapshot.Objectives)
        {
            foreach (var link in objective.LinksUp)
            {
                var ends = (Parent: box[report.Order.HomeOf(link.Parent)], Child: box[report.Order.HomeOf(link.Child)]);
                if (link.IsLive && ends.Parent != ends.Child && ends is { Parent: >= 0, Child: >= 0 })
                {
                    var (links, contributing) = counts.GetValueOrDefault(ends);
                    counts[ends] = (links + 1, contributing + (link.Record.Kind == LinkKind.Contributes ? 1 : 0));
                }
            }
        }

        return counts;
    }

    /// <summary>The top units, the biggest where there is not room for all, in the order of their places.</summary>
    /// <remarks>A unit has a box only if the one above has.</remarks>
    private static List<int> Choose(ReportOrder order)
    {
        var chosen = new List<int>();
        var (from, to) = (0, order.RootCount);
        var level = Enumerable.Range(from, to);
        for (var column = 0; column < MostColumns; column++)
        {
            var next = level.Where(place => order.Below[place] > 0)
                .OrderByDescending(place => order.Below[place])
                .Take(MostBoxes - chosen.Count)
                .Order()
                .ToArray();
            chosen.AddRange(next);
            level = next.SelectMany(place =>
            {
                var (first, last) = order.Children(place);
                return Enumerable.Range(first, last - first);
            });
        }

        return chosen;
    }

    /// <summary>For each unit the number of the box that stands for it; -1 where none does.</summary>
    private static int[] BoxOfEachUnit(ReportOrder order, List<int> boxes)
    {
        var box = new int[order.UnitCount];
        Array.Fill(box, -1);
        for (var i = 0; i < boxes.Count; i++)
        {
            box[boxes[i]] = i;
        }

        for (var place = 0; place < box.Length; place++)
        {
            if (box[place] < 0 && order.Parent(place) is var parent and >= 0)
            {
                box[place] = box[parent];
            }
        }

        return box;
    }

    private static MapNode Node(Report report, int place, int column)
    {
        var unit = report.Order.Unit(place);
        var score = unit is { } known ? report.Analysis.Scores.Of(known) : default;
        var objectives = report.Order.Below[place];
        return new MapNode(column, new Anchor('u', place), report.NameOfUnit(place), score.Band, score.Score, LevelName(report, place), objectives);
    }

    private static string Head(Report report, List<int> boxes, int[] columns, int column)
    {
        var names = boxes.Where((_, i) => columns[i] == column).Select(place => LevelName(report, place)).Where(name => name.Length > 0);
        return string.Join(" / ", names.Distinct(StringComparer.Ordinal));
    }

    private static string LevelName(Report report, int place) =>
        report.Order.Unit(place)?.Level is { } level ? DomainTexts.Of(level).In(report.Options.Language) : "";
}
