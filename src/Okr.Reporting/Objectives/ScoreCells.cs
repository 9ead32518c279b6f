using Okr.Scoring;

namespace Okr.Reporting;

/// <summary>Writes the numbers of an objective or key result: bar, computed score, grade beside it, band, status.</summary>
internal static class ScoreCells
{
    public static void Write(HtmlWriter html, in ObjectiveScore score) =>
        Write(html, score.Score, score.Grade, score.Expected, score.Band, score.Status);

    public static void Write(HtmlWriter html, in KeyResultScore score) =>
        Write(html, score.Score, score.Grade, score.Expected, score.Band, score.Status);

    private static void Write(HtmlWriter html, decimal? score, decimal? grade, decimal? expected, ScoreBand band, OkrStatus status)
    {
        html.Write($"""<span class="scores">""");
        ScoreBar.Write(html, score, band, expected, grade);
        html.Write($"""<b class="score">{Figure.Score(score)}</b>""");
        if (grade is { } given)
        {
            html.Write($"""<span class="given"><span class="hidden">{ReportTexts.Grade} </span>{Figure.Grade(given)}</span>""");
        }

        Marks.WriteBand(html, band);
        html.Write($"""<span class="status">{DomainTexts.Of(status)}</span></span>""");
    }
}
