using Okr.Rules;

namespace Okr.Cli.Output;

/// <summary>What a check has found beyond an earlier one. Suppressed findings stay as they are.</summary>
internal sealed class NewFindings
{
    public NewFindings(FindingReport report, FindingBaseline earlier)
    {
        var open = report.Findings.Where(finding => finding.Suppression is null).ToList();
        var added = earlier.NewIn(open).ToHashSet(ReferenceEqualityComparer.Instance);
        Report = new FindingReport([.. report.Findings.Where(finding => finding.Suppression is not null || added.Contains(finding))]);
        Known = [.. open.Where(finding => !added.Contains(finding))];
        GoneCount = earlier.Count - Known.Count;
    }

    /// <summary>What is new, and what is suppressed.</summary>
    public FindingReport Report { get; }

    /// <summary>What was there before and still is.</summary>
    public IReadOnlyList<Finding> Known { get; }

    /// <summary>How many were there before and no longer are.</summary>
    public int GoneCount { get; }
}
