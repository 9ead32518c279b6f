namespace Okr.Interchange;

/// <summary>The table of plan CSV version 1: each column's name and the rows on which it means something.</summary>
internal static class PlanColumns
{
    private const PlanRowType All = PlanRowType.Objective | PlanRowType.KeyResult | PlanRowType.Initiative;

    private static readonly (string Name, PlanRowType On)[] Table =
    [
        ("type", All), ("id", All), ("parent_ids", All), ("contributes_to", PlanRowType.Objective | PlanRowType.KeyResult), ("unit", All),
        ("level", PlanRowType.Objective), ("owner", All), ("title", All), ("cycle", PlanRowType.Objective), ("start", PlanRowType.Objective),
        ("end", PlanRowType.Objective), ("baseline", PlanRowType.KeyResult), ("target", PlanRowType.KeyResult), ("current", PlanRowType.KeyResult),
        ("metric", PlanRowType.KeyResult), ("commit", PlanRowType.KeyResult), ("stretch", PlanRowType.KeyResult), ("metric_unit", PlanRowType.KeyResult),
        ("grade", PlanRowType.Objective | PlanRowType.KeyResult), ("weight", PlanRowType.KeyResult),
        ("ambition", PlanRowType.Objective | PlanRowType.KeyResult), ("confidence", PlanRowType.KeyResult), ("state", All),
        ("due", PlanRowType.KeyResult | PlanRowType.Initiative),
    ];

    public static TableSchema Schema { get; } = new()
    {
        Names = Array.ConvertAll(Table, column => column.Name),
        Essential = [(int)PlanColumn.Type, (int)PlanColumn.Id],
        Required = [(int)PlanColumn.Title],
    };

    public static IReadOnlyList<PlanColumn> InOrder { get; } = Enum.GetValues<PlanColumn>();

    /// <summary>Columns of objectives that the rows below them usually repeat.</summary>
    public static IReadOnlyList<PlanColumn> Repeated { get; } = [PlanColumn.Level, PlanColumn.Cycle, PlanColumn.Start, PlanColumn.End];

    /// <summary>Columns whose use depends on how a key result is measured.</summary>
    public static IReadOnlyList<PlanColumn> OfMetrics { get; } =
        [PlanColumn.Baseline, PlanColumn.Target, PlanColumn.Current, PlanColumn.Commit, PlanColumn.Stretch, PlanColumn.MetricUnit];

    public static string NameOf(PlanColumn column) => Table[(int)column].Name;

    public static bool AppliesTo(PlanColumn column, PlanRowType type) => (Table[(int)column].On & type) != PlanRowType.None;
}
