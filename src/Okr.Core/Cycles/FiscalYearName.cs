using System.Text.Json.Serialization;

namespace Okr;

/// <summary>Which calendar year names a fiscal year that lies in two.</summary>
[JsonConverter(typeof(SnakeCaseConverter<FiscalYearName>))]
public enum FiscalYearName
{
    /// <summary>The one in which it ends: April 2026 to March 2027 is FY2027.</summary>
    Ending = 0,

    /// <summary>The one in which it begins: April 2026 to March 2027 is FY2026.</summary>
    Beginning = 1,
}
