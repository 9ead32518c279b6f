namespace Okr.Wording;

/// <summary>A quantity with its place among the tokens.</summary>
/// <param name="First">The token of the number.</param>
/// <param name="Last">The token of its unit, or the number again.</param>
/// <param name="Kind">What it counts or measures.</param>
/// <param name="Value">The number.</param>
/// <param name="Head">The groups of the noun that is counted; none where the list does not know it.</param>
internal readonly record struct FoundQuantity(int First, int Last, QuantityKind Kind, decimal Value, WordClass Head);
