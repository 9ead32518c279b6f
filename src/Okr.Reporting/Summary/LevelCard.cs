namespace Okr.Reporting;

/// <summary>Writes what each level has: objectives, key results, how many are scored and how many support something above.</summary>
internal static class LevelCard
{
    public static void Write(HtmlWriter html, Tally tally, LevelScheme scheme)
    {
        html.Write($"""
            <section class="card" aria-labelledby="levels-title"><h3 id="levels-title">{ReportTexts.LevelsTitle}</h3>
            <table class="numbers"><caption>{ReportTexts.LevelsCaption}</caption><thead><tr><th scope="col">{ReportTexts.Level}</th>
            <th scope="col">{ReportTexts.ObjectivesTitle}</th><th scope="col">{ReportTexts.KeyResultsTitle}</th>
            <th scope="col">{ReportTexts.Scored}</th><th scope="col">{ReportTexts.Aligned}</th></tr></thead><tbody>
            """);
        foreach (var level in tally.Levels)
        {
            var names = string.Join(" / ", level.Names(scheme).Select(name => DomainTexts.Of(name).In(html.Language)));
            html.Write($"""<tr><th scope="row">{(names.Length > 0 ? names : ReportTexts.NoLevel.In(html.Language))}</th>""");
            html.Write($"<td>{Figure.Of(level.Objectives)}</td><td>{Figure.Of(level.KeyResults)}</td>");
            WriteShare(html, level.Scored, level.Objectives);
            WriteShare(html, level.Aligned, level.Objectives);
            html.Write($"</tr>");
        }

        html.Write($"</tbody></table></section>\n");
    }

    private static void WriteShare(HtmlWriter html, int part, int whole) =>
        html.Write($"<td>{Figure.Of(part)} <small>{Figure.Of(decimal.Round(part * 100m / whole, 0, MidpointRounding.AwayFromZero))}%</small></td>");
}
