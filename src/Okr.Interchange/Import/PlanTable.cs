namespace Okr.Interchange;

/// <summary>All rows of a plan as they were read, not yet tied together.</summary>
internal sealed class PlanTable
{
    private readonly Dictionary<string, CycleNode> _cycles = new(StringComparer.Ordinal);

    public UnitTree Units { get; } = new();

    public IReadOnlyCollection<CycleNode> Cycles => _cycles.Values;

    public List<ObjectiveRow> Objectives { get; } = [];

    public List<KeyResultRow> KeyResults { get; } = [];

    public List<InitiativeRow> Initiatives { get; } = [];

    /// <summary>The first row with each id, readable or not.</summary>
    public Dictionary<string, PlanEntry> Index { get; } = new(StringComparer.Ordinal);

    public CycleNode? FindCycle(string id) => _cycles.GetValueOrDefault(id);

    public CycleNode Cycle(string id, CellPlace place)
    {
        if (!_cycles.TryGetValue(id, out var cycle))
        {
            _cycles[id] = cycle = new CycleNode(new CycleId(id), place);
        }

        return cycle;
    }
}
