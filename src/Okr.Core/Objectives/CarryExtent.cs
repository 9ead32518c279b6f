using System.Text.Json.Serialization;

namespace Okr;

/// <summary>How much of an objective is copied into another cycle.</summary>
[JsonConverter(typeof(SnakeCaseConverter<CarryExtent>))]
public enum CarryExtent
{
    /// <summary>The objective with its own key results. The normal case.</summary>
    WithKeyResults = 0,

    /// <summary>The objective alone.</summary>
    ObjectiveOnly = 1,

    /// <summary>The objective with its key results and, in the same way, everything of its cycle that supports it, however far below.</summary>
    SubTree = 2,
}
