namespace Okr.Interchange;

/// <summary>One run of an import of attestations, from bytes to the answer.</summary>
internal sealed class AttestationImporter
{
    private readonly PlanCsvOptions _options;
    private readonly ProblemList _problems;
    private readonly AttestationReader _reader;

    public AttestationImporter(IReadOnlyList<PlanSource> sources, PlanCsvOptions options)
    {
        sources = SourceList.Check(sources);
        _options = options;
        _problems = new ProblemList(sources);
        _reader = new AttestationReader(sources);
        Tables = new TableSet(sources, AttestationColumns.Schema, _problems, options.Progress, _reader.Read);
    }

    /// <summary>The files to be read before <see cref="Finish"/>.</summary>
    public TableSet Tables { get; }

    public AttestationImport Finish() => new()
    {
        Attestations = _options.IsLenient || !_problems.HasErrors ? _reader.Attestations : [],
        Problems = _problems.ToSorted(),
        HasErrors = _problems.HasErrors,
        UnknownColumns = Tables.UnknownColumns,
        Rows = Tables.Rows,
        RejectedRows = Tables.Rows - _reader.Attestations.Count - _reader.Repeated,
    };
}
