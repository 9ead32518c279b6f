using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>What a full score is measured against.</summary>
[JsonConverter(typeof(SnakeCaseConverter<KeyResultScale>))]
public enum KeyResultScale
{
    /// <summary>The way from the baseline to the target, in either direction (S-3).</summary>
    BaselineToTarget = 0,

    /// <summary>The target alone, the baseline ignored: 20 of 25 is 0.8 wherever it began. Wrong for values that shall fall.</summary>
    ShareOfTarget = 1,

    /// <summary>Three points: what was committed is 0.3, the target 0.7, the stretch 1, and even between (S-12). Points that are not stated follow from those that are.</summary>
    ThreePoint = 2,

    /// <summary>1 at the target or beyond, 0 before it: Grove's yes or no (S-9). It holds for every kind of metric.</summary>
    AllOrNothing = 3,
}
