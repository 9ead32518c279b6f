namespace Okr;

/// <summary>Of many check-ins those that count: neither corrected nor withdrawn by another.</summary>
internal static class StandingCheckIns
{
    /// <summary>Those that count, in their order; the list itself where all do.</summary>
    public static IReadOnlyList<CheckIn> Of(IReadOnlyList<CheckIn> checkIns)
    {
        HashSet<CheckInId>? replaced = null;
        var isAny = false;
        foreach (var checkIn in checkIns)
        {
            isAny |= checkIn.IsWithdrawn;
            if (checkIn.Corrects is { } wrong)
            {
                (replaced ??= []).Add(wrong);
            }
        }

        return replaced is null && !isAny ? checkIns : [.. checkIns.Where(checkIn => !checkIn.IsWithdrawn && replaced?.Contains(checkIn.Id) != true)];
    }
}
