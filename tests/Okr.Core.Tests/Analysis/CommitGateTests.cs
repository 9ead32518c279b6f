using FsCheck.Xunit;
using Okr.Rules;

namespace Okr.Core.Tests.Analysis;

public sealed class CommitGateTests
{
    private static readonly CommitGate Gate = new() { RefuseAt = Severity.Warning };

    [Theory]
    [InlineData(Severity.Info, 0)]
    [InlineData(Severity.Warning, 1)]
    [InlineData(Severity.Error, 1)]
    public void New_findings_are_refused_from_the_named_severity_on(Severity severity, int refused) =>
        Assert.Equal(refused, Gate.Refused(Report(), Report(Finding("o1", severity))).Count);

    [Fact]
    public void An_open_gate_refuses_nothing() => Assert.Empty(CommitGate.Open.Refused(Report(), Report(Finding("o1"))));

    [Fact]
    public void An_old_flaw_is_no_reason_to_refuse_even_with_other_numbers()
    {
        var before = Finding("o1") with { Arguments = [new("count", 6)] };
        var after = Finding("o1") with { Arguments = [new("count", 7)] };

        Assert.Empty(Gate.Refused(Report(before), Report(after)));
        Assert.Equal([Finding("o2")], Gate.Refused(Report(before), Report(after, Finding("o2"))));
    }

    [Fact]
    public void Of_flaws_that_look_alike_only_the_surplus_is_new() =>
        Assert.Single(Gate.Refused(Report(Finding(""), Finding("")), Report(Finding(""), Finding(""), Finding(""))));

    [Fact]
    public void What_is_suppressed_passes_and_does_not_excuse_what_is_not()
    {
        var suppressed = Finding("o1") with { Suppression = new() { Rule = new("TEST1"), Reason = "agreed" } };

        Assert.Empty(Gate.Refused(Report(), Report(suppressed)));
        Assert.Single(Gate.Refused(Report(suppressed), Report(Finding("o1"))));
    }

    [Fact]
    public void An_enforced_scope_refuses_what_is_outside_of_it_at_any_severity_and_nothing_else()
    {
        var outside = Finding("o1", Severity.Info) with { Rule = new("OKR1010") };

        Assert.Equal([outside], new CommitGate { EnforcesScope = true }.Refused(Report(), Report(outside, Finding("o2"))));
        Assert.Empty(Gate.Refused(Report(), Report(outside)));
        Assert.Empty(new CommitGate { EnforcesScope = true }.Refused(Report(outside), Report(outside)));
    }

    [Property]
    public void Nothing_is_refused_where_nothing_changes_and_mending_is_always_allowed(byte[] flaws, byte mended)
    {
        var before = Report([.. flaws.Select(flaw => Finding(FormattableString.Invariant($"o{flaw % 8}")))]);
        var after = Report([.. before.Findings.Where((_, i) => i != mended)]);

        Assert.Empty(Gate.Refused(before, before));
        Assert.Empty(Gate.Refused(before, after));
        Assert.Equal(before.Findings.Count - after.Findings.Count, Gate.Refused(after, before).Count);
    }

    private static FindingReport Report(params Finding[] findings) => new(findings);

    private static Finding Finding(string objective, Severity severity = Severity.Error) =>
        new() { Rule = new("TEST1"), Severity = severity, Target = new(TargetKind.Objective, objective) };
}
