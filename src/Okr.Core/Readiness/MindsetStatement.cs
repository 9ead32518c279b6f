namespace Okr.Readiness;

/// <summary>One statement of the <see cref="MindsetQuestionnaire"/>, to which a person agrees from 1 (not at all) to 5 (fully).</summary>
public sealed record MindsetStatement
{
    /// <summary>The stable id, which is also the <see cref="Attestation.Question"/> of the answers.</summary>
    public required string Id { get; init; }

    /// <summary>The statement, in the words of the person who answers.</summary>
    public required LocalizedText Text { get; init; }
}
