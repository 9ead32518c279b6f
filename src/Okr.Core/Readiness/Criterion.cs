using Okr.Rules;

namespace Okr.Readiness;

/// <summary>One condition of a gate: what it asks, why, and what to do when it is missing.</summary>
/// <remarks>All of them stand in <see cref="ReadinessCatalogue"/>. The texts are ours; the conditions are those of the sources.</remarks>
public sealed record Criterion
{
    /// <summary>The stable id, which is also the <see cref="Attestation.Question"/> that answers it, such as <c>leadership-support</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The narrowest scope whose gate asks for it; the gates of all wider scopes ask too.</summary>
    public required PracticeScope Scope { get; init; }

    /// <summary>Whether it is advice: it is judged and reported, and shuts no gate.</summary>
    public bool IsAdvice { get; init; }

    /// <summary>What it is judged by.</summary>
    public required CriterionBasis Basis { get; init; }

    /// <summary>A few words that name it.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The question to people, or the question that the data answer.</summary>
    public required LocalizedText Question { get; init; }

    /// <summary>What a promoter would do next where it is missing.</summary>
    public required LocalizedText NextStep { get; init; }

    /// <summary>Who takes that step.</summary>
    public ReadinessRole Role { get; init; }

    /// <summary>The rules of the method that it comes from, such as <c>R-1</c>.</summary>
    public required IReadOnlyList<string> MethodRules { get; init; }

    /// <summary>How well it is founded.</summary>
    public required EvidenceGrade Evidence { get; init; }

    /// <summary>Where it is published.</summary>
    public required IReadOnlyList<string> Sources { get; init; }
}
