using Okr.Scoring;

namespace Okr.Reporting;

/// <summary>Writes what is stated about an objective as a list of names and values. What nobody stated, and what is as usual, is left out.</summary>
internal static class ObjectiveFacts
{
    public static void Write(HtmlWriter html, Report report, ObjectiveView objective, in ObjectiveScore score)
    {
        var record = objective.Record;
        html.Write($"""<dl class="facts">""");
        WriteText(html, ReportTexts.Id, record.Id.Value);
        if (objective.Unit is { Record: var unit } owning)
        {
            html.Write($"<div><dt>{ReportTexts.Unit}</dt><dd>");
            html.Write($"""<a href="#{report.Order.AnchorOf(owning)}"><bdi>{Report.Named(unit.Name, unit.Id.Value)}</bdi></a></dd></div>""");
        }

        WriteText(html, ReportTexts.Owner, record.Owner?.Value);
        WriteText(html, ReportTexts.Cycle, objective.Cycle is { Record: var cycle } ? Report.Named(cycle.Name, cycle.Id.Value) : null);
        WritePeriod(html, objective.Start, objective.End);
        WriteValue(html, ReportTexts.Ambition, record.Ambition, Ambition.NotStated, DomainTexts.Of);
        if (IsOver(report, record.State, objective.End))
        {
            WriteValue(html, ReportTexts.Verdict, score.Verdict, AmbitionVerdict.NotJudged, DomainTexts.Of);
        }

        WriteValue(html, ReportTexts.State, record.State, OkrState.Active, DomainTexts.Of);
        WriteValue(html, ReportTexts.Origin, record.Origin, Origin.NotStated, DomainTexts.Of);
        WriteValue(html, ReportTexts.Visibility, record.Visibility, Visibility.Public, DomainTexts.Of);
        if (score.Expected is { } expected)
        {
            html.Write($"<div><dt>{ReportTexts.Expected}</dt><dd>{Figure.Score(expected)}</dd></div>");
        }

        foreach (var (name, value) in record.Labels)
        {
            html.Write($"<div><dt><bdi>{name}</bdi></dt><dd><bdi>{value}</bdi></dd></div>");
        }

        html.Write($"</dl>");
    }

    /// <summary>Whether a verdict is due: a promise that is half way in mid-cycle is not broken.</summary>
    public static bool IsOver(Report report, OkrState state, DateOnly? end) => state == OkrState.Closed || end < report.Analysis.Scores.Today;

    private static void WriteText(HtmlWriter html, LocalizedText name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            html.Write($"<div><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div>");
        }
    }

    private static void WriteValue<T>(HtmlWriter html, LocalizedText name, T value, T usual, Func<T, LocalizedText> text)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, usual))
        {
            html.Write($"<div><dt>{name}</dt><dd>{text(value)}</dd></div>");
        }
    }

    private static void WritePeriod(HtmlWriter html, DateOnly? start, DateOnly? end)
    {
        if (start is not null || end is not null)
        {
            html.Write($"<div><dt>{ReportTexts.Period}</dt><dd>{start} – {end}</dd></div>");
        }
    }
}
