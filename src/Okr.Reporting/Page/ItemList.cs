namespace Okr.Reporting;

/// <summary>Writes the items of a list as far as they stand in the page, and a gap for the rest, which the script fills from the chunks.</summary>
/// <remarks>Numbers of items are places in the whole report, so a gap says by itself what belongs into it.</remarks>
internal static class ItemList
{
    /// <summary>How many items one click unfolds, and how many of a list a big report shows from the beginning. The script reads it from the page.</summary>
    public const int Page = 100;

    /// <summary>Writes items <paramref name="from"/> to before <paramref name="to"/>, the first <paramref name="inline"/> of them in full.</summary>
    public static void Write(HtmlWriter html, string kind, int from, int to, int inline, Action<int> item)
    {
        if (from == to)
        {
            return;
        }

        html.Write($"""<ul class="items {kind}">""");
        var shown = inline < to - from ? from + inline : to;
        for (var i = from; i < shown; i++)
        {
            item(i);
        }

        if (shown < to)
        {
            html.Write($"""<li class="gap" data-kind="{kind}" data-from="{shown}" data-to="{to}">""");
            html.Write($"""<button type="button">{ReportTexts.More.Times(to - shown)}</button></li>""");
        }

        html.Write($"</ul>\n");
    }
}
