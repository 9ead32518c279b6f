namespace Okr.Year;

/// <summary>Which id each copy gets, and what is wrong with it.</summary>
internal sealed class CarriedIds(YearContext context, CarryOverForm form)
{
    private readonly Dictionary<OkrTarget, string> _ids = [];
    private readonly HashSet<OkrTarget> _given = [];

    public List<Refusal> Refusals { get; } = [];

    /// <summary>Chooses the id of a copy; the target's own where none fits, which is refused anyway.</summary>
    public void Choose(OkrTarget target, CycleId from)
    {
        var id = form.IdOf is { } own ? own(target) : CarryOvers.IdIn(from, form.To, target.Id);
        if (OkrIdText.Problem(id) is { } problem)
        {
            Refusals.Add(CarryOverTexts.BadId(target, id, problem));
        }
        else if (!_given.Add(new(target.Kind, id)) || IsTaken(target.Kind, id))
        {
            Refusals.Add(CarryOverTexts.IdTaken(target, id));
        }
        else
        {
            _ids[target] = id;
        }
    }

    /// <summary>Remembers the copy that an earlier run has made.</summary>
    public void Remember(Objective copy, ObjectiveId original)
    {
        _ids[OkrTarget.Of(original)] = copy.Id.Value;
        foreach (var keyResult in copy.KeyResults)
        {
            if (keyResult.CarriedFrom is { } from)
            {
                _ids[OkrTarget.Of(from)] = keyResult.Id.Value;
            }
        }
    }

    public bool Has(OkrTarget target) => _ids.ContainsKey(target);

    public ObjectiveId Of(ObjectiveId id) => new(_ids[OkrTarget.Of(id)]);

    public KeyResultId Of(KeyResultId id) => new(_ids[OkrTarget.Of(id)]);

    public InitiativeId Of(InitiativeId id) => new(_ids[OkrTarget.Of(id)]);

    /// <summary>Links as the copy has them: those that live, to the copy of a parent where there is one. A key result that was not copied gives way to its objective.</summary>
    public IReadOnlyList<AlignmentLink> Links(IReadOnlyList<AlignmentLink> links) => [.. links.Where(link => link.IsLive).Select(Repointed)];

    public AlignmentLink Repointed(AlignmentLink link) => !Has(OkrTarget.Of(link.Parent)) ? link : link with
    {
        Parent = Of(link.Parent),
        ParentKeyResult = link.ParentKeyResult is { } keyResult && Has(OkrTarget.Of(keyResult)) ? Of(keyResult) : null,
    };

    private bool IsTaken(TargetKind kind, string id) => kind switch
    {
        TargetKind.Objective => context.Snapshot.Find(new ObjectiveId(id)) is not null,
        TargetKind.KeyResult => context.Snapshot.Find(new KeyResultId(id)) is not null,
        _ => context.Snapshot.Find(new InitiativeId(id)) is not null,
    };
}
