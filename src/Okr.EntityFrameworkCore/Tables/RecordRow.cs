namespace Okr.EntityFrameworkCore.Tables;

/// <summary>A record as it is now.</summary>
internal sealed class RecordRow
{
    public required string Workspace { get; init; }

    /// <summary>The number of the <see cref="RecordKind"/>, which is also the order of reading.</summary>
    public required int Kind { get; init; }

    public required string Id { get; init; }

    public required long Version { get; init; }

    /// <summary>The cycle of an objective, empty where it has none; null for every other kind.</summary>
    public string? Cycle { get; init; }

    /// <summary>What <see cref="Okr.Json.OkrRecordJson"/> writes.</summary>
    public required string Payload { get; init; }
}
