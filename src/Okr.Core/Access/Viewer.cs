namespace Okr.Access;

/// <summary>Somebody who looks or acts: a person, and what the host knows of that person's roles.</summary>
/// <remarks>Immutable; safe for use from any thread.</remarks>
public sealed record Viewer
{
    /// <summary>The person; <c>default</c> for somebody unknown, who owns nothing.</summary>
    public PersonId Person { get; init; }

    /// <summary>The roles that the host grants; those that follow from the records are not listed.</summary>
    /// <exception cref="ArgumentException">A role is granted that follows from the records, or one that does not exist.</exception>
    public IReadOnlyList<RoleGrant> Grants { get => field ?? []; init => field = ValueList<RoleGrant>.Of(Grantable(value)); }

    private static IReadOnlyList<RoleGrant>? Grantable(IReadOnlyList<RoleGrant>? grants)
    {
        foreach (var (role, _) in grants ?? [])
        {
            if (role is < OkrRole.Member or > OkrRole.Administrator)
            {
                throw new ArgumentException($"'{role}' cannot be granted: it follows from the records. Grant Member, UnitHead, Manager, Champion, Executive or Administrator.", nameof(grants));
            }
        }

        return grants;
    }
}
