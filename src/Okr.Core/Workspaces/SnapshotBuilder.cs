namespace Okr;

/// <summary>Turns the ids of a document into numbers and collects what is wrong with its structure.</summary>
internal sealed class SnapshotBuilder
{
    private readonly OkrDocument _document;
    private readonly List<Defect> _defects = [];

    public SnapshotBuilder(OkrDocument document)
    {
        _document = document;
        KeyResultStarts = new int[document.Objectives.Count + 1];
        for (var i = 0; i < document.Objectives.Count; i++)
        {
            KeyResultStarts[i + 1] = KeyResultStarts[i] + document.Objectives[i].KeyResults.Count;
        }

        KeyResults = new KeyResult[KeyResultStarts[^1]];
        KeyResultObjectives = new int[KeyResults.Length];
        for (var i = 0; i < document.Objectives.Count; i++)
        {
            var keyResults = document.Objectives[i].KeyResults;
            for (var k = 0; k < keyResults.Count; k++)
            {
                KeyResults[KeyResultStarts[i] + k] = keyResults[k];
                KeyResultObjectives[KeyResultStarts[i] + k] = i;
            }
        }

        Number(document.Cycles, cycle => cycle.Id, Index.Cycles, TargetKind.Cycle);
        Number(document.Units, unit => unit.Id, Index.Units, TargetKind.Unit);
        Number(document.Objectives, objective => objective.Id, Index.Objectives, TargetKind.Objective);
        Number(KeyResults, keyResult => keyResult.Id, Index.KeyResults, TargetKind.KeyResult);
        Number(document.Initiatives, initiative => initiative.Id, Index.Initiatives, TargetKind.Initiative);
        Number(document.CheckIns, checkIn => checkIn.Id, [], TargetKind.CheckIn);
        Number(document.Attestations, attestation => attestation.Id, [], TargetKind.Attestation);

        CycleParents = Resolve(document.Cycles, cycle => cycle.Parent, Index.Cycle, cycle => OkrTarget.Of(cycle.Id), "parent");
        UnitParents = Resolve(document.Units, unit => unit.Parent, Index.Unit, unit => OkrTarget.Of(unit.Id), "parent");
        CutLoops(CycleParents, DefectKind.CycleLoop, i => OkrTarget.Of(document.Cycles[i].Id));
        CutLoops(UnitParents, DefectKind.UnitLoop, i => OkrTarget.Of(document.Units[i].Id));
        ObjectiveCycles = Resolve(document.Objectives, objective => (CycleId?)objective.Cycle, Index.Cycle, objective => OkrTarget.Of(objective.Id), "cycle");
        ObjectiveUnits = Resolve(document.Objectives, objective => (OrgUnitId?)objective.Unit, Index.Unit, objective => OkrTarget.Of(objective.Id), "unit");
        Resolve(KeyResults, keyResult => keyResult.Unit, Index.Unit, keyResult => OkrTarget.Of(keyResult.Id), "unit");
        Links = ResolveLinks();
        (InitiativeObjectives, InitiativeKeyResults) = ResolveInitiatives();
        CheckOtherReferences();
    }

    public SnapshotIndex Index { get; } = new();

    public KeyResult[] KeyResults { get; }

    public int[] KeyResultStarts { get; }

    public int[] KeyResultObjectives { get; }

    public int[] CycleParents { get; }

    public int[] UnitParents { get; }

    public int[] ObjectiveCycles { get; }

    public int[] ObjectiveUnits { get; }

    public int[] InitiativeObjectives { get; }

    public int[] InitiativeKeyResults { get; }

    public ResolvedLink[] Links { get; }

    public IReadOnlyList<Defect> Defects => _defects;

    private void Number<TItem, TId>(IReadOnlyList<TItem> items, Func<TItem, TId> idOf, Dictionary<TId, int> index, TargetKind kind)
        where TId : struct, IOkrId<TId>
    {
        index.EnsureCapacity(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            var id = idOf(items[i]);
            if (id.IsDefault)
            {
                Report(DefectKind.MissingId, new OkrTarget(kind, ""));
            }
            else if (!index.TryAdd(id, i))
            {
                Report(DefectKind.DuplicateId, new OkrTarget(kind, id.Value), value: id.Value);
            }
        }

        foreach (var (id, first) in LookAlikes.Find(items.Select(item => idOf(item).Value)))
        {
            Report(DefectKind.LookAlikeIds, new OkrTarget(kind, id), value: first, related: [new OkrTarget(kind, first)]);
        }
    }

    private int[] Resolve<TItem, TId>(IReadOnlyList<TItem> items, Func<TItem, TId?> referenceOf, Func<TId, int> find, Func<TItem, OkrTarget> target, string field)
        where TId : struct, IOkrId<TId>
    {
        var numbers = new int[items.Count];
        for (var i = 0; i < items.Count; i++)
        {
            numbers[i] = referenceOf(items[i]) is { IsDefault: false } id ? Find(id, find, target(items[i]), field) : -1;
        }

        return numbers;
    }

