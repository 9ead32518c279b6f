using Okr.Rules;

namespace Okr.Readiness;

/// <summary>What a readiness report knows beside its criteria.</summary>
internal sealed class ReadinessDetails(ReadinessFacts facts)
{
    private readonly OkrSnapshot _snapshot = facts.Snapshot;

    public IReadOnlyList<UnitReadiness> Departments { get; } = DepartmentMap.Draw(facts);

    public MindsetSurvey Mindset { get; } = facts.Mindset;

    public CheckInHabits Habits { get; } = facts.Habits;

    public IReadOnlyList<PlanEvidence> Evidence { get; } = facts.Evidence;

    public PlanEvidence WholeEvidence { get; } = facts.Evidence.Aggregate(new PlanEvidence(), (sum, unit) => sum.Plus(unit));

    public IReadOnlyList<PractisedCycle> Cycles { get; } = facts.Plan.Cycles;

    public IReadOnlyList<PilotResult> Pilots { get; } = facts.Pilots;

    public IReadOnlyList<PersonId> Promoters { get; } = Ask.PeopleSayingYes(facts, "promoter-named");

    /// <summary>Some departments, without those that lie within another of them.</summary>
    public IReadOnlyList<UnitReadiness> Tops(Func<UnitReadiness, bool> isWanted)
    {
        var wanted = Departments.Where(isWanted).ToList();
        var all = wanted.Select(department => department.Unit).ToHashSet();
        return wanted.FindAll(department => _snapshot.Find(department.Unit)?.Parent is not { } parent || !all.Contains(parent.Record.Id));
    }

    public IReadOnlyList<Contradiction> ContradictionsOf(IReadOnlyList<CriterionResult> whole)
    {
        var parts = Departments
            .SelectMany(department => department.Criteria.Select(result => Of(result, department.Unit)))
            .OfType<Contradiction>()
            .ToList();
        var told = parts.Select(part => part.Question).ToHashSet(StringComparer.Ordinal);
        return [.. whole.Where(result => !told.Contains(result.Criterion.Id)).Select(result => Of(result, null)).OfType<Contradiction>(), .. parts];
    }

    private static Contradiction? Of(CriterionResult result, OrgUnitId? unit) => result is { Contradiction: not null, Attested: { } attested, Shown: { } shown }
        ? new() { Question = result.Criterion.Id, Title = result.Criterion.Title, Attested = attested, Shown = shown, Unit = unit }
        : null;
}
