namespace Okr.Rules;

/// <summary>What attestations say that rules judge by, as readiness reads them.</summary>
public sealed record PeopleEvidence
{
    /// <summary>Nothing is known about people.</summary>
    public static PeopleEvidence None { get; } = new();

    /// <summary>Where people and data contradict each other.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get => field ?? []; init => field = ValueList<Contradiction>.Of(value); }

    /// <summary>The departments and teams in which the questionnaire shows a young mindset, and that neither run OKRs-E nor show its execution.</summary>
    public IReadOnlyList<OrgUnitId> DepartmentsInNeedOfExecution { get => field ?? []; init => field = ValueList<OrgUnitId>.Of(value); }
}
