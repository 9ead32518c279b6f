using Okr.Rules;
using Okr.Scoring;

namespace Okr.Reporting;

/// <summary>The small signs that go with every score and finding: a shape beside each colour, and a word beside each shape.</summary>
internal static class Marks
{
    /// <summary>The class that gives an element the colour and shape of a band.</summary>
    public static string Class(ScoreBand band) => band switch
    {
        ScoreBand.Red => "red",
        ScoreBand.Yellow => "yellow",
        ScoreBand.Green => "green",
        _ => "none",
    };

    /// <summary>The class that gives an element the colour and shape of a severity.</summary>
    public static string Class(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "off",
    };

    /// <summary>A band as shape and word.</summary>
    public static void WriteBand(HtmlWriter html, ScoreBand band) =>
        html.Write($"""<span class="band {Class(band)}">{DomainTexts.Of(band)}</span>""");

    /// <summary>A severity as shape and word.</summary>
    public static void WriteSeverity(HtmlWriter html, Severity severity) =>
        html.Write($"""<span class="severity {Class(severity)}">{DomainTexts.Of(severity)}</span>""");
}
