using System.Globalization;
using System.Text;

namespace Okr.Interchange;

/// <summary>Writes rows of RFC 4180: comma, quotes only where needed, LF, and nothing that a spreadsheet would run.</summary>
internal static class CsvText
{
    /// <summary>One row with its line end.</summary>
    /// <param name="cells">The texts.</param>
    /// <param name="isValue">Whether a column holds values: a negative number there is a number and no formula.</param>
    public static string Row(IReadOnlyList<string> cells, Func<int, bool> isValue)
    {
        var row = new StringBuilder();
        for (var i = 0; i < cells.Count; i++)
        {
            row.Append(i > 0 ? "," : "");
            AppendCell(row, isValue(i) && IsNumber(cells[i]) ? cells[i] : CellText.Defuse(cells[i]));
        }

        return row.Append('\n').ToString();
    }

    private static bool IsNumber(string cell) =>
        decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    private static void AppendCell(StringBuilder row, string cell)
    {
        var needsQuotes = cell.AsSpan().IndexOfAny("\",\r\n") >= 0 || (cell.Length > 0 && (char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1])));
        if (needsQuotes)
        {
            row.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            row.Append(cell);
        }
    }
}
