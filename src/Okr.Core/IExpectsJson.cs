namespace Okr;

/// <summary>A JSON converter that can say, in both languages, what it reads; problems quote it as the remedy.</summary>
internal interface IExpectsJson
{
    /// <summary>What would be right, to follow "Write …" or 「请写…」.</summary>
    LocalizedText Expected { get; }
}
