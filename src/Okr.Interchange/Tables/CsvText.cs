using System.Globalization;
using System.Text;

namespace Okr.Interchange;

/// <summary>Writes rows of RFC 4180: comma, quotes only where needed, LF, and nothing that a spreadsheet would run.</summary>
/// <param name="isValue">Whether a column holds values: a negative number there is a number and no formula.</param>
internal sealed class CsvText(Func<int, bool> isValue)
{
    private readonly StringBuilder _row = new();

    /// <summary>One row with its line end.</summary>
    public string Row(IReadOnlyList<string> cells)
    {
        _row.Clear();
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
            {
                _row.Append(',');
            }

            Append(isValue(i) && IsNumber(cells[i]) ? cells[i] : CellText.Defuse(cells[i]));
        }

        return _row.Append('\n').ToString();
    }

    private static bool IsNumber(string cell) =>
        decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    private void Append(string cell)
    {
        var needsQuotes = cell.AsSpan().IndexOfAny("\",\r\n") >= 0 || (cell.Length > 0 && (char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1])));
        if (needsQuotes)
        {
            _row.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            _row.Append(cell);
        }
    }
}
