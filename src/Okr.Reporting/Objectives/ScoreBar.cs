using Okr.Scoring;

namespace Okr.Reporting;

/// <summary>A score as a bar from 0 to 1, with a line where it should be by today and a diamond at the grade.</summary>
/// <remarks>The bar repeats numbers that stand beside it, so it is hidden from screen readers. It has no style attributes, which the page's own
/// security policy forbids.</remarks>
internal static class ScoreBar
{
    private const decimal Width = 100m;

    public static void Write(HtmlWriter html, decimal? score, ScoreBand band, decimal? expected = null, decimal? grade = null)
    {
        html.Write($"""<svg class="bar {Marks.Class(band)}" viewBox="0 0 100 6" aria-hidden="true">""");
        if (score is { } value)
        {
            html.Write($"""<rect width="{Place(value)}" height="6" rx="1"/>""");
        }

        if (expected is { } pace)
        {
            html.Write($"""<path class="expected" d="M{Place(pace)}-3v12"/>""");
        }

        if (grade is { } given)
        {
            html.Write($"""<path class="grade" d="M{Place(given)}-1.5l4.5 4.5-4.5 4.5-4.5-4.5z"/>""");
        }

        html.Write($"</svg>");
    }

    private static decimal Place(decimal value) => decimal.Round(Math.Clamp(value, 0m, 1m) * Width, 1, MidpointRounding.AwayFromZero);
}
