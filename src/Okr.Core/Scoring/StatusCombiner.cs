using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>How the status of an objective comes about.</summary>
[JsonConverter(typeof(SnakeCaseConverter<StatusCombiner>))]
public enum StatusCombiner
{
    /// <summary>From its own progress, like that of a key result.</summary>
    OwnProgress = 0,

    /// <summary>The worst of what it is made of: missed, at risk, behind, on track, ahead, not started, achieved; so it is achieved only where all of it is.</summary>
    Worst = 1,

    /// <summary>On track is 1, behind 2, at risk 3; the mean of what it is made of, rounded half up.</summary>
    MeanCategory = 2,

    /// <summary>That of what it is made of where all agree, else no data.</summary>
    SameOrNoData = 3,

    /// <summary>The worst of what has started and is not closed; not started where nothing has, and from its own progress where the rest is closed.</summary>
    WorstOfOpen = 4,
}
