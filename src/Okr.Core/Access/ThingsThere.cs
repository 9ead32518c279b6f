namespace Okr.Access;

/// <summary>Tells what a workspace holds.</summary>
internal sealed class ThingsThere(OkrSnapshot snapshot)
{
    private readonly HashSet<string> _checkIns = [.. snapshot.Document.CheckIns.Select(checkIn => checkIn.Id.Value)];
    private readonly HashSet<string> _attestations = [.. snapshot.Document.Attestations.Select(attestation => attestation.Id.Value)];

    public bool Has(OkrTarget target) => target.Id.Length == 0 || target.Kind switch
    {
        TargetKind.Cycle => snapshot.Find(new CycleId(target.Id)) is not null,
        TargetKind.Unit => snapshot.Find(new OrgUnitId(target.Id)) is not null,
        TargetKind.Objective => snapshot.Find(new ObjectiveId(target.Id)) is { Record.IsPlaceholder: false },
        TargetKind.KeyResult => snapshot.Find(new KeyResultId(target.Id)) is not null,
        TargetKind.Initiative => snapshot.Find(new InitiativeId(target.Id)) is not null,
        TargetKind.CheckIn => _checkIns.Contains(target.Id),
        TargetKind.Attestation => _attestations.Contains(target.Id),
        _ => true,
    };
}