    private int Find<TId>(TId id, Func<TId, int> find, OkrTarget target, string field)
        where TId : struct, IOkrId<TId>
    {
        var number = find(id);
        if (number < 0)
        {
            Report(DefectKind.UnknownReference, target, field, id.Value);
        }

        return number;
    }

    private void CutLoops(int[] parents, DefectKind kind, Func<int, OkrTarget> target)
    {
        foreach (var loop in ParentLoops.Cut(parents))
        {
            // From the ordinally first member on, so that the loop has the same name in whatever order the records came.
            var members = Array.ConvertAll(loop, member => target(member));
            var first = Array.IndexOf(members, members.Min());
            members = [.. members[first..], .. members[..first]];
            var path = string.Join(" > ", members.Append(members[0]).Select(member => member.Id));
            Report(kind, members[0], value: path, related: members[1..]);
        }
    }

    private ResolvedLink[] ResolveLinks()
    {
        var links = new List<ResolvedLink>();
        for (var i = 0; i < _document.Objectives.Count; i++)
        {
            var objective = _document.Objectives[i];
            foreach (var link in objective.AlignsTo)
            {
                AddLink(links, link, i, -1, OkrTarget.Of(objective.Id));
            }

            for (var k = KeyResultStarts[i]; k < KeyResultStarts[i + 1]; k++)
            {
                foreach (var link in KeyResults[k].AlignsTo)
                {
                    AddLink(links, link, i, k, OkrTarget.Of(KeyResults[k].Id));
                }
            }
        }

        return [.. links];
    }

    private void AddLink(List<ResolvedLink> links, AlignmentLink link, int child, int childKeyResult, OkrTarget target)
    {
        if (link.ParentKeyResult is not { IsDefault: false } keyResultId)
        {
            if (Find(link.Parent, Index.Objective, target, "alignsTo.parent") is var parent and >= 0)
            {
                links.Add(new ResolvedLink(link, child, childKeyResult, parent, -1));
            }

            return;
        }

        var keyResult = Find(keyResultId, Index.KeyResult, target, "alignsTo.parentKeyResult");
        if (keyResult < 0)
        {
            return;
        }

        var owner = OwnerOf(keyResult, link.Parent, target, "alignsTo.parent");
        links.Add(new ResolvedLink(link, child, childKeyResult, owner, keyResult));
    }

    // The key result knows its own objective; who names another one is wrong about that, and still means the key result.
    private int OwnerOf(int keyResult, ObjectiveId stated, OkrTarget target, string field)
    {
        var owner = KeyResultObjectives[keyResult];
        if (!stated.IsDefault && _document.Objectives[owner].Id != stated)
        {
            Report(DefectKind.ContradictingReference, target, field, stated.Value, [OkrTarget.Of(_document.Objectives[owner].Id)]);
        }

        return owner;
    }

    private (int[] Objectives, int[] KeyResults) ResolveInitiatives()
    {
        var objectives = new int[_document.Initiatives.Count];
        var keyResults = new int[_document.Initiatives.Count];
        for (var i = 0; i < objectives.Length; i++)
        {
            var initiative = _document.Initiatives[i];
            (objectives[i], keyResults[i]) = ResolveServed(initiative.Objective, initiative.KeyResult, OkrTarget.Of(initiative.Id));
        }

        return (objectives, keyResults);
    }

    private (int Objective, int KeyResult) ResolveServed(ObjectiveId objectiveId, KeyResultId? keyResultId, OkrTarget target)
    {
        var namesKeyResult = keyResultId is { IsDefault: false };
        if (namesKeyResult && Find(keyResultId!.Value, Index.KeyResult, target, "keyResult") is var keyResult and >= 0)
        {
            return (OwnerOf(keyResult, objectiveId, target, "objective"), keyResult);
        }

        return (objectiveId.IsDefault && namesKeyResult ? -1 : Find(objectiveId, Index.Objective, target, "objective"), -1);
    }

    private void CheckOtherReferences()
    {
        Resolve(_document.Initiatives, initiative => initiative.Unit, Index.Unit, initiative => OkrTarget.Of(initiative.Id), "unit");
        foreach (var checkIn in _document.CheckIns)
        {
            ResolveServed(checkIn.Objective, checkIn.KeyResult, OkrTarget.Of(checkIn.Key));
        }

        Resolve(_document.Attestations, attestation => attestation.Unit, Index.Unit, attestation => OkrTarget.Of(attestation.Key), "unit");
    }

    private void Report(DefectKind kind, OkrTarget target, string field = "", string value = "", IReadOnlyList<OkrTarget>? related = null) =>
        _defects.Add(new Defect { Kind = kind, Target = target, Field = field, Value = value, Related = related ?? [] });
}
