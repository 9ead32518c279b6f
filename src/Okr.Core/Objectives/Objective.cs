using System.Text.Json.Serialization;

namespace Okr;

/// <summary>What a unit wants to achieve in a cycle, with the key results by which it will know.</summary>
public sealed record Objective : OkrRecord
{
    /// <summary>The id of the objective.</summary>
    public ObjectiveId Id { get; init; }

    /// <summary>The cycle that it belongs to; <c>default</c> when not stated.</summary>
    public CycleId Cycle { get; init; }

    /// <summary>The unit whose objective it is; <c>default</c> when not stated.</summary>
    public OrgUnitId Unit { get; init; }

    /// <summary>The text; empty when not stated.</summary>
    public string Title { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>The accountable person; null when not stated.</summary>
    public PersonId? Owner { get; init; }

    /// <summary>Where it stands in its life.</summary>
    public OkrState State { get; init; }

    /// <summary>What a full score means.</summary>
    public Ambition Ambition { get; init; }

    /// <summary>Where it came from.</summary>
    public Origin Origin { get; init; }

    /// <summary>Who may see it.</summary>
    public Visibility Visibility { get; init; }

    /// <summary>The people with whom it is shared: they see it whatever <see cref="Visibility"/> says.</summary>
    public IReadOnlyList<PersonId> SharedWith { get => field ?? []; init => field = ValueList<PersonId>.Of(value); }

    /// <summary>Its own first day; null means that of the cycle.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Its own last day, inclusive; null means that of the cycle.</summary>
    public DateOnly? End { get; init; }

    /// <summary>The results by which it is judged, in their order.</summary>
    public IReadOnlyList<KeyResult> KeyResults { get => field ?? []; init => field = ValueList<KeyResult>.Of(value); }

    /// <summary>What it supports; several parents are allowed (rule A-5).</summary>
    public IReadOnlyList<AlignmentLink> AlignsTo { get => field ?? []; init => field = ValueList<AlignmentLink>.Of(value); }

    /// <summary>A grade given by hand; null when there is none.</summary>
    public Grade? Grade { get; init; }

    /// <summary>A status stated by hand, beside the computed one; null when there is none.</summary>
    public StatedStatus? Status { get; init; }

    /// <summary>What the check-ins on the objective itself add up to, those on its key results apart; null when there are none.</summary>
    public CheckInSummary? CheckIns { get; init; }

    /// <summary>The share in the scores of its unit and cycle; 1 by default.</summary>
    public Weight Weight { get; init; }

    /// <summary>The objective of an earlier cycle that it continues; null when it continues none (rule C-10).</summary>
    public ObjectiveId? CarriedFrom { get; init; }

    /// <summary>When it was closed and reopened, oldest first.</summary>
    public IReadOnlyList<Closure> Closures { get => field ?? []; init => field = ValueList<Closure>.Of(value); }

    /// <summary>What people learned from it.</summary>
    public IReadOnlyList<Retrospective> Retrospectives { get => field ?? []; init => field = ValueList<Retrospective>.Of(value); }

    /// <summary>The host's own fields.</summary>
    public IReadOnlyDictionary<string, string> Labels { get => field ?? ValueMap<string>.Empty; init => field = ValueMap<string>.Of(value); }

    /// <summary>The number that stands for what is not shown; null in every document that nobody redacted.</summary>
    public Withheld? Withheld { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override RecordKey Key => new(RecordKind.Objective, Id.Value);

    internal bool IsPlaceholder => Withheld is { IsPlaceholder: true };
}
