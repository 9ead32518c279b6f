namespace Okr;

/// <summary>Something wrong or contradictory in a policy, with its place and the remedy.</summary>
public sealed record PolicyProblem
{
    /// <summary>Where, as a path of JSON members such as <c>scoring.bands.green</c>.</summary>
    public string Path { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>What is wrong and what would be right.</summary>
    public LocalizedText Message { get; init; }
}
