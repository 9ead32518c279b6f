namespace Okr.Json;

/// <summary>How a JSON document is read. <c>default</c> is tolerant.</summary>
public sealed record OkrJsonReadOptions
{
    /// <summary>Whether unknown members and members given twice are errors. By default unknown members are carried through, and of two members the last one counts.</summary>
    public bool Strict { get; init; }

    /// <summary>The greatest size of one record, from 1 byte to 512 MiB; a greater one is left out and reported. Null means 16 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside.</exception>
    public int? MaxRecordBytes
    {
        get;
        init => field = value is null or (> 0 and <= 512 * 1024 * 1024)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The greatest size of a record lies from 1 byte to 512 MiB.");
    }

    /// <summary>How many problems are listed; those beyond are counted in a last one. Null means 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int? MaxProblems
    {
        get;
        init => field = value is null or > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one problem is listed.");
    }
}
