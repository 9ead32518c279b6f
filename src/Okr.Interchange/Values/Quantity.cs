namespace Okr.Interchange;

/// <summary>A number as people write it, with the unit that stood beside it.</summary>
/// <param name="Value">The number, with <c>k</c>, <c>m</c>, <c>万</c> and the like multiplied in.</param>
/// <param name="Unit">A currency sign, <c>%</c> or <c>‰</c>; empty for a plain number.</param>
internal readonly record struct Quantity(decimal Value, string Unit)
{
    public bool IsPercentage => string.Equals(Unit, "%", StringComparison.Ordinal);
}
