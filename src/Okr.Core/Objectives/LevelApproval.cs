namespace Okr;

/// <summary>What approval means at one level, or at every level that has no entry of its own.</summary>
/// <remarks><c>new()</c> asks for no approval: what is handed in counts as agreed.</remarks>
public sealed record LevelApproval : OkrNode
{
    /// <summary>The level of the owning unit; levels of the same rank, such as department and team, share an entry. <c>default</c> means every level without one.</summary>
    public LevelKey Level { get; init; }

    /// <summary>Whether somebody must approve what was handed in. Where nobody must, handing in is enough.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>Whether the owner may approve the own objective, where the access policy lets that person approve at all. By default somebody else must.</summary>
    public bool OwnerMayApprove { get; init; }

    /// <summary>Whether what is approved may still be edited. By default approval locks texts, key results, targets, weights and dates (rule C-6).</summary>
    public bool StaysOpen { get; init; }

    /// <summary>Whether work begins with the agreement. By default it begins when somebody starts the objective.</summary>
    public bool StartsAtOnce { get; init; }
}
