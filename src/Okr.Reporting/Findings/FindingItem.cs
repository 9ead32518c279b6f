using Okr.Rules;

namespace Okr.Reporting;

/// <summary>Writes one finding as a list item: how bad, about what, and what it says.</summary>
internal static class FindingItem
{
    // The message names them all; a loop of a thousand would fill the page with links.
    private const int MostRelated = 8;

    public static void Write(HtmlWriter html, Report report, Finding finding, bool withRule)
    {
        html.Write($"""<li class="{(finding.Suppression is null ? "finding" : "finding suppressed")}">""");
        Marks.WriteSeverity(html, finding.Severity);
        if (withRule)
        {
            html.Write($""" <a class="rule" href="#{report.Findings.AnchorOf(finding.Rule)}">{finding.Rule.Value}</a> """);
        }
        else
        {
            html.Write($" ");
            WriteTarget(html, report, finding.Target);
        }

        html.Write($" <bdi>{report.Texts.Message(finding, html.Language)}</bdi>");
        WriteRelated(html, report, finding);
        if (finding.Suppression is { } suppression)
        {
            WriteSuppression(html, suppression);
        }

        html.Write($"</li>\n");
    }

    private static void WriteRelated(HtmlWriter html, Report report, Finding finding)
    {
        var places = finding.Related.Take(MostRelated).Select(report.Places.Find).OfType<(Anchor Anchor, string Title)>().ToArray();
        if (places.Length == 0)
        {
            return;
        }

        html.Write($" <small>{ReportTexts.Related}");
        foreach (var (anchor, title) in places)
        {
            html.Write($""" <a href="#{anchor}"><bdi>{title}</bdi></a>""");
        }

        html.Write($"</small>");
    }

    private static void WriteTarget(HtmlWriter html, Report report, OkrTarget target)
    {
        var place = report.Places.Find(target);
        if (place is not { } found)
        {
            var kind = target.Kind == TargetKind.Workspace ? ReportTexts.WholePlan : DomainTexts.Of(target.Kind);
            html.Write($"""<span class="target">{kind} <bdi>{target.Id}</bdi></span>""");
            return;
        }

        html.Write($"""<a class="target" href="#{found.Anchor}"><bdi>{found.Title}</bdi></a>""");
    }

    private static void WriteSuppression(HtmlWriter html, Suppression suppression)
    {
        html.Write($" <small>{ReportTexts.Suppressed}{ReportTexts.Colon}<bdi>{suppression.Reason}</bdi>");
        if (suppression.By is { } by)
        {
            html.Write($" · <bdi>{by.Value}</bdi>");
        }

        if (suppression.Until is { } until)
        {
            html.Write($" · {ReportTexts.Until} {until}");
        }

        html.Write($"</small>");
    }
}
