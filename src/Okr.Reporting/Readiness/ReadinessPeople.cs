using System.Globalization;
using Okr.Readiness;

namespace Okr.Reporting;

/// <summary>Writes where people and data disagree, how departments stand, and the heat map of the mindset.</summary>
/// <remarks>A group that could give single people away is counted and not drawn. No person is named.</remarks>
internal static class ReadinessPeople
{
    public static void Write(HtmlWriter html, Report report)
    {
        var readiness = report.Analysis.Readiness;
        WriteContradictions(html, report, readiness);
        WriteDepartments(html, report, readiness);
        WriteHeatMap(html, report, readiness.Mindset);
    }

    private static void WriteContradictions(HtmlWriter html, Report report, ReadinessReport readiness)
    {
        if (readiness.Contradictions.Count == 0)
        {
            return;
        }

        html.Write($"""<h3>{ReadinessTexts.Contradictions}</h3><ul class="missing">""");
        foreach (var contradiction in readiness.Contradictions)
        {
            html.Write($"<li><b>{contradiction.Title}</b>");
            if (contradiction.Unit is { } unit)
            {
                html.Write($" <small><bdi>{ReadinessSection.NameOf(report, unit)}</bdi></small>");
            }

            html.Write($"<p>{ReadinessTexts.People}{ReportTexts.Colon}<bdi>{contradiction.Attested}</bdi></p><p>{ReadinessTexts.Data}{ReportTexts.Colon}<bdi>{contradiction.Shown}</bdi></p></li>");
        }

        html.Write($"</ul>");
    }

    private static void WriteDepartments(HtmlWriter html, Report report, ReadinessReport readiness)
    {
        if (readiness.ReadyDepartments.Count > 0)
        {
            html.Write($"""<h3>{ReadinessTexts.Departments}</h3><p>{ReadinessTexts.Ready}{ReportTexts.Colon}<bdi>{Names(readiness.ReadyDepartments)}</bdi></p>""");
        }

        if (readiness.Departments.Where(department => department.NeedsOkrsE).ToList() is { Count: > 0 } young)
        {
            html.Write($"<p>{ReadinessTexts.NeedsOkrsE}{ReportTexts.Colon}<bdi>{Names(young)}</bdi></p>");
        }

        string Names(IEnumerable<UnitReadiness> departments) => string.Join(" · ", departments.Select(department => ReadinessSection.NameOf(report, department.Unit)));
    }

    private static void WriteHeatMap(HtmlWriter html, Report report, MindsetSurvey mindset)
    {
        if (mindset.Whole.Complete + mindset.Whole.Incomplete == 0)
        {
            return;
        }

        var parts = mindset.Units.Where(group => report.Snapshot.Find(group.Unit.GetValueOrDefault())?.Parent is not null).ToList();
        html.Write($"""<h3>{ReadinessTexts.Mindset}</h3>""");
        if (mindset.Whole.IsShown)
        {
            html.Write($"""
                <div class="scroll"><table class="heat"><caption>{ReadinessTexts.HeatMap}</caption>
                <thead><tr><th scope="col">{ReadinessTexts.Unit}</th><th scope="col">{ReadinessTexts.Mature}</th>
                """);
            foreach (var statement in MindsetQuestionnaire.Statements)
            {
                html.Write($"""<th scope="col">{statement.Text}</th>""");
            }

            html.Write($"</tr></thead><tbody>");
            WriteRow(html, mindset.Whole, ReadinessTexts.Everybody.In(html.Language));
            parts.Where(group => group.IsShown).ToList().ForEach(group => WriteRow(html, group, ReadinessSection.NameOf(report, group.Unit.GetValueOrDefault())));
            html.Write($"</tbody></table></div>");
        }

        if (parts.Count(group => !group.IsShown) + (mindset.Whole.IsShown ? 0 : 1) is var hidden and > 0)
        {
            html.Write($"<p><small>{ReadinessTexts.Hidden(hidden, mindset.SmallestGroup)}</small></p>");
        }
    }

    private static void WriteRow(HtmlWriter html, MindsetGroup group, string name)
    {
        html.Write($"""<tr><th scope="row"><bdi>{name}</bdi></th><td>{Percent(group.MatureShare)}</td>""");
        foreach (var mean in group.Statements)
        {
            html.Write($"""<td class="heat-{(int)decimal.Round(mean, MidpointRounding.AwayFromZero)}">{mean.ToString("0.0", CultureInfo.InvariantCulture)}</td>""");
        }

        for (var i = group.Statements.Count; i < MindsetQuestionnaire.Statements.Count; i++)
        {
            html.Write($"<td>–</td>");
        }

        html.Write($"</tr>");
    }

    private static string Percent(decimal? share) => share is { } known ? FormattableString.Invariant($"{100 * known:0}%") : "–";
}
