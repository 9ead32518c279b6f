using Okr.Scoring;

namespace Okr.Reporting;

/// <summary>Writes the page around the sections: head, security policy, navigation, search, foot, and the packed parts at the end.</summary>
internal static class ReportPage
{
    public static void Write(HtmlWriter html, Report report)
    {
        html.Write($"""<!DOCTYPE html>{"\n"}<html lang="{ReportTexts.LanguageTag}">{"\n"}""");
        WriteHead(html, report);
        html.Write($"""<body><a class="skip" href="#main">{ReportTexts.SkipToContent}</a>{"\n"}""");
        WriteHeader(html, report);
        html.Write($"""<main id="main" tabindex="-1" """);
        WriteForScript(html, report);
        html.Write($">\n");
        if (!report.IsInline)
        {
            html.Write($"""<noscript><p class="notice">{ReportTexts.NeedsScript}</p></noscript>""");
        }

        html.Write($"""<p class="notice" id="too-old" hidden="">{ReportTexts.TooOld}</p>""");
        SummarySection.Write(html, report);
        ReadinessSection.Write(html, report);
        MapSection.Write(html, report);
        OrganisationSection.Write(html, report);
        FindingsSection.Write(html, report);
        html.Write($"</main>\n");
        WriteFooter(html, report);
        Chunks.Write(html, report);
        html.Write($"<script>");
        html.Output.Write(Assets.Script);
        html.Write($"</script>\n</body></html>\n");
    }

    private static void WriteHead(HtmlWriter html, Report report)
    {
        var policy = $"default-src 'none'; script-src '{Assets.ScriptHash}'; style-src '{Assets.StyleHash}'; base-uri 'none'; form-action 'none'";
        html.Write($"""
            <head><meta charset="utf-8"/>
            <meta http-equiv="Content-Security-Policy" content="{policy}"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="color-scheme" content="light dark"/>
            <meta name="generator" content="Okr.Core"/>
            <title>{report.Title}</title>
            <style>
            """);
        html.Output.Write(Assets.Style);
        html.Write($"</style></head>\n");
    }

    private static void WriteHeader(HtmlWriter html, Report report)
    {
        html.Write($"""
            <header class="masthead"><div class="inner"><p class="eyebrow">{ReportTexts.Report}</p>
            <h1><bdi>{report.Title}</bdi></h1>
            <p class="about">{ReportTexts.AsOf} {report.Analysis.Scores.Today}
            """);
        if (report.Snapshot.Cycles is [var only])
        {
            html.Write($" · <bdi>{Report.Named(only.Record.Name, only.Record.Id.Value)}</bdi>");
        }

        html.Write($"""
            </p>
            <button type="button" class="theme" aria-pressed="false" hidden="">{ReportTexts.DarkTheme}</button></div></header>
            <div class="toolbar"><div class="inner"><nav aria-label="{ReportTexts.Contents}"><ul>
            """);
        Link(html, "summary", ReportTexts.Summary);
        Link(html, "readiness", ReportTexts.Readiness);
        Link(html, "map", ReportTexts.Map);
        Link(html, "organisation", ReportTexts.Organisation);
        Link(html, "findings", ReportTexts.FindingsTitle);
        html.Write($"</ul></nav>");
        SearchPanel.WriteForm(html, report);
        html.Write($"</div>");
        SearchPanel.WriteResults(html);
        html.Write($"</div>\n");
    }

    private static void Link(HtmlWriter html, string id, LocalizedText text) => html.Write($"""<li><a href="#{id}">{text}</a></li>""");

    /// <summary>What the script needs to know, as attributes: sizes of chunks and texts in the page's language.</summary>
    private static void WriteForScript(HtmlWriter html, Report report)
    {
        html.Write($"""data-page="{ItemList.Page}" data-rows="{Chunks.RowsPerChunk}" data-roots="{report.Order.RootCount}" """);
        html.Write($"""data-show-more="{ReportTexts.ShowMore}" data-found="{ReportTexts.Found}" data-searching="{ReportTexts.Searching}" """);
        html.Write($"""data-none="{DomainTexts.Of(ScoreBand.None)}" data-red="{DomainTexts.Of(ScoreBand.Red)}" """);
        html.Write($"""data-yellow="{DomainTexts.Of(ScoreBand.Yellow)}" data-green="{DomainTexts.Of(ScoreBand.Green)}" """);
    }

    private static void WriteFooter(HtmlWriter html, Report report)
    {
        html.Write($"""<footer><div class="inner"><p>""");
        if (report.Options.GeneratedOn is { } day)
        {
            html.Write($"{ReportTexts.GeneratedOn} {day} · ");
        }

        html.Write($"{ReportTexts.MadeWith}</p></div></footer>\n");
    }
}
