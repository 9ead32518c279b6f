using Okr.Rules;
using Okr.Scoring;

namespace Okr.Reporting;

/// <summary>Writes the first screen: how the plan stands, in a few cards.</summary>
internal static class SummarySection
{
    private const int TopUnits = 4;

    private static readonly ScoreBand[] Bands = [ScoreBand.Green, ScoreBand.Yellow, ScoreBand.Red, ScoreBand.None];
    private static readonly OkrStatus[] Statuses = [OkrStatus.OnTrack, OkrStatus.Behind, OkrStatus.AtRisk, OkrStatus.NotStarted, OkrStatus.NoData];
    private static readonly Severity[] Severities = [Severity.Error, Severity.Warning, Severity.Info];

    public static void Write(HtmlWriter html, Report report)
    {
        var tally = new Tally(report.Analysis);
        html.Write($"""<section id="summary" aria-labelledby="summary-title"><h2 id="summary-title">{ReportTexts.Summary}</h2>""");
        WriteTotals(html, report);
        html.Write($"""<div class="cards">""");
        WriteScores(html, tally);
        WriteStatuses(html, tally);
        WriteFindings(html, report);
        WriteLevels(html, tally, report.Snapshot.Levels);
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
                if (report.Order.Unit(place) is { } unit)
                {
                    WriteTopUnit(html, report, unit);
                }
            }
        }

        html.Write($"""<ul class="counts">""");
        Count(html, ReportTexts.Objectives.Times(snapshot.Objectives.Count));
        Count(html, ReportTexts.KeyResults.Times(snapshot.KeyResults.Count));
        Count(html, ReportTexts.Initiatives.Times(snapshot.Initiatives.Count));
        Count(html, ReportTexts.Units.Times(snapshot.Units.Count));
        Count(html, ReportTexts.Cycles.Times(snapshot.Cycles.Count));
        html.Write($"</ul></div>");
    }

    private static void Count(HtmlWriter html, Quantity quantity) => html.Write($"<li>{quantity}</li>");

    private static void WriteTopUnit(HtmlWriter html, Report report, UnitView unit)
    {
        var score = report.Analysis.Scores.Of(unit);
        html.Write($"""<a class="top {Marks.Class(score.Band)}" href="#{report.Order.AnchorOf(unit)}"><bdi class="name">{Report.Named(unit.Record.Name, unit.Record.Id.Value)}</bdi><b class="score">{Figure.Score(score.Score)}</b>""");
        ScoreBar.Write(html, score.Score, score.Band);
        Marks.WriteBand(html, score.Band);
        html.Write($"</a>");
    }

    private static void WriteScores(HtmlWriter html, Tally tally)
    {
        html.Write($"""<section class="card" aria-labelledby="scores-title"><h3 id="scores-title">{ReportTexts.Scores}</h3>""");
        Histogram.Write(html, tally);
        TableHead(html, ReportTexts.ScoresCaption, ReportTexts.Band);
        foreach (var band in Bands)
        {
            html.Write($"""<tr><th scope="row">""");
            Marks.WriteBand(html, band);
            Numbers(html, tally.ObjectiveBands[(int)band], tally.KeyResultBands[(int)band]);
        }

        html.Write($"</tbody></table></section>");
    }

    private static void WriteStatuses(HtmlWriter html, Tally tally)
    {
        html.Write($"""<section class="card" aria-labelledby="status-title"><h3 id="status-title">{ReportTexts.StatusTitle}</h3>""");
        var total = tally.ObjectiveStatuses.Sum();
        if (total > 0)
        {
            var from = 0m;
            html.Write($"""<svg class="shares" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">""");
            foreach (var status in Statuses)
            {
                var width = decimal.Round(tally.ObjectiveStatuses[(int)status] * 100m / total, 2);
                html.Write($"""<rect class="{Class(status)}" x="{from}" width="{width}" height="6"/>""");
                from += width;
            }

            html.Write($"</svg>");
        }

        TableHead(html, ReportTexts.StatusCaption, ReportTexts.StatusTitle);
        foreach (var status in Statuses)
        {
            html.Write($"""<tr><th scope="row"><span class="key {Class(status)}">{DomainTexts.Of(status)}</span>""");
            Numbers(html, tally.ObjectiveStatuses[(int)status], tally.KeyResultStatuses[(int)status]);
        }

        html.Write($"</tbody></table></section>");
    }

    private static string Class(OkrStatus status) => status switch
    {
        OkrStatus.OnTrack => "on-track",
        OkrStatus.Behind => "behind",
        OkrStatus.AtRisk => "at-risk",
        OkrStatus.NotStarted => "not-started",
        _ => "no-data",
    };

    private static void TableHead(HtmlWriter html, LocalizedText caption, LocalizedText first) =>
        html.Write($"""<table class="numbers"><caption>{caption}</caption><thead><tr><th scope="col">{first}</th><th scope="col">{ReportTexts.ObjectivesTitle}</th><th scope="col">{ReportTexts.KeyResultsTitle}</th></tr></thead><tbody>""");

    private static void Numbers(HtmlWriter html, int objectives, int keyResults) =>
        html.Write($"</th><td>{Figure.Of(objectives)}</td><td>{Figure.Of(keyResults)}</td></tr>");

    private static void WriteFindings(HtmlWriter html, Report report)
    {
        var findings = report.Analysis.Findings;
        html.Write($"""<section class="card" aria-labelledby="severity-title"><h3 id="severity-title">{ReportTexts.FindingsTitle}</h3><table class="numbers"><caption>{ReportTexts.FindingsCaption}</caption><thead><tr><th scope="col">{ReportTexts.Severity}</th><th scope="col">{ReportTexts.Count}</th></tr></thead><tbody>""");
        foreach (var severity in Severities)
        {
            html.Write($"""<tr><th scope="row">""");
            Marks.WriteSeverity(html, severity);
            html.Write($"</th><td>{Figure.Of(findings.Count(severity))}</td></tr>");
        }

        html.Write($"""<tr><th scope="row">{ReportTexts.Suppressed}</th><td>{Figure.Of(findings.SuppressedCount)}</td></tr></tbody></table>""");
        WriteTopRules(html, report);
        html.Write($"</section>");
    }

    private static void WriteTopRules(HtmlWriter html, Report report)
    {
        html.Write($"""<ul class="rules">""");
        foreach (var group in report.Findings.Groups.Where(group => group.Open > 0).Take(5))
        {
            html.Write($"""<li><a href="#{report.Findings.AnchorOf(group.Rule)}">{report.Texts.Title(group.Rule, html.Language)}</a> <span class="count">{Figure.Of(group.Open)}</span></li>""");
        }

        html.Write($"</ul>");
    }

    private static void WriteLevels(HtmlWriter html, Tally tally, LevelScheme scheme)
    {
        html.Write($"""<section class="card" aria-labelledby="levels-title"><h3 id="levels-title">{ReportTexts.LevelsTitle}</h3><table class="numbers"><caption>{ReportTexts.LevelsCaption}</caption><thead><tr><th scope="col">{ReportTexts.Level}</th><th scope="col">{ReportTexts.ObjectivesTitle}</th><th scope="col">{ReportTexts.KeyResultsTitle}</th><th scope="col">{ReportTexts.Scored}</th><th scope="col">{ReportTexts.Aligned}</th></tr></thead><tbody>""");
        foreach (var level in tally.Levels)
        {
            var names = string.Join(" / ", level.Names(scheme).Select(name => DomainTexts.Of(name).In(html.Language)));
            html.Write($"""<tr><th scope="row">{(names.Length > 0 ? names : ReportTexts.NoLevel.In(html.Language))}</th><td>{Figure.Of(level.Objectives)}</td><td>{Figure.Of(level.KeyResults)}</td>""");
            Share(html, level.Scored, level.Objectives);
            Share(html, level.Aligned, level.Objectives);
            html.Write($"</tr>");
        }

        html.Write($"</tbody></table></section>");
    }

    private static void Share(HtmlWriter html, int part, int whole) =>
        html.Write($"<td>{Figure.Of(part)} <small>{Figure.Of(whole == 0 ? 0 : decimal.Round(part * 100m / whole, 0, MidpointRounding.AwayFromZero))}%</small></td>");
}
