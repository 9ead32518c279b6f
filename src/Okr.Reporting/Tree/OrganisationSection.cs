namespace Okr.Reporting;

/// <summary>Writes the organisation from the top down, each unit with its objectives.</summary>
internal static class OrganisationSection
{
    // Up to this many objectives the units of a small plan start unfolded.
    private const int MostUnfolded = 60;

    // A big plan opens on its top units; with more than this many, each starts folded.
    private const int TopUnits = 3;

    public static void Write(HtmlWriter html, Report report)
    {
        html.Write($"""
            <section id="organisation" aria-labelledby="organisation-title">
            <div class="heading"><h2 id="organisation-title">{ReportTexts.Organisation}</h2>
            """);
        WriteControls(html, report);
        if (report.Order.UnitCount == 0)
        {
            html.Write($"""<p class="empty">{ReportTexts.NothingInPlan}</p></section>""");
            return;
        }

        html.Write($"""
            <p class="legend"><span class="key-bar">{ReportTexts.BarLegend}</span>
            <span class="key-expected">{ReportTexts.ExpectedLegend}</span>
            <span class="key-grade">{ReportTexts.GradeLegend}</span></p>

            """);
        var isOpen = report.Order.ObjectiveCount <= MostUnfolded;
        ItemList.Write(html, "u", 0, report.Order.RootCount, report.IsInline ? int.MaxValue : ItemList.Page, place =>
        {
            if (report.IsInline)
            {
                UnitFragment.WriteWhole(html, report, place, isOpen);
            }
            else if (report.Order.RootCount <= TopUnits)
            {
                UnitFragment.WriteTop(html, report, place);
            }
            else
            {
                UnitFragment.WriteFolded(html, report, place);
            }
        });
        html.Write($"</section>\n");
    }

    /// <summary>All of a big plan cannot be unfolded at once.</summary>
    private static void WriteControls(HtmlWriter html, Report report)
    {
        html.Write($"""<p class="controls">""");
        if (report.IsInline)
        {
            html.Write($"""<button type="button" class="unfold">{ReportTexts.UnfoldAll}</button> """);
        }

        html.Write($"""<button type="button" class="fold">{ReportTexts.FoldAll}</button></p></div>""");
    }
}
