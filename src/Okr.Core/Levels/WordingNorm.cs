namespace Okr;

/// <summary>How an organisation writes its titles: what is handed in must keep to it, or is sent back with the reason.</summary>
/// <remarks>A norm is about form and is held strictly; whether a title is good is for the rules to judge. What is not stated asks for nothing.</remarks>
public sealed record WordingNorm : OkrNode
{
    /// <summary>The level of the owning unit; levels of the same rank, such as department and team, share a norm. <c>default</c> means every level.</summary>
    public LevelKey Level { get; init; }

    /// <summary>Whose titles: <see cref="TargetKind.Objective"/> or <see cref="TargetKind.KeyResult"/>; <see cref="TargetKind.Workspace"/>, the default, means both.</summary>
    public TargetKind AppliesTo { get; init; }

    /// <summary>The most characters that a title may have, as people count them; 0 for any number.</summary>
    public int MaxLength { get; init; }

    /// <summary>The beginnings of which a title must have one, such as "O: "; empty for any. Compared ordinally.</summary>
    public IReadOnlyList<string> StartsWith { get => field ?? []; init => field = ValueList<string>.Of(value); }

    /// <summary>What must not occur in a title, such as names of projects; compared without regard to case.</summary>
    public IReadOnlyList<string> Avoids { get => field ?? []; init => field = ValueList<string>.Of(value); }
}
