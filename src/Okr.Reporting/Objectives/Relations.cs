namespace Okr.Reporting;

/// <summary>Writes what an objective supports and what supports it, as links within the page.</summary>
internal static class Relations
{
    // A company objective of a big plan has thousands of supporters; beyond this many the list starts folded.
    private const int MostUnfolded = 12;

    public static void Write(HtmlWriter html, Report report, ObjectiveView objective)
    {
        WriteSide(html, report, objective, isUp: true);
        WriteSide(html, report, objective, isUp: false);
    }

    /// <summary>A link of one of the <see cref="LongLists"/>, by its number there.</summary>
    public static void WriteLink(HtmlWriter html, Report report, int number)
    {
        var (link, isUp) = report.LongLists[number];
        WriteLink(html, report, link, isUp);
    }

    private static void WriteSide(HtmlWriter html, Report report, ObjectiveView objective, bool isUp)
    {
        var (title, links) = isUp ? (ReportTexts.Supports, objective.LinksUp) : (ReportTexts.SupportedBy, objective.LinksDown);
        if (links.Count == 0)
        {
            return;
        }

        if (links.Count > MostUnfolded)
        {
            html.Write($"""<details class="relations"><summary>{title} <small>{ReportTexts.Links.Times(links.Count)}</small></summary>""");
        }
        else
        {
            html.Write($"""<div class="relations"><h3>{title}</h3>""");
        }

        var first = report.IsInline ? 0 : report.LongLists.First(objective, isUp);
        var inline = report.IsInline ? int.MaxValue : ItemList.Page;
        ItemList.Write(html, "l", first, first + links.Count, inline, number => WriteLink(html, report, links[number - first], isUp));
        if (links.Count > MostUnfolded)
        {
            html.Write($"</details>");
        }
        else
        {
            html.Write($"</div>");
        }
    }

    private static void WriteLink(HtmlWriter html, Report report, LinkView link, bool isUp)
    {
        var (here, there, thereKeyResult) = isUp
            ? (link.ChildKeyResult, link.Parent, link.ParentKeyResult)
            : (link.ParentKeyResult, link.Child, link.ChildKeyResult);
        var anchor = thereKeyResult is { } keyResult ? report.Order.AnchorOf(keyResult) : report.Order.AnchorOf(there);
        html.Write($"""<li><a href="#{anchor}"><bdi>{Report.Named(there.Record.Title, there.Record.Id.Value)}</bdi>""");
        if (thereKeyResult is { } target)
        {
            html.Write($" › <bdi>{Report.Named(target.Record.Title, target.Record.Id.Value)}</bdi>");
        }

        html.Write($"</a> <small>");
        if (there.Unit is { } unit)
        {
            html.Write($"<bdi>{Report.Named(unit.Record.Name, unit.Record.Id.Value)}</bdi> · ");
        }

        html.Write($"{(link.Record.Kind == LinkKind.Contributes ? ReportTexts.Contributes : ReportTexts.SupportsOnly)}");
        if (link.Record.Weight != default)
        {
            html.Write($" × {Figure.Of(link.Record.Weight.Value)}");
        }

        if (link.Record.State != LinkState.Accepted)
        {
            html.Write($" · {DomainTexts.Of(link.Record.State)}");
        }

        if (here is { } own)
        {
            html.Write($" · {(isUp ? "←" : "→")} <bdi>{Report.Named(own.Record.Title, own.Record.Id.Value)}</bdi>");
        }

        html.Write($"</small></li>");
    }
}
