namespace Okr;

/// <summary>From ids to numbers; -1 for an id that is not there. Of several records with one id, the first.</summary>
internal sealed class SnapshotIndex
{
    public Dictionary<CycleId, int> Cycles { get; } = [];

    public Dictionary<OrgUnitId, int> Units { get; } = [];

    public Dictionary<ObjectiveId, int> Objectives { get; } = [];

    public Dictionary<KeyResultId, int> KeyResults { get; } = [];

    public Dictionary<InitiativeId, int> Initiatives { get; } = [];

    public int Cycle(CycleId id) => Cycles.GetValueOrDefault(id, -1);

    public int Unit(OrgUnitId id) => Units.GetValueOrDefault(id, -1);

    public int Objective(ObjectiveId id) => Objectives.GetValueOrDefault(id, -1);

    public int KeyResult(KeyResultId id) => KeyResults.GetValueOrDefault(id, -1);

    public int Initiative(InitiativeId id) => Initiatives.GetValueOrDefault(id, -1);
}
