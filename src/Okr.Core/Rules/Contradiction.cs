namespace Okr.Rules;

/// <summary>Where what people attest and what the data show contradict each other.</summary>
public sealed record Contradiction
{
    /// <summary>The question, such as <c>everyone-mindset</c>.</summary>
    public required string Question { get; init; }

    /// <summary>A few words that name it.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What people attest, in a sentence.</summary>
    public required LocalizedText Attested { get; init; }

    /// <summary>What the data show, in a sentence.</summary>
    public required LocalizedText Shown { get; init; }

    /// <summary>The unit that it is about; null where it is about the whole.</summary>
    public OrgUnitId? Unit { get; init; }
}
