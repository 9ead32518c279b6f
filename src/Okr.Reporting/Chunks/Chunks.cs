namespace Okr.Reporting;

/// <summary>Writes what the page does not show from the beginning: fragments to unfold, the tree to find them by, and the texts to search.</summary>
internal static class Chunks
{
    /// <summary>How many small fragments a chunk holds; of objectives, it holds a page.</summary>
    public const int RowsPerChunk = 400;
    private const char Field = '\u001F';
    private const char RuleEnd = '\u001D';

    public static void Write(HtmlWriter html, Report report)
    {
        if (!report.IsInline)
        {
            ChunkWriter.Write(html, "o", report.Order.ObjectiveCount, ItemList.Page, (packed, place) =>
            {
                UnitFragment.WriteObjective(packed, report, place);
                ReportProgress(report, place + 1);
            });
            ChunkWriter.Write(html, "u", report.Order.UnitCount, RowsPerChunk, (packed, place) => UnitFragment.WriteFolded(packed, report, place));
            ChunkWriter.Write(html, "l", report.LongLists.Count, RowsPerChunk, (packed, number) => Relations.WriteLink(packed, report, number));
            ChunkWriter.Write(html, "f", report.Findings.Count, RowsPerChunk, (packed, place) =>
                FindingItem.Write(packed, report, report.Findings[place], withRule: false));
        }

        var order = report.Order;
        ChunkWriter.Write(html, "tree", 2, 2, (packed, row) => WriteTree(packed.Output, order, row == 0 ? order.Children : order.Objectives));
        ChunkWriter.Write(html, "names", report.Order.UnitCount, int.MaxValue, (packed, place) => WriteUnitName(packed, report, place));
        ChunkWriter.Write(html, "search", report.Order.ObjectiveCount, int.MaxValue, (packed, place) => WriteSearchLine(packed, report, place));
        report.Options.Progress?.Report(report.Order.ObjectiveCount);
    }

    /// <summary>How many children, or objectives, each unit has, in the order of places.</summary>
    private static void WriteTree(TextWriter output, ReportOrder order, Func<int, (int From, int To)> range)
    {
        for (var place = 0; place < order.UnitCount; place++)
        {
            var (from, to) = range(place);
            output.Write(to - from);
            output.Write(' ');
        }
    }

    private static void WriteUnitName(HtmlWriter packed, Report report, int place)
    {
        HtmlText.Clean(packed.Output, report.NameOfUnit(place));
    }

    /// <summary>Band, score, rules, owner, title and key results of an objective: what a search looks at and shows.</summary>
    private static void WriteSearchLine(HtmlWriter packed, Report report, int place)
    {
        var output = packed.Output;
        var objective = report.Order.Objective(place);
        var score = report.Analysis.Scores.Of(objective);
        output.Write((int)score.Band);
        output.Write(Field);
        Figure.Score(score.Counting).Write(output);
        output.Write(Field);
        foreach (var rule in report.Findings.Of(objective).Select(finding => finding.Rule.Value).Distinct(StringComparer.Ordinal))
        {
            HtmlText.Clean(output, rule);
            output.Write(RuleEnd);
        }

        output.Write(Field);
        HtmlText.Clean(output, objective.Record.Owner?.Value);
        output.Write(Field);
        HtmlText.Clean(output, Report.Named(objective.Record.Title, objective.Record.Id.Value));
        output.Write(Field);
        HtmlText.Clean(output, objective.Record.Id.Value);
        foreach (var keyResult in objective.Record.KeyResults)
        {
            output.Write(' ');
            HtmlText.Clean(output, keyResult.Title);
        }
    }

    private static void ReportProgress(Report report, int written)
    {
        if (written % ItemList.Page == 0)
        {
            report.Options.Progress?.Report(written);
        }
    }
}
