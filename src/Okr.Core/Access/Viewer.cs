namespace Okr.Access;

/// <summary>Somebody who looks or acts: a person, and what the host knows of that person's roles.</summary>
/// <remarks>Immutable; safe for use from any thread.</remarks>
public sealed record Viewer
{
    /// <summary>The person; <c>default</c> for somebody unknown, who owns nothing.</summary>
    public PersonId Person { get; init; }

    /// <summary>The roles that the host grants; those that follow from the records are not listed.</summary>
    public IReadOnlyList<RoleGrant> Grants { get => field ?? []; init => field = ValueList<RoleGrant>.Of(value); }
}
