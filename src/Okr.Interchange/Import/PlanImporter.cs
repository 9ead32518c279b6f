namespace Okr.Interchange;

/// <summary>One run of an import, from bytes to the answer.</summary>
internal sealed class PlanImporter
{
    private readonly IReadOnlyList<PlanSource> _sources;
    private readonly PlanCsvOptions _options;
    private readonly ProblemList _problems;
    private readonly PlanTable _table = new();
    private readonly LevelWords _levels;
    private readonly LabelNotes _notes;

    public PlanImporter(IReadOnlyList<PlanSource> sources, PlanCsvOptions options)
    {
        _sources = SourceList.Check(sources);
        _options = options;
        _problems = new ProblemList(_sources);
        _levels = new LevelWords(options.Levels);
        _notes = new LabelNotes(_problems);
        var reader = new PlanTableReader(_table, _levels, _notes, _sources);
        Tables = new TableSet(_sources, PlanColumns.Schema, _problems, options.Progress, reader.Read);
    }

    /// <summary>The files to be read before <see cref="Finish"/>.</summary>
    public TableSet Tables { get; }

    public PlanImport Finish(CancellationToken cancellation)
    {
        var assembler = new PlanAssembler(_table, _levels, _problems, _sources, _options.IsLenient);
        assembler.Resolve();
        cancellation.ThrowIfCancellationRequested();
        _notes.Report();
        var sound = _table.Objectives.Count(row => row.IsSound) + _table.KeyResults.Count(row => row.IsSound) + _table.Initiatives.Count(row => row.IsSound);
        return new PlanImport(_table, _sources)
        {
            Document = _options.IsLenient || !_problems.HasErrors ? assembler.Build() : null,
            Problems = _problems.ToSorted(),
            HasErrors = _problems.HasErrors,
            UnknownColumns = Tables.UnknownColumns,
            Rows = Tables.Rows,
            RejectedRows = Tables.Rows - sound,
        };
    }
}
