using Ardalis.GuardClauses;

namespace Okr.Interchange;

/// <summary>Plan CSV version 1: a table of objectives, key results and initiatives that any spreadsheet can make, both ways.</summary>
/// <remarks>Bad content never throws: it ends in <see cref="PlanProblem"/>s, every one at once, in memory bounded by <see cref="PlanCsvLimits"/> beside the
/// records themselves. Only a stream that fails to read and a cancellation throw. The format is described in <c>docs/plan-csv.md</c>.</remarks>
public static class PlanCsv
{
    /// <summary>Reads one plan from one or several files: ids are unique over all of them, links lead from one to another, and units and cycles are shared.</summary>
    /// <param name="sources">The files, in their order.</param>
    /// <param name="options">How to read; null means strict, with the method's three levels.</param>
    /// <param name="cancellation">Ends the work between two blocks of 64 KiB.</param>
    /// <exception cref="ArgumentException">The list or a source is null.</exception>
    public static PlanImport Read(IReadOnlyList<PlanSource> sources, PlanCsvOptions? options = null, CancellationToken cancellation = default)
    {
        var import = new PlanImporter(sources, options ?? new PlanCsvOptions());
        import.Tables.Read(cancellation);
        return import.Finish(cancellation);
    }

    /// <summary>Reads one plan from one or several files without blocking a thread on them.</summary>
    /// <param name="sources">The files, in their order.</param>
    /// <param name="options">How to read; null means strict, with the method's three levels.</param>
    /// <param name="cancellation">Ends the work between two blocks of 64 KiB.</param>
    /// <exception cref="ArgumentException">The list or a source is null.</exception>
    public static async Task<PlanImport> ReadAsync(IReadOnlyList<PlanSource> sources, PlanCsvOptions? options = null, CancellationToken cancellation = default)
    {
        var import = new PlanImporter(sources, options ?? new PlanCsvOptions());
        await import.Tables.ReadAsync(cancellation).ConfigureAwait(false);
        return import.Finish(cancellation);
    }

    /// <summary>Writes a plan as a table, UTF-8 text with LF and commas, the same bytes for the same document. Cells that a spreadsheet would run as a
    /// formula are defused.</summary>
    /// <param name="document">The plan.</param>
    /// <param name="writer">Where to; it stays open. A byte order mark is written as a character where the options ask for one.</param>
    /// <param name="options">How to write; null means strict, without byte order mark.</param>
    /// <returns>Whether it was written, and everything of the document that is not in the table.</returns>
    /// <exception cref="ArgumentNullException">The document or writer is null.</exception>
    public static PlanExport Write(OkrDocument document, TextWriter writer, PlanCsvOptions? options = null)
    {
        Guard.Against.Null(writer);
        var export = new PlanExporter(Guard.Against.Null(document), options ?? new PlanCsvOptions());
        foreach (var row in export.Rows())
        {
            if (export.IsWritable)
            {
                writer.Write(row);
            }
        }

        return export.Finish();
    }

    /// <summary>Writes a plan as a table without blocking a thread on the writer.</summary>
    /// <param name="document">The plan.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <param name="options">How to write; null means strict, without byte order mark.</param>
    /// <param name="cancellation">Ends the work between two rows.</param>
    /// <returns>Whether it was written, and everything of the document that is not in the table.</returns>
    /// <exception cref="ArgumentNullException">The document or writer is null.</exception>
    public static async Task<PlanExport> WriteAsync(
        OkrDocument document, TextWriter writer, PlanCsvOptions? options = null, CancellationToken cancellation = default)
    {
        Guard.Against.Null(writer);
        var export = new PlanExporter(Guard.Against.Null(document), options ?? new PlanCsvOptions());
        foreach (var row in export.Rows())
        {
            if (export.IsWritable)
            {
                await writer.WriteAsync(row.AsMemory(), cancellation).ConfigureAwait(false);
            }
        }

        return export.Finish();
    }
}
