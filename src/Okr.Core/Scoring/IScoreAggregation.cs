namespace Okr.Scoring;

/// <summary>A host's own way to make one number of several.</summary>
/// <remarks>
/// Register it in <see cref="HostScoring.Aggregations"/> and name it in <see cref="RollUpPolicy.HostAggregation"/>. It must be pure and safe for use from any
/// thread: it is asked once for each objective's score, once for its progress, and again when a number is explained. What it throws stays here: the
/// objective then has no score, and its explanation names the type of the exception.
/// </remarks>
public interface IScoreAggregation
{
    /// <summary>The name by which a policy chooses it, compared ordinally.</summary>
    string Name { get; }

    /// <summary>What it does, for explanations, such as "median".</summary>
    LocalizedText Text { get; }

    /// <summary>The one number; null where there is none.</summary>
    /// <remarks>It is rounded half away from zero to a millionth and cut off as the policy's clamp says.</remarks>
    /// <param name="parts">What counts, at least one, in ascending order of score and then of weight, so that no order of records can show.</param>
    decimal? Combine(IReadOnlyList<ScorePart> parts);
}
