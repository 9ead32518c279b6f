using System.Globalization;

namespace Okr.Interchange;

/// <summary>Which cell of a row belongs to which column, as the header row of one file says.</summary>
internal sealed class TableHeader
{
    private readonly int[] _cellOf;
    private readonly List<(int Cell, string Name)> _unknown = [];

    private TableHeader(TableSchema schema, int count)
    {
        Schema = schema;
        Count = count;
        _cellOf = new int[schema.Names.Count];
        Array.Fill(_cellOf, -1);
    }

    public TableSchema Schema { get; }

    /// <summary>How many cells a row has.</summary>
    public int Count { get; }

    /// <summary>The cells of columns that the schema does not know, each with the name that it goes by.</summary>
    public IReadOnlyList<(int Cell, string Name)> Unknown => _unknown;

    /// <summary>The cell of a column, or -1 where the file has no such column.</summary>
    public int CellOf(int column) => _cellOf[column];

    /// <summary>The name of the column that a cell belongs to; empty for a cell beyond the header.</summary>
    public string NameOf(int cell) =>
        Array.IndexOf(_cellOf, cell) is var column and >= 0 ? Schema.Names[column] : _unknown.Find(unknown => unknown.Cell == cell).Name ?? "";

    /// <summary>Reads the header row that a scanner stands on and reports what is wrong with it; null where the rows below cannot be understood.</summary>
    public static TableHeader? Read(CsvScanner scanner, TableSchema schema, ProblemList problems, int file)
    {
        if (scanner.Count > PlanCsvLimits.Columns)
        {
            problems.Add(ProblemSeverity.Error, new CellPlace(file, scanner.Line, 0, 0), "", "", TableTexts.TooManyColumns(scanner.Count));
            return null;
        }

        var header = new TableHeader(schema, scanner.Count);
        var firstOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var cell = 0; cell < scanner.Count; cell++)
        {
            var name = CellText.Restore(scanner[cell]).Trim().ToString();
            var (line, character) = scanner.PlaceOf(cell);
            var place = new CellPlace(file, line, cell + 1, character);
            if (CellText.IndexOfImpossible(name) >= 0)
            {
                problems.Add(ProblemSeverity.Error, place, "", CellText.Display(name), TableTexts.Impossible(name));
                return null;
            }

            header.Assign(cell, name, firstOf, place, problems);
        }

        var missing = schema.Essential.Concat(schema.Required).Where(column => header.CellOf(column) < 0).ToList();
        foreach (var column in missing)
        {
            problems.Add(ProblemSeverity.Error, new CellPlace(file, scanner.Line, 0, 0), schema.Names[column], "", TableTexts.MissingColumn(schema.Names[column]));
        }

        return missing.Exists(schema.Essential.Contains) ? null : header;
    }

    private void Assign(int cell, string name, Dictionary<string, int> firstOf, CellPlace place, ProblemList problems)
    {
        if (name.Length > 0 && !firstOf.TryAdd(Names.Fold(name), cell))
        {
            problems.Add(ProblemSeverity.Error, place, name, CellText.Display(name), TableTexts.DuplicateColumn(name, firstOf[Names.Fold(name)] + 1, cell + 1));
            _unknown.Add((cell, NumberedName(name + " ", cell, firstOf)));
        }
        else if (name.Length == 0)
        {
            _unknown.Add((cell, NumberedName("", cell, firstOf)));
        }
        else if (Schema.Find(name) is var column and >= 0)
        {
            _cellOf[column] = cell;
        }
        else
        {
            _unknown.Add((cell, name));
        }
    }

    private static string NumberedName(string name, int cell, Dictionary<string, int> firstOf)
    {
        name = string.Create(CultureInfo.InvariantCulture, $"{name}column {cell + 1}");
        while (!firstOf.TryAdd(Names.Fold(name), cell))
        {
            name += "*";
        }

        return name;
    }
}
