namespace Okr.Reporting;

/// <summary>Writes the initiatives under an objective or key result; nothing where there are none.</summary>
internal static class InitiativeList
{
    public static void Write(HtmlWriter html, IEnumerable<InitiativeView> initiatives)
    {
        var all = initiatives.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        html.Write($"""<h3>{ReportTexts.InitiativesTitle}</h3><ul class="initiatives">""");
        foreach (var initiative in all)
        {
            WriteItem(html, initiative.Record);
        }

        html.Write($"</ul>");
    }

    private static void WriteItem(HtmlWriter html, Initiative initiative)
    {
        html.Write($"<li><bdi>{Report.Named(initiative.Title, initiative.Id.Value)}</bdi> <small>{DomainTexts.Of(initiative.State)}");
        if (initiative.Owner is { } owner)
        {
            html.Write($" · <bdi>{owner.Value}</bdi>");
        }

        if (initiative.Due is { } due)
        {
            html.Write($" · {ReportTexts.Due} {due}");
        }

        html.Write($"</small></li>");
    }
}
