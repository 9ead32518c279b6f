using Okr.Rules;

namespace Okr.Core.Tests.Rules;

/// <summary>Short forms of what tests say about findings.</summary>
internal static class FindingAssert
{
    /// <summary>The targets' ids, in the order of the report.</summary>
    public static string[] Ids(this IReadOnlyList<Finding> findings) => [.. findings.Select(finding => finding.Target.Id)];

    public static string[] RelatedIds(this Finding finding) => [.. finding.Related.Select(target => target.Id)];

    public static string Case(this Finding finding) => finding.Argument(RuleCase.ArgumentName).Text;

    /// <summary>What the only finding holds against its target, as "case: severity"; null where there is none.</summary>
    public static string? Judgement(this IReadOnlyList<Finding> findings) => findings.SingleOrDefault() is { } finding ? $"{finding.Case()}: {finding.Severity}" : null;

    /// <summary>Everything that a finding says, for comparing reports.</summary>
    public static string Describe(this Finding finding) =>
        $"{finding.Rule} {finding.Severity} {finding.Target} [{string.Join(", ", finding.Related)}] {string.Join(", ", finding.Arguments)} {finding.Fingerprint}";
}
