using Ardalis.GuardClauses;
using Okr.Rules;

namespace Okr;

/// <summary>The commit gate refused a commit, because it would bring new findings. Nothing was written.</summary>
public sealed class OkrRejectedException : Exception
{
    /// <summary>Refuses a commit.</summary>
    /// <param name="findings">The findings that it would bring.</param>
    /// <param name="texts">The texts for the message; null for the library's own.</param>
    /// <exception cref="ArgumentException">The list is null or empty.</exception>
    public OkrRejectedException(IReadOnlyList<Finding> findings, FindingTexts? texts = null)
        : base(Describe([.. Guard.Against.NullOrEmpty(findings)], texts ?? FindingTexts.Default)) => Findings = [.. findings];

    /// <summary>Every finding for which the gate stayed shut.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    private static string Describe(Finding[] findings, FindingTexts texts) =>
        "Nothing was written, because the commit brings findings that the policy's gate refuses:"
        + string.Concat(findings.Select(finding => $"{Environment.NewLine}  {finding.Rule} {finding.Target}: {texts.Message(finding, OkrLanguage.English)}"));
}
