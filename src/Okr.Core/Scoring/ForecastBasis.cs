namespace Okr.Scoring;

/// <summary>What a forecast rests on.</summary>
public enum ForecastBasis
{
    /// <summary>Too little is known, or too little time has passed.</summary>
    NotEnoughData = 0,

    /// <summary>The straight line from the first known value to the last; too few values to say how sure that is.</summary>
    Pace = 1,

    /// <summary>A robust trend over at least five values, with an interval.</summary>
    Trend = 2,
}
