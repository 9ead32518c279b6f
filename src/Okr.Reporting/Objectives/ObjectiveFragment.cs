using Okr.Rules;
using Okr.Scoring;

namespace Okr.Reporting;

/// <summary>Writes one objective as it appears in the organisation: a line with its score, and folded below it everything else that is known.</summary>
/// <remarks>The same fragment stands in the page of a small plan and, packed, in that of a big one.</remarks>
internal static class ObjectiveFragment
{
    public static void Write(HtmlWriter html, Report report, int place)
    {
        var objective = report.Order.Objective(place);
        var score = report.Analysis.Scores.Of(objective);
        var findings = report.Findings.Of(objective).ToArray();
        html.Write($"""<details class="objective" id="{report.Order.AnchorOf(objective)}"><summary>""");
        WriteLine(html, objective, score, findings);
        html.Write($"""</summary><div class="body">""");
        ObjectiveFacts.Write(html, report, objective, score);
        GradeNote.Write(html, objective.Record.Grade);
        KeyResultTable.Write(html, report, objective);
        InitiativeList.Write(html, objective.Initiatives.Where(initiative => initiative.KeyResult is null));
        Relations.Write(html, report, objective);
        WriteFindings(html, report, findings);
        WhyThisNumber.Write(html, report, objective);
        html.Write($"</div></details>\n");
    }

    private static void WriteLine(HtmlWriter html, ObjectiveView objective, in ObjectiveScore score, Finding[] findings)
    {
        var record = objective.Record;
        html.Write($"""<span class="what"><bdi class="title">{Report.Named(record.Title, record.Id.Value)}</bdi><span class="about">""");
        if (record.Owner is { } owner)
        {
            html.Write($"<bdi>{owner.Value}</bdi> · ");
        }

        html.Write($"{ReportTexts.KeyResults.Times(score.KeyResults)}");
        if (record.State != OkrState.Active)
        {
            html.Write($" · {DomainTexts.Of(record.State)}");
        }

        var open = findings.Where(finding => finding.Suppression is null).ToArray();
        if (open.Length > 0)
        {
            var worst = open.Max(finding => finding.Severity);
            html.Write($""" · <span class="severity {Marks.Class(worst)}">{ReportTexts.Findings.Times(open.Length)}</span>""");
        }

        html.Write($"</span></span>");
        ScoreCells.Write(html, score);
    }

    private static void WriteFindings(HtmlWriter html, Report report, Finding[] findings)
    {
        if (findings.Length == 0)
        {
            return;
        }

        html.Write($"""<h3>{ReportTexts.FindingsTitle}</h3><ul class="findings">""");
        foreach (var finding in findings)
        {
            FindingItem.Write(html, report, finding, withRule: true);
        }

        html.Write($"</ul>");
    }
}
