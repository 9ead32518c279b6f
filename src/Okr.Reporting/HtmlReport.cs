using Ardalis.GuardClauses;

namespace Okr.Reporting;

/// <summary>The report for people: one HTML file with summary, alignment map, organisation, objectives, findings and readiness.</summary>
/// <remarks>
/// The file is complete in itself. It loads nothing, its security policy lets nothing be loaded and only its own script run, and every text of the plan is
/// escaped. A small plan reads without JavaScript and prints as it is; a big one (see <see cref="HtmlReportOptions.InlineLimit"/>) opens on the top units and
/// unpacks the rest on demand. The same analysis and options give the same bytes on the same runtime; another one may compress differently.
/// </remarks>
public static class HtmlReport
{
    /// <summary>Writes the report, part by part, so that memory stays small however big the plan is.</summary>
    /// <param name="analysis">What to report on.</param>
    /// <param name="output">Where to write it; the encoding must be UTF-8, which the file says of itself. It is neither flushed nor closed.</param>
    /// <param name="options">Language, title, limits.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(OkrAnalysis analysis, TextWriter output, HtmlReportOptions options)
    {
        Guard.Against.Null(analysis);
        Guard.Against.Null(output);
        Guard.Against.Null(options);
        ReportPage.Write(new HtmlWriter(output, options.Language), new Report(analysis, options));
    }
}
