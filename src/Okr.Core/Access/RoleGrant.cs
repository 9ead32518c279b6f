namespace Okr.Access;

/// <summary>A role that the host gives to a person: in one unit and everything below it, or in the whole workspace.</summary>
/// <remarks><see cref="OkrRole.Member"/> counts in its unit alone, and lets see what the units above share with their sub-units. Who heads a unit above is a <see cref="OkrRole.Manager"/> without being granted it.</remarks>
/// <param name="Role">The role.</param>
/// <param name="Unit">The unit; null for the whole workspace.</param>
public readonly record struct RoleGrant(OkrRole Role, OrgUnitId? Unit = null);
