using BenchmarkDotNet.Attributes;
using Okr.Benchmarks.Goals;
using Okr.Benchmarks.Naive;
using Okr.Benchmarks.Running;
using Okr.Generation;

namespace Okr.Benchmarks.Jobs;

/// <summary>Titles that were copied, to the letter or nearly, held against what was planted.</summary>
/// <remarks>Our way are the rules about what was passed down. They look along links for near copies, and without a link for whole texts of the units above; what two
/// teams side by side have in common is no finding to them, and the goal asks for it.</remarks>
[Job("copies", "Copies, exact and near, over the whole tenant")]
[AtMostTime(5_000_000, nameof(Rules), 2_100_000, "on a tenant of 2,100,000 key results")]
[FactAtLeast(99, Found, "%")]
[FactAtMost(0, False, "")]
[Growth(nameof(Rules))]
public class CopyBenchmarks : TenantBenchmarks, IHasFacts
{
    private const string Found = "planted copies found";
    private const int MostForMinHash = 10_000;
    private const string False = "findings about pairs less similar than 0.85";

    private RuleRun _rules = null!;
    private ObjectiveTitles _titles = null!;

    [GlobalSetup]
    public void Generate()
    {
        _rules = Prepared.Of(KeyResults, () => new RuleRun(Alignment, Today, rule => rule.Id.Value == "OKR4010"));
        _titles = Prepared.Of(KeyResults, () => new ObjectiveTitles(Document));
        var exact = Tenant.Copies.Where(copy => copy is { IsLinked: true, IsExact: true }).ToList();
        var reported = _rules.Report().Findings.Select(finding => finding.Target).ToHashSet();
        Agreement.On("exact copies along links", exact.Count(copy => reported.Contains(OkrTarget.Of(copy.Copy))), exact.Count(copy => _titles.AreSame(copy.Copy, copy.Original)));
    }

    /// <summary>The limit: one pass over the characters of all titles.</summary>
    [Benchmark(Baseline = true)]
    public int OnePass() => _titles.Sum();

    [Benchmark]
    public int Rules() => _rules.Report().Findings.Count;

    /// <summary>Exact copies alone, without looking whose they are.</summary>
    [Benchmark]
    public int LinqGroupBy() => _titles.CountRepeated();

    /// <summary>Near copies the way of a textbook: 64 min-hashes of sets of strings, bands in dictionaries, edit distance of candidates.</summary>
    [Benchmark]
    [SlowAbove(MostForMinHash)]
    public int TextbookMinHash() => new MinHash(_titles.All).Pairs(0.85).Count;

    IEnumerable<Fact> IHasFacts.Facts()
    {
        Generate();
        var findings = _rules.Report().Findings;
        var titles = Document.Objectives.ToDictionary(objective => OkrTarget.Of(objective.Id), objective => objective.Title);
        var reported = findings.Select(finding => finding.Target).ToHashSet();
        yield return new Fact(Found, Share(Tenant.Copies, reported), "%");
        foreach (var kind in Tenant.Copies.GroupBy(copy => (copy.IsLinked, copy.IsExact)).OrderByDescending(kind => kind.Key))
        {
            yield return new Fact($"… {(kind.Key.IsLinked ? "linked" : "not linked")}, {(kind.Key.IsExact ? "exact" : "near")}", Share([.. kind], reported), "%");
        }

        yield return new Fact(False, findings.Count(finding => titles.TryGetValue(finding.Related[0], out var source) && EditDistance.Similarity(titles[finding.Target], source) < 0.85), "");
        if (KeyResults <= MostForMinHash)
        {
            var pairs = new MinHash(_titles.All).Pairs(0.85);
            var numbers = Document.Objectives.Index().ToDictionary(of => of.Item.Id, of => of.Index);
            yield return new Fact("planted copies found by min-hash", 100.0 * Tenant.Copies.Count(copy => pairs.Contains(MinHash.Pair(numbers[copy.Copy], numbers[copy.Original]))) / Tenant.Copies.Count, "%");
        }
    }

    private static double Share(IReadOnlyCollection<PlantedCopy> copies, HashSet<OkrTarget> reported) =>
        100.0 * copies.Count(copy => reported.Contains(OkrTarget.Of(copy.Copy))) / copies.Count;
}
