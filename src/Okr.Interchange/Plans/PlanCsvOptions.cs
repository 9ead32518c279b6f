namespace Okr.Interchange;

/// <summary>How plan CSV and attestations are read and written. <c>default</c> members: strict, the method's three levels, no progress, no byte order mark.</summary>
public sealed record PlanCsvOptions
{
    /// <summary>Whether sound rows are taken although others are not. By default a file with an error imports nothing, and a document that cannot come
    /// back as it is, is not written.</summary>
    public bool IsLenient { get; init; }

    /// <summary>The levels that the <c>level</c> column may name; by default those of <see cref="LevelScheme.Default"/>.</summary>
    public LevelScheme Levels { get => field ?? LevelScheme.Default; init; }

    /// <summary>Who is told how far an import has come; called about every 64 KiB, on the reading thread.</summary>
    public IProgress<PlanProgress>? Progress { get; init; }

    /// <summary>Whether an export starts with a byte order mark, by which Excel knows UTF-8.</summary>
    public bool HasByteOrderMark { get; init; }
}
