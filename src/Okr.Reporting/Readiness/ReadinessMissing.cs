using Okr.Readiness;

namespace Okr.Reporting;

/// <summary>Writes what is missing for each wider scope, by unit and by whom, and what would change.</summary>
internal static class ReadinessMissing
{
    public static void Write(HtmlWriter html, Report report)
    {
        var readiness = report.Analysis.Readiness;
        if (readiness.Next is not { } next)
        {
            html.Write($"<p>{ReportTexts.NothingMissing}</p>");
            return;
        }

        var told = new HashSet<Criterion>();
        foreach (var scope in readiness.Scopes)
        {
            WriteList(html, report, scope.Title, ReportTexts.Missing, scope.Missing.Where(result => told.Add(result.Criterion)));
        }

        WriteWhatIf(html, readiness, next);
        WriteList(html, report, next.Title, ReportTexts.Advised, next.Advice);
    }

    /// <summary>Every criterion with its evidence, and both sides of it where people and data speak.</summary>
    public static void WriteAll(HtmlWriter html, ReadinessReport readiness)
    {
        html.Write($"""
            <details class="criteria"><summary>{ReportTexts.AllCriteria}</summary>
            <table><caption class="hidden">{ReportTexts.AllCriteria}</caption>
            <thead><tr><th scope="col">{ReportTexts.Criterion}</th><th scope="col">{ReportTexts.State}</th>
            <th scope="col">{ReadinessTexts.People}</th><th scope="col">{ReadinessTexts.Data}</th></tr></thead><tbody>
            """);
        foreach (var result in readiness.Criteria)
        {
            html.Write($"""<tr><th scope="row">{result.Criterion.Title}<small>{ReadinessSection.Title(readiness, result.Criterion.Scope)}</small></th><td>""");
            WriteState(html, result.State);
            var open = result.State == CriterionState.NotAnswered;
            html.Write($"""</td><td><bdi>{result.Attested ?? (open ? result.Evidence : default)}</bdi></td><td><bdi>{result.Shown ?? default}</bdi></td></tr>""");
        }

        html.Write($"</tbody></table></details>");
    }

    private static void WriteList(HtmlWriter html, Report report, LocalizedText scope, LocalizedText title, IEnumerable<CriterionResult> results)
    {
        var list = results.ToList();
        if (list.Count == 0)
        {
            return;
        }

        html.Write($"""<h3>{scope}{ReportTexts.Colon}{title}</h3><ul class="missing">""");
        foreach (var result in list)
        {
            html.Write($"""<li><b>{result.Criterion.Title}</b> """);
            WriteState(html, result.State);
            html.Write($"<p><bdi>{result.Evidence}</bdi></p><p>→ <b>{ReadinessTexts.Of(result.Criterion.Role)}</b>{ReportTexts.Colon}{result.Criterion.NextStep}");
            var units = report.Analysis.Readiness.UnitsMissing(result.Criterion.Id);
            if (units.Count > 0)
            {
                html.Write($" <small><bdi>{string.Join(" · ", units.Select(unit => ReadinessSection.NameOf(report, unit)))}</bdi></small>");
            }

            html.Write($"</p></li>");
        }

        html.Write($"</ul>");
    }

    private static void WriteWhatIf(HtmlWriter html, ReadinessReport readiness, ScopeReadiness next)
    {
        html.Write($"""<h3>{ReadinessTexts.WhatIf}</h3><ul class="reasons">""");
        foreach (var step in readiness.WhatIfs.Where(step => next.Missing.Any(result => result.Criterion == step.Criterion)))
        {
            html.Write($"<li>{step.Criterion.Title} → ");
            if (step.Widest > readiness.Widest)
            {
                html.Write($"<b>{ReadinessTexts.Opens(ReadinessSection.Title(readiness, step.Widest).In(html.Language))}</b></li>");
            }
            else
            {
                var still = string.Join(html.Language == OkrLanguage.Chinese ? "；" : "; ", step.StillMissing.Select(result => result.Criterion.Title.In(html.Language)));
                html.Write($"{ReadinessTexts.StillMissing(still)}</li>");
            }
        }

        html.Write($"</ul>");
    }

    private static void WriteState(HtmlWriter html, CriterionState state)
    {
        var name = state switch { CriterionState.Met => "met", CriterionState.NotMet => "not-met", _ => "not-answered" };
        html.Write($"""<span class="criterion {name}">{DomainTexts.Of(state)}</span>""");
    }
}
