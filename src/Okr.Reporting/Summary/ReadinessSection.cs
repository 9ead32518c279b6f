using Okr.Readiness;

namespace Okr.Reporting;

/// <summary>Writes at which levels the organisation is ready to practise OKR, and what is missing for the next.</summary>
internal static class ReadinessSection
{
    public static void Write(HtmlWriter html, Report report)
    {
        var readiness = report.Analysis.Readiness;
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

        WriteSteps(html, readiness);
        if (readiness.Next is { } next)
        {
            WriteList(html, next.Title, ReportTexts.Missing, next.Missing);
            WriteList(html, next.Title, ReportTexts.Advised, next.Advice);
        }
        else
        {
            html.Write($"<p>{ReportTexts.NothingMissing}</p>");
        }

        WriteAll(html, readiness);
        html.Write($"</section>\n");
    }

    private static void WriteSteps(HtmlWriter html, ReadinessReport readiness)
    {
        html.Write($"""<ol class="ladder">""");
        foreach (var scope in readiness.Scopes)
        {
            var met = scope.Criteria.Count(result => result.State == CriterionState.Met);
            html.Write($"""<li class="{(scope.Holds ? "holds" : "waits")}"><b>{scope.Title}</b> <span>""");
            html.WriteFilled(ReportTexts.CriteriaMet, met, scope.Criteria.Count);
            html.Write($"</span></li>");
        }

        html.Write($"</ol>");
    }

    private static void WriteList(HtmlWriter html, LocalizedText scope, LocalizedText title, IReadOnlyList<CriterionResult> results)
    {
        if (results.Count == 0)
        {
            return;
        }

        html.Write($"""<h3>{scope}{ReportTexts.Colon}{title}</h3><ul class="missing">""");
        foreach (var result in results)
        {
            html.Write($"""<li><b>{result.Criterion.Title}</b> """);
            WriteState(html, result.State);
            html.Write($"<p>{result.Criterion.NextStep}</p></li>");
        }

        html.Write($"</ul>");
    }

    private static void WriteAll(HtmlWriter html, ReadinessReport readiness)
    {
        if (readiness.Scopes.Count == 0)
        {
            return;
        }

        html.Write($"""
            <details class="criteria"><summary>{ReportTexts.AllCriteria}</summary>
            <table><caption class="hidden">{ReportTexts.AllCriteria}</caption>
            <thead><tr><th scope="col">{ReportTexts.Criterion}</th><th scope="col">{ReportTexts.State}</th>
            <th scope="col">{ReportTexts.Evidence}</th></tr></thead><tbody>
            """);
        foreach (var result in readiness.Scopes[^1].Criteria)
        {
            html.Write($"""<tr><th scope="row">{result.Criterion.Title}<small>{Title(readiness, result.Criterion.Scope)}</small></th><td>""");
            WriteState(html, result.State);
            html.Write($"""</td><td><bdi>{result.Evidence}</bdi></td></tr>""");
        }

        html.Write($"</tbody></table></details>");
    }

    private static LocalizedText Title(ReadinessReport readiness, PracticeScope scope) =>
        readiness.Scopes.FirstOrDefault(known => known.Scope == scope)?.Title ?? default;

    private static void WriteState(HtmlWriter html, CriterionState state)
    {
        var name = state switch { CriterionState.Met => "met", CriterionState.NotMet => "not-met", _ => "not-answered" };
        html.Write($"""<span class="criterion {name}">{DomainTexts.Of(state)}</span>""");
    }
}
