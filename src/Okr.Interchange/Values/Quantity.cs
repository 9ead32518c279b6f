namespace Okr.Interchange;

/// <summary>A number as people write it, with the unit that stood beside it.</summary>
/// <param name="Value">The number, with <c>k</c>, <c>m</c>, <c>万</c> and the like multiplied in.</param>
/// <param name="Unit">A currency sign, <c>%</c> or <c>‰</c>; empty for a plain number.</param>
internal readonly record struct Quantity(decimal Value, string Unit)
{
    public bool IsPercentage => string.Equals(Unit, "%", StringComparison.Ordinal);

    /// <summary>The number as a share of 1, from 0 to 1 or from 0% to 100%; null when it is none.</summary>
    public decimal? AsShare => (IsPercentage ? Value / 100m : Value) is >= 0m and <= 1m and var share && (IsPercentage || Unit.Length == 0) ? share : null;
}
