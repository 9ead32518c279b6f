namespace Okr.Reporting;

/// <summary>Draws the alignment map as one inline SVG whose boxes are links.</summary>
internal static class MapSection
{
    // Up to this many objectives each has a box.
    private const int MostObjectives = 80;

    private const int BoxWidth = 216;
    private const int BoxHeight = 60;
    private const int ColumnWidth = BoxWidth + 88;
    private const int RowHeight = BoxHeight + 14;
    private const int HeadHeight = 32;
    private const int Margin = 4;
    private const decimal ThinLine = 1.5m;
    private const decimal ThickLine = 7m;

    public static void Write(HtmlWriter html, Report report)
    {
        var isSmall = report.IsInline && report.Order.ObjectiveCount <= MostObjectives;
        var graph = isSmall ? ObjectiveMap.Of(report) : UnitMap.Of(report);
        html.Write($"""<section id="map" aria-labelledby="map-title"><h2 id="map-title">{ReportTexts.Map}</h2>""");
        if (graph.Nodes.Count == 0)
        {
            html.Write($"""<p class="empty">{ReportTexts.NothingInPlan}</p></section>""");
            return;
        }

        html.Write($"""<figure><div class="map" tabindex="0" role="group" aria-label="{ReportTexts.Map}">""");
        Draw(html, graph);
        html.Write($"</div><figcaption>{(isSmall ? ReportTexts.MapOfObjectives : ReportTexts.MapOfUnits)}");
        if (graph.Edges.Count == 0)
        {
            html.Write($" {ReportTexts.NoAlignment}");
        }

        if (graph.NotDrawn > 0)
        {
            html.Write($" {ReportTexts.MapNotDrawn} {ReportTexts.Units.Times(graph.NotDrawn)}.");
        }

        html.Write($"""
            <span class="legend"><span class="key-supports">{ReportTexts.SupportsOnly}</span>
            <span class="key-contributes">{ReportTexts.Contributes}</span>
            <span class="key-backward">{ReportTexts.Backward}</span></span></figcaption></figure></section>

            """);
    }

    private static void Draw(HtmlWriter html, MapGraph graph)
    {
        var rows = Array.ConvertAll(MapLayout.Rows(graph), row => (int)Math.Round(row * RowHeight) + HeadHeight + Margin);
        var width = ((graph.Heads.Count - 1) * ColumnWidth) + BoxWidth + (2 * Margin);
        var height = rows.Max() + BoxHeight + Margin;
        html.Write($"""<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}">""");
        for (var column = 0; column < graph.Heads.Count; column++)
        {
            html.Write($"""<text class="head" x="{Left(column)}" y="18">{graph.Heads[column]}</text>""");
        }

        html.Write($"""<g class="edges" aria-hidden="true">""");
        var most = graph.Edges.Select(edge => edge.Links).DefaultIfEmpty(1).Max();
        foreach (var edge in graph.Edges)
        {
            DrawEdge(html, graph, edge, rows, most);
        }

        html.Write($"</g>");
        for (var i = 0; i < graph.Nodes.Count; i++)
        {
            DrawNode(html, graph.Nodes[i], rows[i]);
        }

        html.Write($"</svg>");
    }

    private static void DrawEdge(HtmlWriter html, MapGraph graph, MapEdge edge, int[] rows, int most)
    {
        var (parent, child) = (graph.Nodes[edge.Parent], graph.Nodes[edge.Child]);
        var (fromX, fromY) = (Left(parent.Column) + BoxWidth, rows[edge.Parent] + (BoxHeight / 2));
        var isRightward = child.Column > parent.Column;
        var (toX, toY) = (Left(child.Column) + (isRightward ? 0 : BoxWidth), rows[edge.Child] + (BoxHeight / 2));
        var bend = isRightward ? (toX - fromX) / 2 : 48;
        var kind = edge.IsBackward ? "backward" : edge.Contributes ? "contributes" : "supports";
        var thickness = most == 1 ? ThinLine : ThinLine + decimal.Round((ThickLine - ThinLine) * (decimal)Math.Sqrt((double)edge.Links / most), 1);
        var arrival = isRightward ? toX - bend : toX + bend;
        html.Write($"""<path class="{kind}" stroke-width="{thickness}" d="M{fromX} {fromY}C{fromX + bend} {fromY} {arrival} {toY} {toX} {toY}"/>""");
    }

    private static void DrawNode(HtmlWriter html, MapNode node, int top)
    {
        var band = Marks.Class(node.Band);
        html.Write($"""<foreignObject x="{Left(node.Column)}" y="{top}" width="{BoxWidth}" height="{BoxHeight}">""");
        html.Write($"""<a class="box {band}" href="#{node.Anchor}"><bdi class="title">{node.Title}</bdi><span class="about">""");
        html.Write($"""<span class="band {band}"><span class="hidden">{DomainTexts.Of(node.Band)} </span>{Figure.Score(node.Score)}</span> """);
        html.Write($"""<span class="note">""");
        if (node.Objectives is { } count)
        {
            html.Write($"{ReportTexts.ObjectivesBelow.Times(count)}");
        }
        else
        {
            html.Write($"<bdi>{node.Note}</bdi>");
        }

        html.Write($"</span></span></a></foreignObject>");
    }

    private static int Left(int column) => Margin + (column * ColumnWidth);
}
