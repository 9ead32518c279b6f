namespace Okr.Rules;

/// <summary>A target that those who support it have divided among themselves without a remainder.</summary>
/// <param name="KeyResult">The number of the key result whose target it is.</param>
/// <param name="Shares">The numbers of the key results that add up to it.</param>
/// <param name="Target">The target.</param>
internal sealed record SplitTarget(int KeyResult, IReadOnlyList<int> Shares, decimal Target);
