using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class FindingReportTests
{
    private static Finding At(Severity severity, bool isSuppressed = false) => new() { Rule = new("X1"), Severity = severity, Suppression = isSuppressed ? new() : null };

    [Fact]
    public void Nothing_found_is_worst_off()
    {
        var report = new FindingReport([]);

        Assert.Equal((Severity.Off, 0, 0), (report.Worst, report.Count(Severity.Error), report.SuppressedCount));
    }

    [Fact]
    public void Counts_are_by_exact_severity_and_leave_out_what_is_suppressed()
    {
        var report = new FindingReport([At(Severity.Info), At(Severity.Warning), At(Severity.Info), At(Severity.Error, isSuppressed: true)]);

        Assert.Equal([0, 2, 1, 0], Enum.GetValues<Severity>().Select(report.Count));
        Assert.Equal((Severity.Warning, 1, 4), (report.Worst, report.SuppressedCount, report.Findings.Count));
    }

    [Fact]
    public void What_is_changed_in_the_list_afterwards_does_not_change_the_report()
    {
        var findings = new List<Finding> { At(Severity.Info) };
        var report = new FindingReport(findings);
        findings.Clear();

        Assert.Single(report.Findings);
    }
}
