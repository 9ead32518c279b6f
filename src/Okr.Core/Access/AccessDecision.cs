namespace Okr.Access;

/// <summary>Whether somebody may do something, and by which role.</summary>
public sealed record AccessDecision
{
    /// <summary>Whether it is allowed.</summary>
    public bool IsAllowed { get; init; }

    /// <summary>The roles that the person has towards the record, in their order.</summary>
    public IReadOnlyList<OkrRole> Held { get => field ?? []; init => field = ValueList<OkrRole>.Of(value); }

    /// <summary>The roles that are allowed to, in their order.</summary>
    public IReadOnlyList<OkrRole> Wanted { get => field ?? []; init => field = ValueList<OkrRole>.Of(value); }
}
