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
        WriteFacts(html, report, objective, score);
        KeyResultTable.Write(html, report, objective);
        WriteInitiatives(html, objective.Initiatives.Where(initiative => initiative.KeyResult is null));
        Relations.Write(html, report, objective);
        WriteFindings(html, report, findings);
        WhyThisNumber.Write(html, report, objective);
        html.Write($"</div></details>\n");
    }

    private static void WriteLine(HtmlWriter html, ObjectiveView objective, ObjectiveScore score, Finding[] findings)
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
            html.Write($""" · <span class="severity {Marks.Class(open.Max(finding => finding.Severity))}">{ReportTexts.Findings.Times(open.Length)}</span>""");
        }

        html.Write($"</span></span>");
        ScoreCells.Write(html, score);
    }

    private static void WriteFacts(HtmlWriter html, Report report, ObjectiveView objective, ObjectiveScore score)
    {
        var record = objective.Record;
        html.Write($"""<dl class="facts">""");
        Fact(html, ReportTexts.Id, record.Id.Value);
        if (objective.Unit is { } unit)
        {
            html.Write($"""<div><dt>{ReportTexts.Unit}</dt><dd><a href="#{report.Order.AnchorOf(unit)}"><bdi>{Report.Named(unit.Record.Name, unit.Record.Id.Value)}</bdi></a></dd></div>""");
        }

        Fact(html, ReportTexts.Owner, record.Owner?.Value);
        Fact(html, ReportTexts.Cycle, objective.Cycle is { } cycle ? Report.Named(cycle.Record.Name, cycle.Record.Id.Value) : null);
        if (objective.Start is not null || objective.End is not null)
        {
            html.Write($"<div><dt>{ReportTexts.Period}</dt><dd>");
            WriteDay(html, objective.Start);
            html.Write($" – ");
            WriteDay(html, objective.End);
            html.Write($"</dd></div>");
        }

        Fact(html, ReportTexts.Ambition, record.Ambition, Ambition.NotStated, DomainTexts.Of);
        Fact(html, ReportTexts.State, record.State, OkrState.Active, DomainTexts.Of);
        Fact(html, ReportTexts.Origin, record.Origin, Origin.NotStated, DomainTexts.Of);
        Fact(html, ReportTexts.Visibility, record.Visibility, Visibility.Public, DomainTexts.Of);
        if (score.Expected is { } expected)
        {
            html.Write($"<div><dt>{ReportTexts.Expected}</dt><dd>{Figure.Score(expected)}</dd></div>");
        }

        foreach (var (name, value) in record.Labels)
        {
            html.Write($"<div><dt><bdi>{name}</bdi></dt><dd><bdi>{value}</bdi></dd></div>");
        }

        html.Write($"</dl>");
        WriteReason(html, record.Grade);
    }

    private static void Fact(HtmlWriter html, LocalizedText name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            html.Write($"<div><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div>");
        }
    }

    private static void Fact<T>(HtmlWriter html, LocalizedText name, T value, T silent, Func<T, LocalizedText> text)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, silent))
        {
            html.Write($"<div><dt>{name}</dt><dd>{text(value)}</dd></div>");
        }
    }

    private static void WriteDay(HtmlWriter html, DateOnly? day)
    {
        if (day is { } date)
        {
            html.Write($"{date}");
        }
        else
        {
            html.Write($"…");
        }
    }

    /// <summary>A grade with who gave it, when and why; nothing where there is none.</summary>
    public static void WriteReason(HtmlWriter html, Grade? grade)
    {
        if (grade is null)
        {
            return;
        }

        html.Write($"""<p class="graded">{ReportTexts.Grade} <b>{Figure.Of(grade.Value)}</b>""");
        if (grade.By is { } by)
        {
            html.Write($" · <bdi>{by.Value}</bdi>");
        }

        if (grade.On is { } on)
        {
            html.Write($" · {on}");
        }

        if (!string.IsNullOrWhiteSpace(grade.Reason))
        {
            html.Write($" · <bdi>{grade.Reason}</bdi>");
        }

        html.Write($"</p>");
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

    /// <summary>The initiatives under an objective or key result, as a list; nothing where there are none.</summary>
    public static void WriteInitiatives(HtmlWriter html, IEnumerable<InitiativeView> initiatives)
    {
        var isFirst = true;
        foreach (var initiative in initiatives)
        {
            var record = initiative.Record;
            if (isFirst)
            {
                html.Write($"""<h3>{ReportTexts.InitiativesTitle}</h3><ul class="initiatives">""");
                isFirst = false;
            }

            html.Write($"""<li><bdi>{Report.Named(record.Title, record.Id.Value)}</bdi> <small>{DomainTexts.Of(record.State)}""");
            if (record.Owner is { } owner)
            {
                html.Write($" · <bdi>{owner.Value}</bdi>");
            }

            if (record.Due is { } due)
            {
                html.Write($" · {ReportTexts.Due} {due}");
            }

            html.Write($"</small></li>");
        }

        if (!isFirst)
        {
            html.Write($"</ul>");
        }
    }
}
