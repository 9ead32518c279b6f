namespace Okr.Access;

/// <summary>The records that a viewer sees, without the references that would lead out of them.</summary>
internal sealed class SeenRecords
{
    private readonly OkrSnapshot _whole;
    private readonly Sight _sight;
    private readonly bool[] _seen;
    private readonly HashSet<ObjectiveId> _objectives = [];
    private readonly HashSet<KeyResultId> _keyResults = [];

    public SeenRecords(OkrSnapshot whole, Sight sight)
    {
        (_whole, _sight, _seen) = (whole, sight, new bool[whole.ObjectiveRecords.Count]);
        for (var i = 0; i < _seen.Length; i++)
        {
            var objective = whole.ObjectiveRecords[i];
            if (sight.Sees(objective))
            {
                _seen[i] = true;
                Places.Add(i);
                _objectives.Add(objective.Id);
                _keyResults.UnionWith(objective.KeyResults.Select(keyResult => keyResult.Id));
            }
        }
    }

    /// <summary>Where the objectives that are seen stand in the whole workspace, in its order.</summary>
    public List<int> Places { get; } = [];

    /// <summary>Whether an objective of the whole workspace is seen.</summary>
    public bool Has(int objective) => _seen[objective];

    /// <summary>Whether an id names an objective that is seen.</summary>
    public bool Has(ObjectiveId objective) => _objectives.Contains(objective);

    /// <summary>The records, each kind in the order of the document.</summary>
    public IEnumerable<OkrRecord> Records()
    {
        var document = _whole.Document;
        var checkIns = document.CheckIns.Where(checkIn => IsSeen(checkIn.Objective, checkIn.KeyResult, checkIn)).ToList();
        var ids = checkIns.Select(checkIn => checkIn.Id).ToHashSet();
        return document.Cycles.Select(Cut)
            .Concat<OkrRecord>(document.Units)
            .Concat(Places.Select(place => Cut(document.Objectives[place])))
            .Concat(document.Initiatives.Where(initiative => IsSeen(initiative.Objective, initiative.KeyResult, initiative)).Select(Cut))
            .Concat(checkIns.Select(checkIn => Cut(checkIn, ids)))
            .Concat(document.Attestations.Where(_sight.Sees));
    }

    // By the ids that are seen, so that a hidden objective under an id that occurs twice takes nothing away.
    private bool IsSeen(ObjectiveId objective, KeyResultId? keyResult, OkrRecord record) =>
        (objective.IsDefault && keyResult is { } id ? _keyResults.Contains(id) : _objectives.Contains(objective))
        || (HangsOn.ObjectiveOf(record, _whole) is null && _sight.Sees(record));

    // Findings were frozen in the words of the whole workspace.
    private static Cycle Cut(Cycle cycle) => cycle.Frozen is null ? cycle : cycle with { Frozen = null };

    private Objective Cut(Objective objective)
    {
        var links = Cut(objective.AlignsTo);
        var from = objective.CarriedFrom is { } old && _objectives.Contains(old) ? objective.CarriedFrom : null;
        var isWhole = ReferenceEquals(links, objective.AlignsTo) && from == objective.CarriedFrom && objective.KeyResults.All(keyResult => ReferenceEquals(Cut(keyResult), keyResult));
        return isWhole ? objective : objective with { AlignsTo = links, CarriedFrom = from, KeyResults = [.. objective.KeyResults.Select(Cut)] };
    }

    private KeyResult Cut(KeyResult keyResult)
    {
        var links = Cut(keyResult.AlignsTo);
        var from = keyResult.CarriedFrom is { } old && _keyResults.Contains(old) ? keyResult.CarriedFrom : null;
        return ReferenceEquals(links, keyResult.AlignsTo) && from == keyResult.CarriedFrom ? keyResult : keyResult with { AlignsTo = links, CarriedFrom = from };
    }

    private IReadOnlyList<AlignmentLink> Cut(IReadOnlyList<AlignmentLink> links) => links.All(LeadsToSeen) ? links : [.. links.Where(LeadsToSeen)];

    private Initiative Cut(Initiative initiative) => initiative.KeyResult is { } keyResult && !_keyResults.Contains(keyResult) ? initiative with { KeyResult = null } : initiative;

    private CheckIn Cut(CheckIn checkIn, HashSet<CheckInId> seen)
    {
        var cut = checkIn.KeyResult is { } keyResult && !_keyResults.Contains(keyResult) ? checkIn with { KeyResult = null } : checkIn;
        return cut.Corrects is { } corrected && !seen.Contains(corrected) ? cut with { Corrects = null } : cut;
    }

    // Both ids count, so that none of a hidden record stays in a link that leads elsewhere.
    private bool LeadsToSeen(AlignmentLink link) =>
        (link.Parent.IsDefault ? link.ParentKeyResult is not null : _objectives.Contains(link.Parent))
        && (link.ParentKeyResult is not { } keyResult || _keyResults.Contains(keyResult));
}
