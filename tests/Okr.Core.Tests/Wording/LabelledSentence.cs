using System.Text;
using Okr.Conventions;

namespace Okr.Core.Tests.Wording;

/// <summary>A sentence with the judgement of a person: good or bad, as an objective or as a key result.</summary>
internal sealed record LabelledSentence(string Part, string Language, string Kind, bool IsBad, string Text, string Objective)
{
    /// <summary>The sentences that we wrote ourselves.</summary>
    public static IReadOnlyList<LabelledSentence> Own { get; } = Read(Path.Combine(Repository.Folder("tests/Okr.Core.Tests/Wording"), "sentences.csv"));

    /// <summary>Published sentences, where they lie beside the checkout; else none.</summary>
    public static IReadOnlyList<LabelledSentence> Published { get; } = PublishedFile() is { } file ? Read(file) : [];

    private static string? PublishedFile()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "shared", "data", "labelled-sentences.csv") is var file && File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }

    private static List<LabelledSentence> Read(string file)
    {
        var rows = Rows(File.ReadAllText(file)).ToList();
        var columns = rows[0].Select((name, place) => (name, place)).ToDictionary(column => column.name, column => column.place, StringComparer.Ordinal);
        string Cell(IReadOnlyList<string> row, string name) => columns.TryGetValue(name, out var place) ? row[place] : "";
        return [.. rows.Skip(1).Select(row => new LabelledSentence(
            Cell(row, "part"), Cell(row, "language"), Cell(row, "kind"), Cell(row, "label") == "bad", Cell(row, "text"), Cell(row, "objective")))];
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(string text)
    {
        var (cells, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append(text[i++]);
            }
            else if (text[i] == '"')
            {
                quoted = !quoted;
            }
            else if (text[i] == '\n' && !quoted)
            {
                cells.Add(cell.ToString().TrimEnd('\r'));
                yield return [.. cells];
                cells.Clear();
                cell.Clear();
            }
            else if (text[i] == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(text[i]);
            }
        }
    }
}
