using BenchmarkDotNet.Attributes;
using Okr.Benchmarks.Running;

namespace Okr.Benchmarks.Jobs;

/// <summary>The shape of the generated tenants that everything else is measured on.</summary>
[Job("tenant", "The generated tenant")]
public class ShapeFacts : IHasFacts
{
    [Params(10_000, 100_000, 1_000_000)]
    public int KeyResults { get; set; }

    IEnumerable<Fact> IHasFacts.Facts()
    {
        var tenant = Generation.GeneratedWorkspace.Create(KeyResults);
        var (objectives, units) = (tenant.Document.Objectives, tenant.Document.Units);
        var parents = units.ToDictionary(unit => unit.Id, unit => unit.Parent);
        var links = objectives.SelectMany(objective => objective.AlignsTo).ToList();
        yield return new Fact("units", units.Count, "");
        yield return new Fact("objectives", objectives.Count, "");
        yield return new Fact("links", links.Count, "");
        yield return new Fact("depth of the tree of units", units.Max(unit => Depth(unit.Id)), "");
        yield return new Fact("mean span of a unit with parts", (double)(units.Count - 1) / parents.Values.Distinct().Count(parent => parent is not null), "");
        yield return new Fact("objectives without a link", Share(objectives.Count(objective => objective.AlignsTo.Count == 0), objectives.Count), "%");
        yield return new Fact("objectives with several parents", Share(objectives.Count(objective => objective.AlignsTo.Count > 1), objectives.Count), "%");
        yield return new Fact("links to a key result", Share(links.Count(link => link.ParentKeyResult is not null), links.Count), "%");
        yield return new Fact("largest fan-in", links.CountBy(link => link.Parent).Max(parent => parent.Value), "");
        yield return new Fact("mean length of a title", objectives.SelectMany(objective => objective.KeyResults.Select(keyResult => keyResult.Title).Append(objective.Title)).Average(title => title.Length), "characters");
        yield return new Fact("objectives with a planted copy of a title", Share(tenant.Copies.Count, objectives.Count), "%");

        int Depth(OrgUnitId unit) => parents[unit] is { } parent ? 1 + Depth(parent) : 1;
    }

    private static double Share(int part, int whole) => 100.0 * part / whole;
}
