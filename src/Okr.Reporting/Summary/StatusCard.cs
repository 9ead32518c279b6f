namespace Okr.Reporting;

/// <summary>Writes how many objectives and key results have which status, as shares and in numbers.</summary>
/// <remarks>Policies differ in the statuses that they tell apart: those of every policy are always listed, the others where they occur.</remarks>
internal static class StatusCard
{
    private static readonly OkrStatus[] Statuses =
    [
        OkrStatus.Achieved, OkrStatus.Ahead, OkrStatus.OnTrack, OkrStatus.Behind, OkrStatus.AtRisk, OkrStatus.Missed, OkrStatus.NotStarted, OkrStatus.NoData,
    ];

    public static void Write(HtmlWriter html, Tally tally)
    {
        html.Write($"""<section class="card" aria-labelledby="status-title"><h3 id="status-title">{ReportTexts.StatusTitle}</h3>""");
        DrawShares(html, tally.ObjectiveStatuses);
        html.Write($"""
            <table class="numbers"><caption>{ReportTexts.StatusCaption}</caption><thead><tr><th scope="col">{ReportTexts.StatusTitle}</th>
            <th scope="col">{ReportTexts.ObjectivesTitle}</th><th scope="col">{ReportTexts.KeyResultsTitle}</th></tr></thead><tbody>
            """);
        foreach (var status in Statuses.Where(status => IsListed(tally, status)))
        {
            html.Write($"""<tr><th scope="row"><span class="key {Class(status)}">{DomainTexts.Of(status)}</span></th>""");
            html.Write($"<td>{Figure.Of(tally.ObjectiveStatuses[(int)status])}</td><td>{Figure.Of(tally.KeyResultStatuses[(int)status])}</td></tr>");
        }

        html.Write($"</tbody></table></section>\n");
    }

    private static bool IsListed(Tally tally, OkrStatus status) =>
        status is not (OkrStatus.Achieved or OkrStatus.Ahead or OkrStatus.Missed)
        || tally.ObjectiveStatuses[(int)status] + tally.KeyResultStatuses[(int)status] > 0;

    private static void DrawShares(HtmlWriter html, int[] counts)
    {
        var total = counts.Sum();
        if (total == 0)
        {
            return;
        }

        html.Write($"""<svg class="shares" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">""");
        var left = 0m;
        foreach (var status in Statuses)
        {
            var width = decimal.Round(counts[(int)status] * 100m / total, 2);
            html.Write($"""<rect class="{Class(status)}" x="{left}" width="{width}" height="6"/>""");
            left += width;
        }

        html.Write($"</svg>");
    }

    private static string Class(OkrStatus status) => status switch
    {
        OkrStatus.OnTrack or OkrStatus.Ahead or OkrStatus.Achieved => "on-track",
        OkrStatus.Behind => "behind",
        OkrStatus.AtRisk or OkrStatus.Missed => "at-risk",
        OkrStatus.NotStarted => "not-started",
        _ => "no-data",
    };
}
