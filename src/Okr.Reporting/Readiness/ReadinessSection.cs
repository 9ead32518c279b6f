using Okr.Readiness;

namespace Okr.Reporting;

/// <summary>Writes at which levels the organisation is ready to practise OKR, what is missing and what to do: a page for a management team.</summary>
internal static class ReadinessSection
{
    public static void Write(HtmlWriter html, Report report)
    {
        var (readiness, rollout) = (report.Analysis.Readiness, report.Analysis.Rollout);
        html.Write($"""
            <section id="readiness" aria-labelledby="readiness-title"><h2 id="readiness-title">{ReportTexts.Readiness}</h2>
            <p class="verdict">
            """);
        if (readiness.Widest == PracticeScope.NotChosen)
        {
            html.Write($"<b>{ReportTexts.NotYetReady}</b></p>");
        }
        else
        {
            html.Write($"{ReportTexts.ReadyFor} <b>{Title(readiness, readiness.Widest)}</b></p>");
        }

        WriteLadder(html, readiness, rollout);
        WriteReasons(html, readiness, rollout);
        ReadinessMissing.Write(html, report);
        ReadinessPeople.Write(html, report);
        ReadinessEvidence.Write(html, report);
        ReadinessMissing.WriteAll(html, readiness);
        html.Write($"</section>\n");
    }

    public static LocalizedText Title(ReadinessReport readiness, PracticeScope scope) =>
        readiness.Scopes.FirstOrDefault(known => known.Scope == scope)?.Title ?? ReadinessTexts.NotYet;

    public static string NameOf(Report report, OrgUnitId unit) =>
        report.Snapshot.Find(unit) is { } view ? Report.Named(view.Record.Name, unit.Value) : unit.Value;

    private static void WriteLadder(HtmlWriter html, ReadinessReport readiness, RolloutPlan rollout)
    {
        html.Write($"""<ol class="ladder">""");
        foreach (var scope in readiness.Scopes)
        {
            var conditions = scope.Criteria.Count(result => !result.Criterion.IsAdvice);
            html.Write($"""<li class="{(scope.Holds ? "holds" : "waits")}"><b>{scope.Title}</b> <span>{ReadinessTexts.MetOf(conditions - scope.Missing.Count, conditions)}</span>""");
            WriteMark(html, ReadinessTexts.Now, scope.Scope == rollout.Current);
            WriteMark(html, ReadinessTexts.Recommended, scope.Scope == rollout.Recommended);
            html.Write($"</li>");
        }

        html.Write($"</ol>");
    }

    private static void WriteMark(HtmlWriter html, LocalizedText text, bool isHere)
    {
        if (isHere)
        {
            html.Write($"""<em class="mark">{text}</em>""");
        }
    }

    private static void WriteReasons(HtmlWriter html, ReadinessReport readiness, RolloutPlan rollout)
    {
        html.Write($"""<h3>{ReadinessTexts.Recommended}{ReportTexts.Colon}{Title(readiness, rollout.Recommended)}</h3><ul class="reasons">""");
        foreach (var reason in rollout.AllReasons)
        {
            html.Write($"<li>{reason.Text} <small>{string.Join(", ", reason.MethodRules)}</small></li>");
        }

        html.Write($"</ul>");
    }
}
