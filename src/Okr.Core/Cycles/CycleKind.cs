using System.Text.Json.Serialization;

namespace Okr;

/// <summary>How long a cycle is meant to be.</summary>
/// <remarks>A quarter is the method's default (rule C-1), a year for the company above quarters for its teams a common pair (rule C-2).</remarks>
[JsonConverter(typeof(SnakeCaseConverter<CycleKind>))]
public enum CycleKind
{
    /// <summary>Whatever its dates say; also where nobody has said.</summary>
    Custom = 0,

    /// <summary>Twelve months.</summary>
    Year = 1,

    /// <summary>Six months.</summary>
    HalfYear = 2,

    /// <summary>Three months.</summary>
    Quarter = 3,

    /// <summary>Two months.</summary>
    TwoMonths = 4,

    /// <summary>One month.</summary>
    Month = 5,

    /// <summary>Six weeks, 42 days; they do not divide a year, see <see cref="SixWeekRest"/>.</summary>
    SixWeeks = 6,
}
