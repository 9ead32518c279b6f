using Ardalis.GuardClauses;

namespace Okr.Interchange;

/// <summary>Attestations as a table, both ways: <c>question,unit,person,answer,value,by,date,until,evidence</c>, with the same rules of import as a plan.</summary>
/// <remarks>Units are paths as in a plan. A table has no ids: the id of an attestation follows from its question, unit, person, author and day, so that reading
/// a file twice gives the same records. Two rows of one author and day that contradict each other are an error; rows that nobody signed stand side by side.</remarks>
public static class AttestationCsv
{
    /// <summary>Reads attestations from one or several files.</summary>
    /// <param name="sources">The files, in their order.</param>
    /// <param name="options">How to read; null means strict.</param>
    /// <param name="cancellation">Ends the work between two blocks of 64 KiB.</param>
    /// <exception cref="ArgumentException">The list or a source is null.</exception>
    public static AttestationImport Read(IReadOnlyList<PlanSource> sources, PlanCsvOptions? options = null, CancellationToken cancellation = default)
    {
        var import = new AttestationImporter(sources, options ?? new PlanCsvOptions());
        import.Tables.Read(cancellation);
        return import.Finish();
    }

    /// <summary>Reads attestations from one or several files without blocking a thread on them.</summary>
    /// <param name="sources">The files, in their order.</param>
    /// <param name="options">How to read; null means strict.</param>
    /// <param name="cancellation">Ends the work between two blocks of 64 KiB.</param>
    /// <exception cref="ArgumentException">The list or a source is null.</exception>
    public static async Task<AttestationImport> ReadAsync(IReadOnlyList<PlanSource> sources, PlanCsvOptions? options = null, CancellationToken cancellation = default)
    {
        var import = new AttestationImporter(sources, options ?? new PlanCsvOptions());
        await import.Tables.ReadAsync(cancellation).ConfigureAwait(false);
        return import.Finish();
    }

    /// <summary>Writes the attestations of a document as a table, in its order.</summary>
    /// <param name="document">The document; its units give the paths.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <param name="options">How to write; null means strict, without byte order mark.</param>
    /// <returns>Whether it was written, and everything of the attestations that is not in the table.</returns>
    /// <exception cref="ArgumentNullException">The document or writer is null.</exception>
    public static PlanExport Write(OkrDocument document, TextWriter writer, PlanCsvOptions? options = null)
    {
        Guard.Against.Null(writer);
        var export = new AttestationExporter(Guard.Against.Null(document), options ?? new PlanCsvOptions());
        foreach (var row in export.Rows())
        {
            writer.Write(row);
        }

        return export.Finish();
    }
}
