namespace Okr.Interchange;

/// <summary>Which column each label goes to: one of its own, or the one of its name where that means nothing on the row.</summary>
internal sealed class LabelColumns
{
    private readonly Dictionary<string, int> _columnOf = new(StringComparer.Ordinal);

    public LabelColumns(OkrDocument document)
    {
        var keys = document.Objectives.SelectMany(objective => objective.KeyResults.Select(keyResult => keyResult.Labels).Prepend(objective.Labels))
            .Concat(document.Initiatives.Select(initiative => initiative.Labels))
            .SelectMany(labels => labels.Keys)
            .ToHashSet(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in keys.Order(StringComparer.Ordinal))
        {
            var isName = !string.IsNullOrWhiteSpace(key) && string.Equals(key, key.Trim(), StringComparison.Ordinal) && CellText.CanBeWritten(key);
            if (isName && PlanColumns.Schema.Find(key) < 0 && Names.Count + PlanColumns.InOrder.Count < PlanCsvLimits.Columns && taken.Add(Interchange.Names.Fold(key)))
            {
                _columnOf[key] = Names.Count;
                Names.Add(key);
            }
        }
    }

    /// <summary>The names of the additional columns, in ordinal order.</summary>
    public List<string> Names { get; } = [];

    /// <summary>Writes the labels of a record into its row and lists those that do not fit.</summary>
    /// <param name="labels">The labels.</param>
    /// <param name="cells">The row.</param>
    /// <param name="isFree">Whether a value stays what it is in the column of a name that the format knows.</param>
    /// <param name="losses">Where losses go.</param>
    /// <param name="target">The record.</param>
    public void Write(IReadOnlyDictionary<string, string> labels, RowCells cells, Func<PlanColumn, string, bool> isFree, LossList losses, OkrTarget target)
    {
        foreach (var (key, value) in labels)
        {
            if (value.Length > 0 && CellText.CanBeWritten(value))
            {
                if (_columnOf.TryGetValue(key, out var own))
                {
                    cells.SetLabel(own, value);
                    continue;
                }

                var column = PlanColumns.Schema.Find(key) is var known and >= 0 ? (PlanColumn?)known : null;
                if (column is { } named && string.Equals(key, PlanColumns.NameOf(named), StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(value) && isFree(named, value))
                {
                    cells[named] = value;
                    continue;
                }
            }

            losses.Lose(target, "labels", ExportTexts.Label(CellText.Display(key), CellText.Display(value)));
        }
    }
}
