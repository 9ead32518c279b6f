namespace Okr.Interchange;

/// <summary>The answer to reading a plan: the records, and everything that was wrong or unusual, at once.</summary>
/// <remarks>Immutable; safe for use from any thread.</remarks>
public sealed class PlanImport
{
    private readonly PlanTable _table;
    private readonly IReadOnlyList<PlanSource> _sources;

    internal PlanImport(PlanTable table, IReadOnlyList<PlanSource> sources)
    {
        _table = table;
        _sources = sources;
    }

    /// <summary>The plan; null when there are errors and the import was strict. A lenient import always has one, of the sound rows.</summary>
    public OkrDocument? Document { get; internal init; }

    /// <summary>What was wrong or unusual, in the order of the sources and lines.</summary>
    public required IReadOnlyList<PlanProblem> Problems { get; init; }

    /// <summary>Whether one of the problems is an error.</summary>
    public required bool HasErrors { get; init; }

    /// <summary>Columns that the format does not know; their values are labels of the records.</summary>
    public required IReadOnlyList<string> UnknownColumns { get; init; }

    /// <summary>Rows that were read, header rows and blank rows not counted.</summary>
    public required long Rows { get; init; }

    /// <summary>Rows that are in no record, because of errors. Each of them is listed, or the header row that spoils them all.</summary>
    public required long RejectedRows { get; init; }

    /// <summary>Where a unit, cycle, objective, key result or initiative was read: its row, or the cell that first names the unit or cycle; null for anything else.</summary>
    /// <param name="target">The thing to find.</param>
    public PlanLocation? LocationOf(OkrTarget target)
    {
        var place = target.Kind switch
        {
            TargetKind.Unit => OkrIdText.Problem(target.Id) is null ? _table.Units.Find(new OrgUnitId(target.Id))?.Place : null,
            TargetKind.Cycle => _table.FindCycle(target.Id)?.Place,
            TargetKind.Objective => PlaceOf(PlanRowType.Objective, target.Id),
            TargetKind.KeyResult => PlaceOf(PlanRowType.KeyResult, target.Id),
            TargetKind.Initiative => PlaceOf(PlanRowType.Initiative, target.Id),
            _ => null,
        };
        return place is { } found ? new PlanLocation { File = _sources[found.File].Name, Line = found.Line } : null;
    }

    private CellPlace? PlaceOf(PlanRowType type, string id) => _table.Index.GetValueOrDefault(id) is { } row && row.Type == type ? row.Place : null;
}
