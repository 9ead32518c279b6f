using Okr.Scoring;

namespace Okr.Reporting;

/// <summary>Draws how many objectives have which score, in tenths, with the bands stacked in their colours.</summary>
/// <remarks>The table beside it says the same in numbers, so the drawing needs only a name for screen readers.</remarks>
internal static class Histogram
{
    private const int ColumnWidth = 24;
    private const int Gap = 4;
    private const int Height = 72;

    private static readonly ScoreBand[] Bands = [ScoreBand.Red, ScoreBand.Yellow, ScoreBand.Green];

    public static void Write(HtmlWriter html, Tally tally)
    {
        var heights = new int[Tally.Tenths];
        for (var tenth = 0; tenth < Tally.Tenths; tenth++)
        {
            heights[tenth] = Bands.Sum(band => tally.Histogram[tenth, (int)band]);
        }

        var most = heights.Max();
        if (most == 0)
        {
            return;
        }

        const int Width = (Tally.Tenths * ColumnWidth) - Gap;
        html.Write($"""<svg class="histogram" viewBox="0 0 {Width} {Height + 32}" role="img" aria-label="{ReportTexts.Histogram}">""");
        for (var tenth = 0; tenth < Tally.Tenths; tenth++)
        {
            WriteColumn(html, tally, tenth, heights[tenth], most, heights.Sum());
        }

        html.Write($"</svg>");
    }

    private static void WriteColumn(HtmlWriter html, Tally tally, int tenth, int count, int most, int total)
    {
        var left = tenth * ColumnWidth;
        var middle = left + ((ColumnWidth - Gap) / 2);
        var bottom = Height + 14m;
        foreach (var band in Bands)
        {
            var height = decimal.Round(tally.Histogram[tenth, (int)band] * (decimal)Height / most, 1);
            if (height > 0)
            {
                bottom -= height;
                html.Write($"""<rect class="{Marks.Class(band)}" x="{left}" y="{bottom}" width="{ColumnWidth - Gap}" height="{height}"/>""");
            }
        }

        if (count > 0)
        {
            html.Write($"""<text x="{middle}" y="{bottom - 3}">{Label(count, total)}</text>""");
        }

        html.Write($"""<text class="tenth" x="{middle}" y="{Height + 29}">{tenth / 10}.{tenth % 10}</text>""");
    }

    /// <summary>The number itself while it fits over its column, and its share beyond that.</summary>
    private static string Label(int count, int total)
    {
        if (total < 10_000)
        {
            return Figure.Of(count).ToString();
        }

        return count * 100L < total ? "<1%" : $"{Figure.Of(Math.Round(count * 100m / total, MidpointRounding.AwayFromZero))}%";
    }
}
