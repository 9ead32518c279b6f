namespace Okr.Conformance;

/// <summary>What a store declares to have beyond the two methods. The kit holds it to that in both directions.</summary>
[Flags]
public enum StoreTraits
{
    /// <summary>Nothing more.</summary>
    None = 0,

    /// <summary>It tells its history: it implements <see cref="Okr.Storage.IOkrChangeFeed"/>.</summary>
    Feed = 1,

    /// <summary>What it acknowledged survives the end of the process.</summary>
    Durable = 2,

    /// <summary>It can take a person out of everything it keeps: it implements <see cref="Okr.Storage.IOkrForgetting"/>.</summary>
    Forgetting = 4,
}
