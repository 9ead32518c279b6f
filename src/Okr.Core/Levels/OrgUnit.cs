using System.Text.Json.Serialization;

namespace Okr;

/// <summary>A unit of the organisation: the company, a department, a team, or a person as a leaf.</summary>
/// <remarks>The organisation belongs to the host; this is the mirror that levels and roll-up need. A unit whose parents run in a circle is loaded and
/// reported by rule OKR9004.</remarks>
public sealed record OrgUnit : OkrRecord
{
    /// <summary>The id of the unit.</summary>
    public OrgUnitId Id { get; init; }

    /// <summary>The name that people see; empty when not stated.</summary>
    public string Name { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>The level of the unit; <c>default</c> when not stated, and then no level rule judges it.</summary>
    public LevelKey Level { get; init; }

    /// <summary>The unit that this one is part of; null for a root.</summary>
    public OrgUnitId? Parent { get; init; }

    /// <summary>The number of people in the unit and below it; null when not known.</summary>
    public int? Headcount { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override RecordKey Key => new(RecordKind.Unit, Id.Value);
}
