using Okr.Conventions;
using Okr.Readiness;
using Okr.Rules;

namespace Okr.Docs.Tests.Rules;

/// <summary>A numbered rule of the method, and where the product keeps it.</summary>
/// <param name="Number">The number, such as <c>A-2</c>.</param>
/// <param name="Asks">What it asks, in a few words.</param>
/// <param name="Instead">What stands in place of a rule; empty where rules or criteria name the number.</param>
internal sealed record MethodRule(string Number, string Asks, string Instead)
{
    /// <summary>How many numbers each family has; R also has 3b and 3c.</summary>
    private static readonly (string Family, int Count)[] Families =
        [("L-", 22), ("R-", 7), ("E-", 14), ("A-", 16), ("Q-L", 8), ("Q-", 15), ("Q-T", 6), ("S-", 17), ("C-", 12), ("P-", 6)];

    /// <summary>All numbers of sections 1 to 8, in their order.</summary>
    public static IEnumerable<string> Numbers => Families
        .SelectMany(family => Enumerable.Range(1, family.Count), (family, number) => FormattableString.Invariant($"{family.Family}{number}"))
        .SelectMany(number => number == "R-3" ? [number, "R-3b", "R-3c"] : new[] { number });

    /// <summary>What docs/rules/method.txt says.</summary>
    public static IReadOnlyList<MethodRule> All { get; } =
    [
        .. File.ReadAllLines(Repository.Folder("docs/rules/method.txt"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(fields => new MethodRule(fields[0], fields[1], fields.Length == 2 ? "" : fields[2])),
    ];

    /// <summary>The rules that check it and the criteria that ask for it, as links and names.</summary>
    public IReadOnlyList<string> Places =>
    [
        .. RuleCatalogue.All.Select(rule => rule.Descriptor).Where(rule => rule.MethodRules.Contains(Number)).Select(rule => $"[{rule.Id}]({rule.Id}.md)"),
        .. ReadinessCatalogue.All.Where(criterion => criterion.MethodRules.Contains(Number)).Select(criterion => $"criterion `{criterion.Id}`"),
    ];

    /// <summary>Every number that a rule or a criterion names.</summary>
    public static IEnumerable<string> Named =>
        RuleCatalogue.All.SelectMany(rule => rule.Descriptor.MethodRules).Concat(ReadinessCatalogue.All.SelectMany(criterion => criterion.MethodRules)).Distinct();

    public override string ToString() => Number;
}
