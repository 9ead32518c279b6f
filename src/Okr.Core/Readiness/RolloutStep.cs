namespace Okr.Readiness;

/// <summary>Some cycles in a row at one scope, and what must be met before the first of them.</summary>
public sealed record RolloutStep
{
    /// <summary>The first cycle of the step, counted from the coming one, which is 1.</summary>
    public required int FirstCycle { get; init; }

    /// <summary>The scope to practise at.</summary>
    public required PracticeScope Scope { get; init; }

    /// <summary>What must be met before the step and is not met yet, without what earlier steps ask for.</summary>
    public IReadOnlyList<CriterionResult> Before { get => field ?? []; init => field = ValueList<CriterionResult>.Of(value); }
}
