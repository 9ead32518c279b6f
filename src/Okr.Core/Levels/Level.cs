namespace Okr;

/// <summary>One level of a <see cref="LevelScheme"/>: where in the organisation objectives are written.</summary>
public sealed record Level : OkrNode
{
    /// <summary>The key by which units name the level.</summary>
    public LevelKey Key { get; init; }

    /// <summary>0 is the top. Levels with the same rank are the same level under two names, as department and team are.</summary>
    public int Rank { get; init; }

    /// <summary>The narrowest practice scope in which objectives of this level are written.</summary>
    public PracticeScope Scope { get; init; }

    /// <summary>The English name.</summary>
    public string English { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>The Simplified Chinese name.</summary>
    public string Chinese { get => field ?? ""; init => field = ValueText.Of(value); }
}
