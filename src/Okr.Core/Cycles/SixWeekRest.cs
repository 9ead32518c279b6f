using System.Text.Json.Serialization;

namespace Okr;

/// <summary>What becomes of the days that remain when a year is divided into cycles of six weeks: 29 of 365, 30 of 366.</summary>
[JsonConverter(typeof(SnakeCaseConverter<SixWeekRest>))]
public enum SixWeekRest
{
    /// <summary>They are a shorter cycle of their own, the last one.</summary>
    ShortCycle = 0,

    /// <summary>They lengthen the last whole cycle.</summary>
    JoinsLast = 1,

    /// <summary>They belong to no cycle: time to look back and to plan.</summary>
    LeftOut = 2,
}
