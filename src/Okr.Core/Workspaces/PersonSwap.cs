namespace Okr;

/// <summary>Puts one person's id in place of another's, wherever a record names people.</summary>
internal sealed class PersonSwap(PersonId from, PersonId? to)
{
    public PersonId? Apply(PersonId? person) => person == from ? to : person;

    public OkrRecord Apply(OkrRecord record) => record switch
    {
        Cycle cycle => cycle with { Closures = Apply(cycle.Closures), Retrospectives = Apply(cycle.Retrospectives) },
        Objective objective => objective with
        {
            Closures = Apply(objective.Closures),
            Retrospectives = Apply(objective.Retrospectives),
            Owner = Apply(objective.Owner),
            SharedWith = Apply(objective.SharedWith),
            Grade = Apply(objective.Grade),
            Status = Apply(objective.Status),
            CheckIns = Apply(objective.CheckIns),
            KeyResults = [.. objective.KeyResults.Select(Apply)],
        },
        Initiative initiative => initiative with { Owner = Apply(initiative.Owner), Members = Apply(initiative.Members), Followers = Apply(initiative.Followers) },
        CheckIn checkIn => checkIn with { Author = Apply(checkIn.Author), Status = Apply(checkIn.Status) },
        Attestation attestation => attestation with { Person = Apply(attestation.Person), By = Apply(attestation.By) },
        _ => record,
    };

    private KeyResult Apply(KeyResult result) => result with
    {
        Owner = Apply(result.Owner),
        Grade = Apply(result.Grade),
        Status = Apply(result.Status),
        CheckIns = Apply(result.CheckIns),
        Revisions = [.. result.Revisions.Select(revision => revision with { By = Apply(revision.By) })],
    };

    private Grade? Apply(Grade? grade) => grade is null ? null : grade with { By = Apply(grade.By) };

    private CheckInSummary? Apply(CheckInSummary? summary) =>
        summary?.Opening?.Status is { } status ? summary with { Opening = summary.Opening with { Status = Apply(status) } } : summary;

    private StatedStatus? Apply(StatedStatus? status) => status is null ? null : status with { By = Apply(status.By) };

    private IReadOnlyList<Closure> Apply(IReadOnlyList<Closure> closures) =>
        [.. closures.Select(closure => closure with { By = Apply(closure.By), ReopenedBy = Apply(closure.ReopenedBy) })];

    private IReadOnlyList<Retrospective> Apply(IReadOnlyList<Retrospective> retrospectives) =>
        [.. retrospectives.Select(retrospective => retrospective with { By = Apply(retrospective.By) })];

    /// <summary>A list without the person keeps its order and its repetitions; one with the person names nobody twice.</summary>
    private IReadOnlyList<PersonId> Apply(IReadOnlyList<PersonId> people) =>
        people.Contains(from) ? [.. people.Select(person => Apply((PersonId?)person)).OfType<PersonId>().Distinct()] : people;
}
