using System.Text.Json.Serialization;

namespace Okr;

/// <summary>Steps that are done or not, each with its weight.</summary>
public sealed record MilestonesMetric : Metric
{
    /// <summary>The steps, in their order.</summary>
    public IReadOnlyList<Milestone> Steps { get => field ?? []; init => field = ValueList<Milestone>.Of(value); }

    /// <inheritdoc/>
    [JsonIgnore]
    public override bool IsMeasured => Steps.Any(step => step.IsDone is not null);
}
