using System.Text.Json.Serialization;

namespace Okr;

/// <summary>Where an objective, key result or initiative stands in its life (rule C-6).</summary>
[JsonConverter(typeof(SnakeCaseConverter<OkrState>))]
public enum OkrState
{
    /// <summary>Being worked on. The normal case.</summary>
    Active = 0,

    /// <summary>Being written.</summary>
    Draft = 1,

    /// <summary>Handed in for review.</summary>
    Submitted = 2,

    /// <summary>Agreed and locked, not yet started.</summary>
    Approved = 3,

    /// <summary>Finished and graded.</summary>
    Closed = 4,

    /// <summary>Put away; no longer part of any number.</summary>
    Archived = 5,

    /// <summary>Put off to a later cycle.</summary>
    Postponed = 6,

    /// <summary>Given up.</summary>
    Cancelled = 7,
}
