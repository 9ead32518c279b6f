namespace Okr;

/// <summary>The kinds of record that a workspace keeps.</summary>
public enum RecordKind
{
    /// <summary>A <see cref="Okr.Cycle"/>.</summary>
    Cycle = 0,

    /// <summary>An <see cref="OrgUnit"/>.</summary>
    Unit = 1,

    /// <summary>An <see cref="Okr.Objective"/> with its key results.</summary>
    Objective = 2,

    /// <summary>An <see cref="Okr.Initiative"/>.</summary>
    Initiative = 3,

    /// <summary>A <see cref="Okr.CheckIn"/>.</summary>
    CheckIn = 4,

    /// <summary>An <see cref="Okr.Attestation"/>.</summary>
    Attestation = 5,
}
