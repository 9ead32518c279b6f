using Okr.Scoring;

namespace Okr.Reporting;

/// <summary>Writes the explanation of a score as a folded tree of lines.</summary>
internal static class WhyThisNumber
{
    public static void Write(HtmlWriter html, Report report, ObjectiveView objective)
    {
        html.Write($"""<details class="why"><summary>{ReportTexts.Why}</summary><ul>""");
        WriteLine(html, report.Analysis.Scores.Explain(objective));
        html.Write($"</ul></details>");
    }

    private static void WriteLine(HtmlWriter html, Explanation line)
    {
        html.Write($"<li>{line.ToLine(html.Language)}");
        var isLast = line.Terms.All(term => term.Terms.Count == 0);
        if (isLast)
        {
            WriteInputs(html, line.Terms);
        }
        else
        {
            html.Write($"<ul>");
            foreach (var term in line.Terms)
            {
                WriteLine(html, term);
            }

            html.Write($"</ul>");
        }

        html.Write($"</li>");
    }

    /// <summary>Terms that are made of nothing else stand on the line that they make.</summary>
    private static void WriteInputs(HtmlWriter html, IReadOnlyList<Explanation> inputs)
    {
        foreach (var input in inputs)
        {
            html.Write($"<small>{input.ToLine(html.Language)}</small>");
        }
    }
}
