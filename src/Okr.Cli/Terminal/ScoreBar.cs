using System.Globalization;
using Okr.Scoring;

namespace Okr.Cli.Terminal;

/// <summary>A score as a bar of ten cells and a number; the band is said in colour and by the cells.</summary>
internal static class ScoreBar
{
    private const int Cells = 10;

    public static string Markup(decimal? value, ScoreBand band, OkrLanguage language)
    {
        if (value is not { } score)
        {
            return $"[dim]{new string('·', Cells)} {Spectre.Console.Markup.Escape(TerminalTexts.NoScore.In(language))}[/]";
        }

        var full = (int)decimal.Round(score * Cells, MidpointRounding.AwayFromZero);
        var number = decimal.Round(score, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture);
        return $"[{Colour(band)}]{new string('█', full)}[/][dim]{new string('░', Cells - full)}[/] {number}";
    }

    public static string Colour(ScoreBand band) => band switch
    {
        ScoreBand.Red => "red",
        ScoreBand.Yellow => "yellow",
        ScoreBand.Green => "green",
        _ => "grey",
    };
}
