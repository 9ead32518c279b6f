using System.Text.Json.Serialization;

namespace Okr;

/// <summary>Where a cycle stands in its life.</summary>
[JsonConverter(typeof(SnakeCaseConverter<CycleState>))]
public enum CycleState
{
    /// <summary>Running; objectives are worked on. The normal case.</summary>
    Active = 0,

    /// <summary>Objectives are being drafted and agreed.</summary>
    Planning = 1,

    /// <summary>Work has ended; grades are being given.</summary>
    Grading = 2,

    /// <summary>Finished; its findings and grades are history.</summary>
    Closed = 3,
}
