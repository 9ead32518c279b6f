using System.Text.Json.Serialization;

namespace Okr.Access;

/// <summary>What a person is to a record, a unit or the workspace. A host maps its own roles to these.</summary>
/// <remarks>The first four follow from the records and cannot be granted; the others are granted by the host, see <see cref="RoleGrant"/>.</remarks>
[JsonConverter(typeof(SnakeCaseConverter<OkrRole>))]
public enum OkrRole
{
    /// <summary>Anybody who may enter the workspace.</summary>
    Everyone = 0,

    /// <summary>The accountable person of the record, or of the objective of an initiative; the author of a check-in or attestation.</summary>
    Owner = 1,

    /// <summary>The owner of one of its key results or initiatives, or a member of one of these.</summary>
    Contributor = 2,

    /// <summary>Somebody with whom the record is shared, who follows one of its initiatives, or whom an attestation is about.</summary>
    Follower = 3,

    /// <summary>Belongs to the unit.</summary>
    Member = 4,

    /// <summary>Heads the unit that owns the record.</summary>
    UnitHead = 5,

    /// <summary>In the line above: heads a unit above the one that owns the record.</summary>
    Manager = 6,

    /// <summary>Looks after the practice of OKR: trains, moderates, reminds.</summary>
    Champion = 7,

    /// <summary>Leads the company.</summary>
    Executive = 8,

    /// <summary>Administers the workspace.</summary>
    Administrator = 9,
}
