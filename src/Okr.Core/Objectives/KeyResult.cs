namespace Okr;

/// <summary>A measurable result by which an objective is judged. It lives inside its <see cref="Objective"/>.</summary>
public sealed record KeyResult : OkrNode
{
    /// <summary>The id, unique in the workspace.</summary>
    public KeyResultId Id { get; init; }

    /// <summary>The text; empty when not stated.</summary>
    public string Title { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>How it is measured; null when nobody has said, which scores like <see cref="ManualMetric"/> without a value.</summary>
    public Metric? Metric { get; init; }

    /// <summary>The share in the objective's score; 1 by default.</summary>
    public Weight Weight { get; init; }

    /// <summary>The accountable person; null when not stated.</summary>
    public PersonId? Owner { get; init; }

    /// <summary>The unit that answers for it; null means the unit of the objective.</summary>
    public OrgUnitId? Unit { get; init; }

    /// <summary>Where it stands in its life.</summary>
    public OkrState State { get; init; }

    /// <summary>What a full score means; not stated means as on the objective.</summary>
    public Ambition Ambition { get; init; }

    /// <summary>The day by which it shall be reached; null means the objective's end.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>How sure the owner is; null when not stated.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>What its check-ins add up to; null when there are none.</summary>
    public CheckInSummary? CheckIns { get; init; }

    /// <summary>A grade given by hand; null when there is none.</summary>
    public Grade? Grade { get; init; }

    /// <summary>A status stated by hand, beside the computed one; null when there is none.</summary>
    public StatedStatus? Status { get; init; }

    /// <summary>Whether it guards against a bad way of reaching the others (rule Q-11). A guardrail is reported and never averaged in.</summary>
    public bool IsGuardrail { get; init; }

    /// <summary>How it was measured before mid-cycle changes, oldest first.</summary>
    public IReadOnlyList<MetricRevision> Revisions { get => field ?? []; init => field = ValueList<MetricRevision>.Of(value); }

    /// <summary>Other objectives or key results that it contributes to, beside its own objective.</summary>
    public IReadOnlyList<AlignmentLink> AlignsTo { get => field ?? []; init => field = ValueList<AlignmentLink>.Of(value); }

    /// <summary>The key result of an earlier cycle that it continues; null when it continues none (rule C-10).</summary>
    public KeyResultId? CarriedFrom { get; init; }

    /// <summary>The number that stands for what is not shown; null in every document that nobody redacted.</summary>
    public Withheld? Withheld { get; init; }

    /// <summary>The host's own fields.</summary>
    public IReadOnlyDictionary<string, string> Labels { get => field ?? ValueMap<string>.Empty; init => field = ValueMap<string>.Of(value); }
}
