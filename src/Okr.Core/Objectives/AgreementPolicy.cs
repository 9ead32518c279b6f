namespace Okr;

/// <summary>Where the owner of a parent has to agree to an alignment, and for how long a request may wait (rule A-1).</summary>
/// <remarks><c>new()</c> asks nobody: whoever may align does. Immutable; safe for use from any thread.</remarks>
public sealed record AgreementPolicy : OkrNode
{
    /// <summary>The policy that asks nobody.</summary>
    public static AgreementPolicy None { get; } = new();

    /// <summary>Whether the parent's side has to agree. Where it has not, a link is accepted at once.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>The levels of parents that have to agree, those of the same rank included; empty means every level.</summary>
    public IReadOnlyList<LevelKey> Levels { get => field ?? []; init => field = ValueList<LevelKey>.Of(value); }

    /// <summary>After how many days an unanswered request expires; null means never.</summary>
    public int? ExpiryDays { get; init; }

    /// <summary>Which changes of a parent ask those who support it again, where agreement is needed.</summary>
    public AskAgain AskAgain { get; init; }

    /// <summary>Whether a parent at a level has to agree.</summary>
    internal bool IsNeededAt(LevelKey level, LevelScheme scheme) => IsNeeded && (Levels.Count == 0 || Levels.Any(one => scheme.AreSame(one, level)));
}
