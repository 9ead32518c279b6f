using Ardalis.GuardClauses;

namespace Okr.Rules;

/// <summary>What an earlier run had found, by which a later one tells what is new.</summary>
/// <remarks>Findings are told apart by <see cref="Finding.Fingerprint"/>, so neither the order of the records nor changed numbers make one new. Of findings with the same
/// fingerprint only those beyond the earlier number are. Immutable; safe for use from any thread.</remarks>
public sealed class FindingBaseline
{
    private readonly Dictionary<string, int> _counts;

    /// <summary>Takes fingerprints as they were kept, such as those in the output of an earlier check.</summary>
    /// <param name="fingerprints">The fingerprints, one for each finding.</param>
    /// <exception cref="ArgumentException">The list or a fingerprint in it is null.</exception>
    public FindingBaseline(IEnumerable<string> fingerprints) => _counts = Guard.Against.Null(fingerprints)
        .GroupBy(fingerprint => Guard.Against.Null(fingerprint), StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);

    /// <summary>How many findings there were.</summary>
    public int Count => _counts.Values.Sum();

    /// <summary>Remembers a report, apart from what was suppressed: when a suppression ends, what it hid is new.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static FindingBaseline Of(FindingReport report) => Of(Guard.Against.Null(report).Findings.Where(finding => finding.Suppression is null));

    /// <summary>Those of some findings that were not there before, in their order.</summary>
    /// <param name="findings">The findings of the later run.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public IReadOnlyList<Finding> NewIn(IEnumerable<Finding> findings)
    {
        var left = new Dictionary<string, int>(_counts, StringComparer.Ordinal);
        return [.. Guard.Against.Null(findings).Where(finding => !TakeOne(left, finding.Fingerprint))];
    }

    internal static FindingBaseline Of(IEnumerable<Finding> findings) => new(findings.Select(finding => finding.Fingerprint));

    private static bool TakeOne(Dictionary<string, int> counts, string fingerprint)
    {
        if (counts.GetValueOrDefault(fingerprint) is var count and > 0)
        {
            counts[fingerprint] = count - 1;
            return true;
        }

        return false;
    }
}
