namespace Okr.Benchmarks.Naive;

/// <summary>The titles of all objectives.</summary>
internal sealed class ObjectiveTitles(OkrDocument document)
{
    private readonly Dictionary<ObjectiveId, string> _titles = document.Objectives.ToDictionary(objective => objective.Id, objective => objective.Title);

    public IReadOnlyList<string> All { get; } = [.. document.Objectives.Select(objective => objective.Title)];

    /// <summary>One pass over all characters.</summary>
    public int Sum()
    {
        var sum = 0;
        foreach (var title in All)
        {
            foreach (var character in title)
            {
                sum += character;
            }
        }

        return sum;
    }

    /// <summary>How many objectives have a title that another one has, whatever its case.</summary>
    public int CountRepeated() => All.GroupBy(title => title.ToUpperInvariant(), StringComparer.Ordinal).Where(same => same.Count() > 1).Sum(same => same.Count());

    public bool AreSame(ObjectiveId one, ObjectiveId other) => string.Equals(_titles[one], _titles[other], StringComparison.OrdinalIgnoreCase);
}
