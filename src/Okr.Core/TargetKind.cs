using System.Text.Json.Serialization;

namespace Okr;

/// <summary>What a finding or an explanation can speak about.</summary>
[JsonConverter(typeof(SnakeCaseConverter<TargetKind>))]
public enum TargetKind
{
    /// <summary>The workspace as a whole.</summary>
    Workspace = 0,

    /// <summary>A <see cref="Okr.Cycle"/>.</summary>
    Cycle = 1,

    /// <summary>An <see cref="OrgUnit"/>.</summary>
    Unit = 2,

    /// <summary>An <see cref="Okr.Objective"/>.</summary>
    Objective = 3,

    /// <summary>A <see cref="Okr.KeyResult"/>.</summary>
    KeyResult = 4,

    /// <summary>An <see cref="Okr.Initiative"/>.</summary>
    Initiative = 5,

    /// <summary>A <see cref="Okr.CheckIn"/>.</summary>
    CheckIn = 6,

    /// <summary>An <see cref="Okr.Attestation"/>.</summary>
    Attestation = 7,
}
