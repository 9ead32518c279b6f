using Okr.Scoring;

namespace Okr.Reporting;

/// <summary>Writes the key results of an objective as a table, with what hangs under each in a row of its own.</summary>
internal static class KeyResultTable
{
    public static void Write(HtmlWriter html, Report report, ObjectiveView objective)
    {
        if (objective.KeyResults.Count == 0)
        {
            html.Write($"""<p class="empty">{ReportTexts.NoKeyResults}</p>""");
            return;
        }

        html.Write($"""<table class="results"><caption>{ReportTexts.KeyResultsTitle}</caption><thead><tr>""");
        Head(html, ReportTexts.KeyResult);
        Head(html, ReportTexts.Measure);
        Head(html, ReportTexts.Score);
        Head(html, ReportTexts.Owner);
        Head(html, ReportTexts.Due);
        Head(html, ReportTexts.Confidence);
        html.Write($"</tr></thead><tbody>");
        foreach (var keyResult in objective.KeyResults)
        {
            WriteRow(html, report, keyResult);
        }

        html.Write($"</tbody></table>");
    }

    private static void Head(HtmlWriter html, LocalizedText name) => html.Write($"""<th scope="col">{name}</th>""");

    private static void WriteRow(HtmlWriter html, Report report, KeyResultView keyResult)
    {
        var record = keyResult.Record;
        var score = report.Analysis.Scores.Of(keyResult);
        html.Write($"""<tr id="{report.Order.AnchorOf(keyResult)}"><th scope="row"><bdi>{Report.Named(record.Title, record.Id.Value)}</bdi>""");
        WriteTags(html, report, keyResult, score);
        html.Write($"""</th><td class="measure">""");
        MetricText.Write(html, record.Metric);
        html.Write($"</td><td>");
        ScoreCells.Write(html, score);
        Cell(html, ReportTexts.Owner, record.Owner?.Value);
        html.Write($"</td>");
        WriteDue(html, keyResult.End);
        html.Write($"""<td class="confidence">""");
        if (record.Confidence is { } confidence)
        {
            html.Write($"""<span class="label">{ReportTexts.Confidence} </span>{Figure.Of(confidence.Value)}/10""");
        }

        html.Write($"</td></tr>\n");
        WriteMore(html, record, keyResult);
    }

    private static void Cell(HtmlWriter html, LocalizedText name, string? text)
    {
        html.Write($"</td><td>");
        if (!string.IsNullOrEmpty(text))
        {
            html.Write($"""<span class="label">{name} </span><bdi>{text}</bdi>""");
        }
    }

    private static void WriteDue(HtmlWriter html, DateOnly? due)
    {
        html.Write($"""<td class="due">""");
        if (due is { } day)
        {
            html.Write($"""<span class="label">{ReportTexts.Due} </span>{day}""");
        }

        html.Write($"</td>");
    }

    /// <summary>What is special about a key result, in small print under its title.</summary>
    private static void WriteTags(HtmlWriter html, Report report, KeyResultView keyResult, in KeyResultScore score)
    {
        var record = keyResult.Record;
        html.Write($"""<small class="tags"><span><bdi>{record.Id.Value}</bdi></span>""");
        if (keyResult.Ambition != Ambition.NotStated)
        {
            html.Write($"<span>{DomainTexts.Of(keyResult.Ambition)}</span>");
        }

        if (score.Verdict != AmbitionVerdict.NotJudged && ObjectiveFacts.IsOver(report, record.State, keyResult.End))
        {
            html.Write($"<span>{DomainTexts.Of(score.Verdict)}</span>");
        }

        if (score.Freshness is Freshness.Stale or Freshness.Stalled)
        {
            html.Write($"<span>{DomainTexts.Of(score.Freshness)}</span>");
        }

        if (record.State != OkrState.Active)
        {
            html.Write($"<span>{DomainTexts.Of(record.State)}</span>");
        }

        if (record.IsGuardrail)
        {
            html.Write($"<span>{ReportTexts.Guardrail}</span>");
        }

        if (record.Weight != default)
        {
            html.Write($"<span>{ReportTexts.Weight} {Figure.Of(record.Weight.Value)}</span>");
        }

        if (record.Unit is { } id && id != keyResult.Objective.Record.Unit)
        {
            html.Write($"<span><bdi>{UnitName(report, id)}</bdi></span>");
        }

        foreach (var (name, value) in record.Labels)
        {
            html.Write($"<span><bdi>{name}</bdi>: <bdi>{value}</bdi></span>");
        }

        html.Write($"</small>");
    }

    private static string UnitName(Report report, OrgUnitId id) => report.Snapshot.Find(id) is { } unit ? Report.Named(unit.Record.Name, id.Value) : id.Value;

    private static void WriteMore(HtmlWriter html, KeyResult record, KeyResultView keyResult)
    {
        if (!GradeNote.HasOne(record.Grade) && keyResult.Initiatives.Count == 0)
        {
            return;
        }

        html.Write($"""<tr class="more"><td colspan="6">""");
        GradeNote.Write(html, record.Grade);
        InitiativeList.Write(html, keyResult.Initiatives);
        html.Write($"</td></tr>\n");
    }
}
