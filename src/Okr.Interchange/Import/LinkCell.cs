namespace Okr.Interchange;

/// <summary>A cell of ids, kept until all rows are known.</summary>
internal sealed record LinkCell(string Text, CellPlace Place)
{
    public static LinkCell? Of(PlanRow row, PlanColumn column) => row.Has(column) ? new LinkCell(row.Word(column).ToString(), row.PlaceOf(column)) : null;
}
