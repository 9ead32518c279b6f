using System.Text.Json.Serialization;

namespace Okr;

/// <summary>A status that a person states by hand, kept beside the computed one; the scoring policy says which of the two is shown.</summary>
public sealed record StatedStatus : OkrNode
{
    /// <summary>The status. JSON always states it: that nobody can tell is a statement too.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public OkrStatus Status { get; init; }

    /// <summary>Why it differs from the computed one; null when not stated.</summary>
    public string? Reason { get; init; }

    /// <summary>Who stated it; null when not stated.</summary>
    public PersonId? By { get; init; }

    /// <summary>When it was stated; null when not stated.</summary>
    public DateOnly? On { get; init; }
}
