using System.Text.Json.Serialization;

namespace Okr;

/// <summary>What becomes of an objective that is continued in another cycle. One that is over already stays as it is.</summary>
[JsonConverter(typeof(SnakeCaseConverter<CarryOld>))]
public enum CarryOld
{
    /// <summary>Postponed when its progress was 0 or nobody had measured it, closed otherwise.</summary>
    ByProgress = 0,

    /// <summary>Closed.</summary>
    Close = 1,

    /// <summary>It stays as it is.</summary>
    Keep = 2,
}
