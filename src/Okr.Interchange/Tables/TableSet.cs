namespace Okr.Interchange;

/// <summary>Reads several files of one kind, one after the other, waiting for bytes either way.</summary>
internal sealed class TableSet(IReadOnlyList<PlanSource> sources, TableSchema schema, ProblemList problems, IProgress<PlanProgress>? progress, Action<TableRow> onRow)
{
    private const int BlockSize = 1 << 16;

    private readonly List<string> _unknownColumns = [];
    private readonly long? _totalBytes = TotalOf(sources);
    private long _bytes;

    /// <summary>Rows of all files, header rows and blank rows not counted.</summary>
    public long Rows { get; private set; }

    public IReadOnlyList<string> UnknownColumns => _unknownColumns;

    public void Read(CancellationToken cancellation)
    {
        var block = new byte[BlockSize];
        for (var file = 0; file < sources.Count; file++)
        {
            var table = new TableReader(schema, problems, file, onRow);
            int count;
            do
            {
                cancellation.ThrowIfCancellationRequested();
                count = sources[file].Content.Read(block, 0, block.Length);
            }
            while (Take(table, file, block.AsSpan(0, count)));
        }
    }

    public async Task ReadAsync(CancellationToken cancellation)
    {
        var block = new byte[BlockSize];
        for (var file = 0; file < sources.Count; file++)
        {
            var table = new TableReader(schema, problems, file, onRow);
            int count;
            do
            {
                count = await sources[file].Content.ReadAsync(block, cancellation).ConfigureAwait(false);
            }
            while (Take(table, file, block.AsSpan(0, count)));
        }
    }

    private static long? TotalOf(IReadOnlyList<PlanSource> sources) =>
        sources.All(source => source.Content.CanSeek) ? sources.Sum(source => source.Content.Length - source.Content.Position) : null;

    /// <summary>Hands a block to the table; false at the end of the file, or when the rest of it need not be read.</summary>
    private bool Take(TableReader table, int file, ReadOnlySpan<byte> block)
    {
        var before = table.Rows;
        var goesOn = block.Length > 0 && table.Feed(block);
        if (!goesOn)
        {
            table.Complete();
            _unknownColumns.AddRange(table.UnknownColumns.Except(_unknownColumns, StringComparer.Ordinal).ToList());
        }

        _bytes += block.Length;
        Rows += table.Rows - before;
        progress?.Report(new PlanProgress { File = sources[file].Name, Bytes = _bytes, TotalBytes = _totalBytes, Rows = Rows });
        return goesOn;
    }
}
