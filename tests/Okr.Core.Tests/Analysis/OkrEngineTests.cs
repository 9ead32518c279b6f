using Okr.Readiness;

namespace Okr.Core.Tests.Analysis;

public sealed class OkrEngineTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly OkrDocument Document = OkrDocument.FromRecords(
    [
        new OrgUnit { Id = new("acme"), Level = LevelScheme.Company },
        new Objective
        {
            Id = new("o1"),
            Unit = new("acme"),
            KeyResults = [new() { Id = new("k1"), Metric = new NumericMetric { Baseline = 0m, Target = 10m, Current = 7m } }],
        },
        new Attestation { Id = new("a1"), Question = "leadership-support", Answer = Answer.Yes, By = new("ceo") },
    ]);

    private static readonly OkrPolicy Policy = new() { Rules = new() { HostRules = [new UntitledRule()] } };

    [Fact]
    public void An_analysis_holds_numbers_findings_and_readiness_of_one_snapshot()
    {
        var snapshot = OkrSnapshot.Build(Document);

        var analysis = OkrEngine.Analyze(snapshot, Policy, Today);

        Assert.Same(snapshot, analysis.Snapshot);
        Assert.Same(snapshot, analysis.Alignment.Snapshot);
        Assert.Same(Policy, analysis.Policy);
        Assert.Equal(Today, analysis.Today);
        Assert.Equal(0.7m, analysis.Scores.Of(snapshot.Objectives[0]).Score);
        Assert.Contains(analysis.Findings.Findings, finding => finding.Rule == new UntitledRule().Descriptor.Id);
        Assert.Equal(CriterionState.Met, analysis.Readiness.Scopes[0].Criteria[0].State);
    }

    [Fact]
    public void The_levels_of_the_policy_hold_whatever_the_snapshot_was_built_with()
    {
        var levels = new LevelScheme { Levels = [new() { Key = new("club"), Scope = PracticeScope.CompanyOnly }] };

        var analysis = OkrEngine.Analyze(OkrSnapshot.Build(Document), Policy with { Levels = levels }, Today);

        Assert.Equal(levels, analysis.Snapshot.Levels);
        Assert.Null(analysis.Snapshot.Units[0].Level);
        Assert.Equal(Document, analysis.Snapshot.Document);
    }

    [Fact]
    public void An_unsound_policy_is_refused_with_every_problem()
    {
        var policy = new OkrPolicy { Scope = (PracticeScope)7, Readiness = new() { MaxAgeDays = -1 } };

        var exception = Assert.Throws<OkrPolicyException>(() => OkrEngine.Analyze(OkrSnapshot.Build(Document), policy, Today));

        Assert.Equal(policy.Validate(), exception.Problems);
    }

    [Fact]
    public void A_stopped_analysis_ends() =>
        Assert.Throws<OperationCanceledException>(() => OkrEngine.Analyze(OkrSnapshot.Build(Document), Policy, Today, new CancellationToken(canceled: true)));

    [Fact]
    public void Nothing_can_be_said_about_nothing()
    {
        Assert.Throws<ArgumentNullException>(() => OkrEngine.Analyze(null!, Policy, Today));
        Assert.Throws<ArgumentNullException>(() => OkrEngine.Analyze(OkrSnapshot.Build(Document), null!, Today));
    }
}
