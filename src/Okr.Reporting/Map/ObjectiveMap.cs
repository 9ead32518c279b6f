namespace Okr.Reporting;

/// <summary>Makes the map of a small plan: a box for each objective, from the company on the left to individuals on the right.</summary>
/// <remarks>Columns follow the levels. Where objectives of one level support each other, as nested departments do, the level takes several columns.</remarks>
internal static class ObjectiveMap
{
    private const int MostColumnsPerLevel = 6;
    private const int NoLevel = int.MaxValue;

    public static MapGraph Of(Report report)
    {
        var order = report.Order;
        var objectives = Enumerable.Range(0, order.ObjectiveCount).Select(order.Objective).ToArray();
        var ranks = Array.ConvertAll(objectives, objective => objective.Unit?.Level?.Rank ?? NoLevel);
        var links = report.Snapshot.Objectives.SelectMany(objective => objective.LinksUp).Where(link => link.IsLive)
            .Select(link => (Link: link, Parent: order.PlaceOf(link.Parent), Child: order.PlaceOf(link.Child)))
            .DistinctBy(link => (link.Parent, link.Child))
            .ToArray();
        var depths = DepthsInLevel(ranks, links.Where(link => !IsLoop(link.Link)).Select(link => (link.Parent, link.Child)).ToArray());
        var columns = Enumerable.Range(0, objectives.Length).Select(i => (Rank: ranks[i], Depth: depths[i])).Distinct().Order().ToList();
        var nodes = objectives.Select((objective, i) => Node(report, objective, columns.IndexOf((ranks[i], depths[i])))).ToArray();
        var edges = links.Select(link => new MapEdge(
            link.Parent,
            link.Child,
            1,
            link.Link.Record.Kind == LinkKind.Contributes,
            nodes[link.Child].Column < nodes[link.Parent].Column || IsLoop(link.Link))).ToArray();
        return new MapGraph(nodes, edges, [.. columns.Select(column => column.Depth == 0 ? Head(report, objectives, column.Rank) : "")]);

        bool IsLoop(LinkView link) => report.Analysis.Alignment.IsInLoop(link.Parent) && report.Analysis.Alignment.IsInLoop(link.Child);
    }

    /// <summary>How many objectives of the same level each one supports in a row, at most.</summary>
    private static int[] DepthsInLevel(int[] ranks, (int Parent, int Child)[] links)
    {
        var depths = new int[ranks.Length];
        for (var round = 1; round < MostColumnsPerLevel; round++)
        {
            foreach (var (parent, child) in links)
            {
                if (ranks[parent] == ranks[child])
                {
                    depths[child] = Math.Max(depths[child], Math.Min(depths[parent] + 1, MostColumnsPerLevel - 1));
                }
            }
        }

        return depths;
    }

    private static MapNode Node(Report report, ObjectiveView objective, int column)
    {
        var score = report.Analysis.Scores.Of(objective);
        return new MapNode(
            column,
            report.Order.AnchorOf(objective),
            Report.Named(objective.Record.Title, objective.Record.Id.Value),
            score.Band,
            score.Counting,
            objective.Unit is { Record: var unit } ? Report.Named(unit.Name, unit.Id.Value) : "");
    }

    private static string Head(Report report, ObjectiveView[] objectives, int rank)
    {
        var levels = objectives.Select(objective => objective.Unit?.Level).ToHashSet();
        var names = report.Snapshot.Levels.Levels.Where(level => level.Rank == rank && levels.Contains(level))
            .Select(level => DomainTexts.Of(level).In(report.Options.Language))
            .ToArray();
        return names.Length == 0 ? ReportTexts.OtherLevel.In(report.Options.Language) : string.Join(" / ", names);
    }
}
