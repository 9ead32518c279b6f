namespace Okr.Interchange;

/// <summary>The cells of one row to be written.</summary>
internal sealed class RowCells(int extraColumns)
{
    private readonly string[] _cells = new string[PlanColumns.InOrder.Count + extraColumns];

    public IReadOnlyList<string> Texts => _cells;

    public string this[PlanColumn column]
    {
        get => _cells[(int)column];
        set => _cells[(int)column] = value;
    }

    /// <summary>A column of labels, by its number among them.</summary>
    public void SetLabel(int column, string text) => _cells[PlanColumns.InOrder.Count + column] = text;

    public void Clear() => Array.Fill(_cells, "");
}
