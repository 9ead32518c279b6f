namespace Okr.Wording;

/// <summary>What a word means for a comparison of texts.</summary>
/// <param name="Kind">Whether it counts, and as what.</param>
/// <param name="Value">The number that a number or a scale says; 0 for others.</param>
internal readonly record struct WordMeaning(WordMeaningKind Kind, decimal Value);
