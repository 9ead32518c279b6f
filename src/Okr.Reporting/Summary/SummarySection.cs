using Okr.Rules;
using Okr.Scoring;

namespace Okr.Reporting;

/// <summary>Writes the first screen: how the plan stands, in a few cards.</summary>
internal static class SummarySection
{
    private const int TopUnits = 4;
    private const int TopRules = 5;

    private static readonly ScoreBand[] Bands = [ScoreBand.Green, ScoreBand.Yellow, ScoreBand.Red, ScoreBand.None];
    private static readonly Severity[] Severities = [Severity.Error, Severity.Warning, Severity.Info];

    public static void Write(HtmlWriter html, Report report)
    {
        var tally = new Tally(report.Analysis);
        html.Write($"""<section id="summary" aria-labelledby="summary-title"><h2 id="summary-title">{ReportTexts.Summary}</h2>""");
        WriteTotals(html, report);
        html.Write($"""<div class="cards">""");
        WriteScores(html, tally);
        StatusCard.Write(html, tally);
        WriteFindings(html, report);
        LevelCard.Write(html, tally, report.Snapshot.Levels);
        html.Write($"</div></section>\n");
    }

    private static void WriteTotals(HtmlWriter html, Report report)
    {
        var snapshot = report.Snapshot;
        html.Write($"""<div class="totals">""");
        if (report.Order.RootCount <= TopUnits)
        {
            for (var place = 0; place < report.Order.RootCount; place++)
            {
                WriteTopUnit(html, report, place);
            }
        }

        html.Write($"""
            <ul class="counts"><li>{ReportTexts.Objectives.Times(snapshot.Objectives.Count)}</li>
            <li>{ReportTexts.KeyResults.Times(snapshot.KeyResults.Count)}</li>
            <li>{ReportTexts.Initiatives.Times(snapshot.Initiatives.Count)}</li>
            <li>{ReportTexts.Units.Times(snapshot.Units.Count)}</li>
            <li>{ReportTexts.Cycles.Times(snapshot.Cycles.Count)}</li></ul></div>

            """);
    }

    private static void WriteTopUnit(HtmlWriter html, Report report, int place)
    {
        if (report.Order.Unit(place) is not { } unit)
        {
            return;
        }

        var score = report.Analysis.Scores.Of(unit);
        html.Write($"""<a class="top {Marks.Class(score.Band)}" href="#{report.Order.AnchorOf(unit)}"><bdi class="name">{report.NameOfUnit(place)}</bdi>""");
        html.Write($"""<b class="score">{Figure.Score(score.Score)}</b>""");
        ScoreBar.Write(html, score.Score, score.Band);
        Marks.WriteBand(html, score.Band);
        html.Write($"</a>");
    }

    private static void WriteScores(HtmlWriter html, Tally tally)
    {
        html.Write($"""<section class="card" aria-labelledby="scores-title"><h3 id="scores-title">{ReportTexts.Scores}</h3>""");
        Histogram.Write(html, tally);
        html.Write($"""
            <table class="numbers"><caption>{ReportTexts.ScoresCaption}</caption><thead><tr><th scope="col">{ReportTexts.Band}</th>
            <th scope="col">{ReportTexts.ObjectivesTitle}</th><th scope="col">{ReportTexts.KeyResultsTitle}</th></tr></thead><tbody>
            """);
        foreach (var band in Bands)
        {
            html.Write($"""<tr><th scope="row">""");
            Marks.WriteBand(html, band);
            html.Write($"</th><td>{Figure.Of(tally.ObjectiveBands[(int)band])}</td><td>{Figure.Of(tally.KeyResultBands[(int)band])}</td></tr>");
        }

        html.Write($"</tbody></table></section>\n");
    }

    private static void WriteFindings(HtmlWriter html, Report report)
    {
        var findings = report.Analysis.Findings;
        html.Write($"""
            <section class="card" aria-labelledby="severity-title"><h3 id="severity-title">{ReportTexts.FindingsTitle}</h3>
            <table class="numbers"><caption>{ReportTexts.FindingsCaption}</caption><thead>
            <tr><th scope="col">{ReportTexts.Severity}</th><th scope="col">{ReportTexts.Count}</th></tr></thead><tbody>
            """);
        foreach (var severity in Severities)
        {
            html.Write($"""<tr><th scope="row">""");
            Marks.WriteSeverity(html, severity);
            html.Write($"</th><td>{Figure.Of(findings.Count(severity))}</td></tr>");
        }

        html.Write($"""<tr><th scope="row">{ReportTexts.Suppressed}</th><td>{Figure.Of(findings.SuppressedCount)}</td></tr></tbody></table>""");
        html.Write($"""<ul class="rules">""");
        foreach (var group in report.Findings.Groups.Where(group => group.Open > 0).Take(TopRules))
        {
            html.Write($"""<li><a href="#{report.Findings.AnchorOf(group.Rule)}">{report.Texts.Title(group.Rule, html.Language)}</a>""");
            html.Write($"""<span class="count">{Figure.Of(group.Open)}</span></li>""");
        }

        html.Write($"</ul></section>\n");
    }
}
