namespace Okr;

/// <summary>One condition of a pilot's go, fixed before it starts.</summary>
public sealed record PilotCriterion : OkrNode
{
    /// <summary>By what it is judged.</summary>
    public PilotMeasure Measure { get; init; }

    /// <summary>The least share, 0 to 1; of no meaning for a question.</summary>
    public decimal AtLeast { get; init; }

    /// <summary>The question to people where <see cref="Measure"/> is one: the <see cref="Attestation.Question"/> whose yes meets it. Empty otherwise.</summary>
    public string Question { get => field ?? ""; init => field = ValueText.Of(value); }
}
