namespace Okr.Wording;

/// <summary>A number in a sentence by which an outcome can be judged. Dates, deadlines, versions and names with numbers are none.</summary>
/// <param name="Text">The number with its unit, as it stands in the sentence.</param>
/// <param name="Value">The number, powers of ten included: 2000000 for "2 million". 12 for "12 %".</param>
/// <param name="Kind">What it counts or measures.</param>
public readonly record struct Quantity(string Text, decimal Value, QuantityKind Kind);
