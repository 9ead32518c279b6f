namespace Okr.Alignment;

/// <summary>What a step on an alignment link comes to: changes to commit, or the reason why there are none.</summary>
/// <remarks>Who took the step and when is said by the commit that carries the changes.</remarks>
public sealed record LinkOutcome
{
    /// <summary>The changes; empty for a step that is refused.</summary>
    public IReadOnlyList<OkrChange> Changes { get => field ?? []; init => field = ValueList<OkrChange>.Of(value); }

    /// <summary>Why the step is refused, with what is possible instead; null where it is not.</summary>
    public LocalizedText? Refusal { get; init; }

    /// <summary>Where the link stands, before the step; null where there is none.</summary>
    public LinkState? State { get; init; }

    /// <summary>The steps that were possible from there; after a refusal the ones to choose from.</summary>
    public IReadOnlyList<LinkStep> Possible { get => field ?? []; init => field = ValueList<LinkStep>.Of(value); }
}
