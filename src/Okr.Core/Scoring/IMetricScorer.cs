namespace Okr.Scoring;

/// <summary>A host's own kind of metric: the code that says how far a <see cref="HostMetric"/> has come.</summary>
/// <remarks>
/// Register it in <see cref="HostScoring.Metrics"/>. It must be pure and safe for use from any thread: it is asked once for each key result of its kind when
/// a sheet is made, and again when a number is explained. What it throws stays here: the key result then has no score, and its explanation names the type
/// of the exception.
/// </remarks>
public interface IMetricScorer
{
    /// <summary>The kind that it scores, as <see cref="HostMetric.Kind"/> spells it.</summary>
    string Kind { get; }

    /// <summary>The formula in one line, for explanations, such as "promoters minus detractors, of the way to the target".</summary>
    LocalizedText Formula { get; }

    /// <summary>How far a key result has come: 0 at its start, 1 at its target, null where that cannot be said.</summary>
    /// <remarks>The share is rounded half away from zero to a millionth and kept within a million in either direction; then the policy's scale, full marks
    /// and clamp apply, as to any other metric.</remarks>
    /// <param name="metric">The metric.</param>
    /// <param name="keyResult">The key result that it measures.</param>
    decimal? Measure(HostMetric metric, KeyResult keyResult);
}
