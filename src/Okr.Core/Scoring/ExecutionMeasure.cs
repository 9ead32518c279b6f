using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>How the initiatives under a key result become its progress (rule E-7).</summary>
[JsonConverter(typeof(SnakeCaseConverter<ExecutionMeasure>))]
public enum ExecutionMeasure
{
    /// <summary>The share of them that is closed, by weight.</summary>
    ClosedShare = 0,

    /// <summary>The amount of work done of the amount planned, summed over those that state an amount.</summary>
    WorkDone = 1,
}
