using Ardalis.GuardClauses;

namespace Okr.Rules;

/// <summary>Everything that the rules found in one run.</summary>
/// <remarks>Immutable; safe for use from any thread. Counts leave out what is suppressed.</remarks>
public sealed class FindingReport
{
    private readonly int[] _counts = new int[(int)Severity.Error + 1];

    /// <summary>Reports some findings, in their order.</summary>
    /// <param name="findings">The findings.</param>
    /// <exception cref="ArgumentException">The list or a finding in it is null.</exception>
    public FindingReport(IReadOnlyList<Finding> findings)
    {
        Findings = ValueList<Finding>.Of(Guard.Against.Null(findings)) ?? (IReadOnlyList<Finding>)[];
        foreach (var finding in Findings)
        {
            if (finding.Suppression is null)
            {
                _counts[(int)finding.Severity]++;
            }
            else
            {
                SuppressedCount++;
            }
        }
    }

    /// <summary>The findings by rule id, and within a rule in the order of the document. Suppressed ones are among them.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How many are suppressed.</summary>
    public int SuppressedCount { get; }

    /// <summary>The worst severity among those that are not suppressed; <see cref="Severity.Off"/> when there are none.</summary>
    public Severity Worst => (Severity)Math.Max(0, Array.FindLastIndex(_counts, count => count > 0));

    /// <summary>How many have exactly this severity and are not suppressed.</summary>
    /// <param name="severity">The severity.</param>
    public int Count(Severity severity) => (uint)severity < (uint)_counts.Length ? _counts[(int)severity] : 0;
}
