namespace Okr.Interchange;

/// <summary>Counts values that were kept as labels, so that a column of them makes one note a file and not one a row.</summary>
internal sealed class LabelNotes(ProblemList problems)
{
    private readonly Dictionary<(int File, PlanColumn Column, string Reason), (CellPlace Place, string Value, int Count)> _kept = [];

    /// <summary>Counts a value; the reason is the row type, or the way of measuring, that has no use for the column.</summary>
    public void Add(PlanColumn column, string reason, CellPlace place, string value)
    {
        var key = (place.File, column, reason);
        _kept[key] = _kept.TryGetValue(key, out var before) ? before with { Count = before.Count + 1 } : (place, value, 1);
    }

    public void Report()
    {
        foreach (var ((_, column, reason), (place, value, count)) in _kept)
        {
            var name = PlanColumns.NameOf(column);
            var isMetric = PlanWords.Metrics.Find(reason) is not null;
            var text = isMetric ? ImportTexts.NotUsedByMetric(name, reason, count) : ImportTexts.KeptAsLabels(name, reason, count);
            problems.Add(ProblemSeverity.Note, place, name, value, text);
        }
    }
}
