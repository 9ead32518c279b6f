using Okr.Scoring;

namespace Okr.Reporting;

/// <summary>Writes the explanation of a score as a folded tree of lines.</summary>
internal static class WhyThisNumber
{
    // A number may be made of thousands of contributions; the rest of them are in the list of what supports it.
    private const int MostTerms = 100;

    public static void Write(HtmlWriter html, Report report, ObjectiveView objective)
    {
        html.Write($"""<details class="why"><summary>{ReportTexts.Why}</summary><ul>""");
        WriteLine(html, report, report.Analysis.Scores.Explain(objective));
        html.Write($"</ul></details>");
    }

    private static void WriteLine(HtmlWriter html, Report report, Explanation line)
    {
        html.Write($"<li>");
        WriteText(html, report, line);
        if (line.Terms.All(IsInput))
        {
            WriteInputs(html, line.Terms);
        }
        else
        {
            WriteTerms(html, report, line.Terms);
        }

        html.Write($"</li>");
    }

    private static bool IsInput(Explanation line) => line.Terms.Count == 0 && line.Kind != ExplanationKind.Result;

    /// <summary>A line in words; one about something that is explained elsewhere is a link.</summary>
    private static void WriteText(HtmlWriter html, Report report, Explanation line)
    {
        if (line is { Kind: ExplanationKind.Result, Terms.Count: 0 } && report.Places.Find(line.Target) is { } elsewhere)
        {
            html.Write($"""<a href="#{elsewhere.Anchor}"><bdi>{elsewhere.Title}</bdi></a> """);
        }

        html.Write($"{line.ToLine(html.Language)}");
    }

    /// <summary>Values that are made of nothing else stand on the line that they make.</summary>
    private static void WriteInputs(HtmlWriter html, IReadOnlyList<Explanation> inputs)
    {
        foreach (var input in inputs)
        {
            html.Write($"<small>{input.ToLine(html.Language)}</small>");
        }
    }

    private static void WriteTerms(HtmlWriter html, Report report, IReadOnlyList<Explanation> terms)
    {
        html.Write($"<ul>");
        foreach (var term in terms.Take(MostTerms))
        {
            WriteLine(html, report, term);
        }

        if (terms.Count > MostTerms)
        {
            html.Write($"<li>{ReportTexts.More.Times(terms.Count - MostTerms)}</li>");
        }

        html.Write($"</ul>");
    }
}
