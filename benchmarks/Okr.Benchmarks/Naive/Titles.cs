using System.Text.RegularExpressions;

namespace Okr.Benchmarks.Naive;

/// <summary>The titles of all objectives and key results.</summary>
internal sealed partial class Titles(OkrDocument document)
{
    private readonly string[] _titles =
    [
        .. document.Objectives.Select(objective => objective.Title),
        .. document.Objectives.SelectMany(objective => objective.KeyResults.Select(keyResult => keyResult.Title)),
    ];

    public int Count => _titles.Length;

    /// <summary>One pass over all characters.</summary>
    public int Sum()
    {
        var sum = 0;
        foreach (var title in _titles)
        {
            foreach (var character in title)
            {
                sum += character;
            }
        }

        return sum;
    }

    public int CountVague() => _titles.Count(title => Vague.IsMatch(title));

    [GeneratedRegex(@"\b(improve|better|optimi[sz]e|enhance|strengthen)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Vague { get; }
}
