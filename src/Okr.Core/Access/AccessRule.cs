namespace Okr.Access;

/// <summary>Which roles may take an action, everywhere or at one level.</summary>
public sealed record AccessRule : OkrNode
{
    /// <summary>The action.</summary>
    public OkrAction Action { get; init; }

    /// <summary>The level of the owning unit for which the rule holds; <c>default</c> means every level that has no rule of its own.</summary>
    public LevelKey Level { get; init; }

    /// <summary>The roles that may; empty means nobody.</summary>
    public IReadOnlyList<OkrRole> Roles { get => field ?? []; init => field = ValueList<OkrRole>.Of(value); }
}
