namespace Okr.Rules;

/// <summary>The unit that a target belongs to: a key result's own or that of its objective. Safe for use from any thread.</summary>
internal sealed class TargetUnits(OkrSnapshot snapshot)
{
    private readonly Lazy<Dictionary<string, CheckIn>> _checkIns = new(() => snapshot.Document.CheckIns.DistinctBy(one => one.Id).ToDictionary(one => one.Id.Value, StringComparer.Ordinal));
    private readonly Lazy<Dictionary<string, Attestation>> _attestations = new(() => snapshot.Document.Attestations.DistinctBy(one => one.Id).ToDictionary(one => one.Id.Value, StringComparer.Ordinal));

    /// <summary>The number of the unit; -1 where there is none.</summary>
    public int Of(OkrTarget target) => OkrIdText.Problem(target.Id) is not null ? -1 : target.Kind switch
    {
        TargetKind.Unit => Of(new OrgUnitId(target.Id)),
        TargetKind.Objective => Of(snapshot.Find(new ObjectiveId(target.Id))),
        TargetKind.KeyResult => snapshot.Find(new KeyResultId(target.Id)) is { } keyResult ? Of(keyResult.Record.Unit, keyResult.Objective) : -1,
        TargetKind.Initiative => Of(snapshot.Find(new InitiativeId(target.Id))),
        TargetKind.CheckIn => _checkIns.Value.TryGetValue(target.Id, out var checkIn) ? Of(snapshot.Find(checkIn.Objective)) : -1,
        TargetKind.Attestation => _attestations.Value.TryGetValue(target.Id, out var attestation) && attestation.Unit is { } unit ? Of(unit) : -1,
        _ => -1,
    };

    /// <summary>The number of the unit above; -1 for a root.</summary>
    public int Above(int unit) => snapshot.UnitParents[unit];

    /// <summary>The id of a unit.</summary>
    public OrgUnitId IdOf(int unit) => snapshot.UnitRecords[unit].Id;

    private int Of(OrgUnitId unit) => snapshot.Find(unit)?.Index ?? -1;

    private static int Of(ObjectiveView? objective) => objective?.Unit?.Index ?? -1;

    private int Of(OrgUnitId? own, ObjectiveView? objective) => own is { } unit ? Of(unit) : Of(objective);

    private int Of(InitiativeView? initiative) => initiative is { } found ? Of(found.Record.Unit, found.Objective) : -1;
}
