using Okr.Scoring;

namespace Okr.Reporting;

/// <summary>Writes the search: a field, two filters, and the place for what they find. Hidden until the script runs, which does the searching.</summary>
internal static class SearchPanel
{
    public static void WriteForm(HtmlWriter html, Report report)
    {
        html.Write($"""
            <form role="search" class="search" hidden="">
            <label class="hidden" for="query">{ReportTexts.Search}</label>
            <input type="search" id="query" placeholder="{ReportTexts.Search}" aria-describedby="search-hint" autocomplete="off"/>
            <span class="hidden" id="search-hint">{ReportTexts.SearchHint}</span>
            <label class="hidden" for="band">{ReportTexts.Band}</label>
            <select id="band"><option value="">{ReportTexts.AnyBand}</option>
            """);
        for (var band = ScoreBand.Green; band >= ScoreBand.None; band--)
        {
            html.Write($"""<option value="{(int)band}">{DomainTexts.Of(band)}</option>""");
        }

        html.Write($"""
            </select>
            <label class="hidden" for="rule">{ReportTexts.FindingsTitle}</label>
            <select id="rule"><option value="">{ReportTexts.AnyRule}</option>
            """);
        foreach (var group in report.Findings.Groups)
        {
            var title = report.Texts.Title(group.Rule, html.Language);
            html.Write($"""<option value="{group.Rule.Value}">{group.Rule.Value} {title}</option>""");
        }

        html.Write($"</select></form>");
    }

    public static void WriteResults(HtmlWriter html) =>
        html.Write($"""
            <section id="search" class="inner" aria-label="{ReportTexts.Results}" hidden="">
            <p class="found"><span id="found" role="status"></span> <button type="button" class="close">{ReportTexts.Close}</button></p>
            <ol id="hits"></ol></section>
            """);
}
