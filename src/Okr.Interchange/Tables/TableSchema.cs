namespace Okr.Interchange;

/// <summary>The columns that a table knows, and those without which it cannot be read.</summary>
internal sealed class TableSchema
{
    /// <summary>The header names, in the order in which export writes them.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Columns without which nothing in the table can be understood.</summary>
    public required IReadOnlyList<int> Essential { get; init; }

    /// <summary>Columns that every row must fill, beside the essential ones.</summary>
    public required IReadOnlyList<int> Required { get; init; }

    /// <summary>The number of the column with this header name, or -1.</summary>
    public int Find(ReadOnlySpan<char> header)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            if (Interchange.Names.AreSame(header, Names[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
