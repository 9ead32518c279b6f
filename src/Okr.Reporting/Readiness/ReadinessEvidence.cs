using Okr.Readiness;

namespace Okr.Reporting;

/// <summary>Writes what the data show, how pilots stand, and the plan over the coming cycles.</summary>
internal static class ReadinessEvidence
{
    public static void Write(HtmlWriter html, Report report)
    {
        var readiness = report.Analysis.Readiness;
        WriteData(html, report, readiness);
        WritePilots(html, report, readiness.Pilots);
        WriteSteps(html, readiness, report.Analysis.Rollout);
    }

    private static void WriteData(HtmlWriter html, Report report, ReadinessReport readiness)
    {
        var lines = ReadinessTexts.Of(
            readiness,
            scope => ReadinessSection.Title(readiness, scope).In(html.Language),
            units => string.Join(" · ", units.Select(unit => ReadinessSection.NameOf(report, unit))));
        if (lines.Count == 0)
        {
            return;
        }

        html.Write($"""<h3>{ReadinessTexts.Evidence}</h3><ul class="reasons">""");
        foreach (var line in lines)
        {
            html.Write($"<li><bdi>{line}</bdi></li>");
        }

        html.Write($"</ul>");
    }

    private static void WritePilots(HtmlWriter html, Report report, IReadOnlyList<PilotResult> pilots)
    {
        if (pilots.Count == 0)
        {
            return;
        }

        html.Write($"""<h3>{ReadinessTexts.Pilots}</h3><ul class="missing">""");
        foreach (var pilot in pilots)
        {
            var name = pilot.Pilot.Name.Length > 0 ? pilot.Pilot.Name : string.Join(" · ", pilot.Pilot.Units.Select(unit => ReadinessSection.NameOf(report, unit)));
            html.Write($"<li><b><bdi>{name}</bdi>{ReportTexts.Colon}{ReadinessTexts.Of(pilot.Verdict)}</b><p>{pilot.Reason}</p>");
            foreach (var criterion in pilot.Criteria)
            {
                html.Write($"<p><bdi>{criterion.Title}</bdi>{ReportTexts.Colon}{DomainTexts.Of(criterion.State)}. <bdi>{criterion.Evidence}</bdi></p>");
            }

            html.Write($"</li>");
        }

        html.Write($"</ul>");
    }

    private static void WriteSteps(HtmlWriter html, ReadinessReport readiness, RolloutPlan rollout)
    {
        html.Write($"""<h3>{ReadinessTexts.Plan}</h3><ol class="ladder">""");
        foreach (var step in rollout.Steps)
        {
            var titles = string.Join(html.Language == OkrLanguage.Chinese ? "；" : "; ", step.Before.Select(result => result.Criterion.Title.In(html.Language)));
            html.Write($"""
                <li class="{(step.Before.Count == 0 ? "holds" : "waits")}"><span>{ReadinessTexts.FromCycle(step.FirstCycle)}</span> <b>{ReadinessSection.Title(readiness, step.Scope)}</b>
                <span>{(step.Before.Count == 0 ? ReadinessTexts.NothingMissing : ReadinessTexts.Before(titles))}</span></li>
                """);
        }

        html.Write($"</ol>");
    }
}
