using System.Runtime.InteropServices;

namespace Okr.Scoring;

/// <summary>A score on a day.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SeriesPoint
{
    /// <summary>The day.</summary>
    public DateOnly Day { get; init; }

    /// <summary>The score by what was known of that day; null where nothing was.</summary>
    public decimal? Score { get; init; }
}
