using FsCheck.Xunit;
using Okr.Core.Tests.Rules;
using Okr.Rules;
using Okr.Scoring;

namespace Okr.Core.Tests.Analysis;

public class LiveAnalysisTests
{
    private static readonly DateOnly Today = new(2026, 2, 15);

    private static readonly OkrPolicy Strict = new()
    {
        Scope = PracticeScope.CompanyAndDepartment,
        House = new() { Departments = DepartmentMode.OkrsE },
        Rules = new RuleSet { Profile = RuleProfile.Strict }
            .With(new Suppression { Rule = new("OKR5001"), Unit = new("u1"), Reason = "known", By = new("kim") })
            .With(new RuleSetting { Rule = new("OKR5004"), Unit = new("u0"), Severity = Severity.Error })
            .With(new RuleSetting { Rule = new("OKR4003"), Level = LevelScheme.Department, Severity = Severity.Info }),
        Scoring = ScoringPolicy.Google with { RollUp = new() { Source = ScoreSource.Both } },
    };

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 25)]
    public void After_any_sequence_of_commits_it_equals_an_analysis_made_anew(AnyWorkspace workspace, int seed, bool isStrict)
    {
        var (random, policy) = (new Random(seed), isStrict ? Strict : OkrPolicy.Default);
        var changes = new ChangeMaker(random);
        var live = LiveAnalysis.Of(OkrSnapshot.Build(workspace.Document), policy, Today);
        for (var i = 1; i <= 10; i++)
        {
            live = live.After(new OkrCommit { Changes = changes.Next(live.Snapshot.Document) }, i);
            if (random.Next(3) > 0)
            {
                AssertSame(live);
            }
        }

        AssertSame(live);
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 20)]
    public void After_reports_alone_it_equals_an_analysis_made_anew(SoundWorkspace workspace, int seed)
    {
        var random = new Random(seed);
        var live = LiveAnalysis.Of(OkrSnapshot.Build(workspace.Document), Strict, Today);
        for (var i = 1; i <= 8 && workspace.Document.Objectives.Any(objective => objective.KeyResults.Count > 0); i++)
        {
            AssertSame(live);
            var objective = random.GetItems([.. live.Snapshot.Document.Objectives.Where(objective => objective.KeyResults.Count > 0)], 1)[0];
            live = live.After(new OkrCommit { Changes = [new OkrChange.Put(ChangeMaker.Reported(random, objective))] }, i);
        }

        AssertSame(live);
    }

    public static TheoryData<int> Flaws => [.. Enumerable.Range(0, PlantedFlaw.All.Count)];

    [Theory]
    [MemberData(nameof(Flaws))]
    public void A_flaw_that_comes_by_commits_is_found_and_gone_when_it_is_mended(int flaw)
    {
        var planted = PlantedFlaw.All[flaw];
        var (sound, broken) = (RulePlan.Sound(5).Document(), planted.Plant(RulePlan.Sound(5), "2").Document());
        var policy = new OkrPolicy
        {
            Scope = planted.Practice?.Scope ?? default,
            Pilots = planted.Practice?.Pilots ?? [],
            House = planted.Practice?.House ?? HouseRules.None,
            Appraisal = planted.Practice?.Appraisal ?? AppraisalPolicy.Decoupled,
            Rules = planted.Rules ?? RuleSet.Default,
        };
        var live = LiveAnalysis.Of(OkrSnapshot.Build(sound), policy, RulePlan.Today);
        AssertSame(live);
        foreach (var change in sound.ChangesTo(broken).Concat(broken.ChangesTo(sound)).Concat(sound.ChangesTo(broken)))
        {
            live = live.After(new OkrCommit { Changes = [change] }, live.Sequence + 1);
            AssertSame(live);
        }
    }

    [Fact]
    public void A_rule_that_fails_is_no_longer_followed_and_told_as_in_any_run()
    {
        var policy = new OkrPolicy { Rules = RuleSet.Default.With(new FussyRule()) };
        var live = LiveAnalysis.Of(OkrSnapshot.Build(RulePlan.Sound(3).Document()), policy, Today);
        AssertSame(live);
        foreach (var title in new[] { "boom", "boom again", "Win o1", "Lose o1" })
        {
            live = live.After(new OkrCommit { Changes = [new OkrChange.Put(live.Snapshot.Find(new ObjectiveId("o1"))!.Value.Record with { Title = title })] }, live.Sequence + 1);
            AssertSame(live);
        }
    }

    [Fact]
    public void Another_day_moves_what_depends_on_it()
    {
        var live = LiveAnalysis.Of(OkrSnapshot.Build(RulePlan.Sound(3).Document()), Strict, Today);
        AssertSame(live);

        var later = live.On(Today.AddDays(60));

        Assert.Equal(Today.AddDays(60), later.Today);
        AssertSame(later);
        Assert.Same(later, later.On(later.Today));
        Assert.NotEqual(live.Analyze().Findings.Findings, later.Analyze().Findings.Findings);
    }

    [Fact]
    public void An_objective_may_come_to_a_workspace_without_links()
    {
        var live = LiveAnalysis.Of(OkrSnapshot.Build(OkrDocument.Empty), OkrPolicy.Default, Today);
        AssertSame(live);

        live = live.After(new OkrCommit { Changes = [new OkrChange.Put(new Objective { Id = new("o"), KeyResults = [new() { Id = new("k") }] })] }, 1);

        Assert.NotEmpty(live.Analyze().Findings.Findings);
        AssertSame(live);
    }

    [Fact]
    public void Versions_are_the_numbers_of_the_commits()
    {
        var objective = new Objective { Id = new("o") };
        var live = LiveAnalysis.Of(OkrSnapshot.Build(OkrDocument.FromStore([new(objective, 3)])), OkrPolicy.Default, Today, 3);

        var after = live.After(new OkrCommit { Changes = [new OkrChange.Put(objective with { Title = "Win" }, 3), new OkrChange.Put(new OrgUnit { Id = new("u") })] }, 7)
            .After(new OkrCommit { Changes = [new OkrChange.Put(objective with { Title = "Win more" }, 7), new OkrChange.Remove(new(RecordKind.Unit, "u"), 7)] }, 8);

        Assert.Equal((8, 8, OkrVersion.New), (after.Sequence, after.Snapshot.Document.VersionOf(objective.Key), after.Snapshot.Document.VersionOf(new(RecordKind.Unit, "u"))));
        Assert.Equal((3, 3), (live.Sequence, live.Snapshot.Document.VersionOf(objective.Key)));
        Assert.Equal(8, after.With([new OkrChange.Put(objective)]).Snapshot.Document.VersionOf(objective.Key));
        Assert.Contains("stands at 8", Assert.Throws<ArgumentException>(() => after.After(new OkrCommit(), 8)).Message);
    }

    [Fact]
    public void What_rules_say_about_one_objective_is_a_part_of_what_they_say_about_all()
    {
        var plan = RulePlan.Sound(3).ChangeKeyResult("o1", keyResult => keyResult with { Metric = new NumericMetric { Baseline = 5, Target = 5 } });
        var live = LiveAnalysis.Of(OkrSnapshot.Build(plan.Document()), OkrPolicy.Default, Today);

        var found = live.FindingsAbout(live.Snapshot.Find(new ObjectiveId("o1"))!.Value);

        Assert.Contains(found, finding => finding.Target == OkrTarget.Of(new KeyResultId("o1.kr1")));
        Assert.All(found, finding => Assert.Contains(finding, live.Analyze().Findings.Findings));
        Assert.Empty(live.FindingsAbout(live.Snapshot.Find(new ObjectiveId("o2"))!.Value));
    }

    [Fact]
    public void A_policy_that_is_not_sound_is_refused_at_once_and_what_only_the_units_show_when_asked()
    {
        var snapshot = OkrSnapshot.Build(RulePlan.Sound().Document());
        var contradictory = new OkrPolicy { Rules = RuleSet.Default.With(Counts("acme", "max", 5)).With(Counts("d1", "min", 9)) };

        Assert.Throws<OkrPolicyException>(() => LiveAnalysis.Of(snapshot, OkrPolicy.Default with { Gate = new() { EnforcesScope = true } }, Today));
        Assert.Equal(
            Assert.Throws<OkrPolicyException>(() => OkrEngine.Analyze(snapshot, contradictory, Today)).Message,
            Assert.Throws<OkrPolicyException>(() => LiveAnalysis.Of(snapshot, contradictory, Today).Analyze()).Message);
    }

    private static RuleSetting Counts(string unit, string option, int value) =>
        new() { Rule = new("OKR5006"), Unit = new(unit), Options = new Dictionary<string, RuleValue> { [option] = value } };

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 15)]
    public void A_gate_refuses_what_it_would_by_two_analyses_made_anew(SoundWorkspace workspace, int seed, bool isStrict)
    {
        var (changes, gate) = (new ChangeMaker(new Random(seed)), new CommitGate { RefuseAt = isStrict ? Severity.Error : Severity.Info, EnforcesScope = isStrict });
        var live = LiveAnalysis.Of(OkrSnapshot.Build(workspace.Document), Strict, Today);
        for (var i = 1; i <= 6; i++)
        {
            var next = changes.Next(live.Snapshot.Document);
            var after = OkrEngine.Analyze(OkrSnapshot.Build(live.Snapshot.Document.Apply(next)), Strict, Today);

            Assert.Equal(gate.Refused(OkrEngine.Analyze(live.Snapshot, Strict, Today).Findings, after.Findings), live.Refused(gate, next, default));
            live = live.After(new OkrCommit { Changes = next }, i);
        }
    }

    [Fact]
    public void A_stopped_analysis_can_be_asked_for_again()
    {
        var live = LiveAnalysis.Of(OkrSnapshot.Build(RulePlan.Sound(3).Document()), OkrPolicy.Default, Today);

        Assert.ThrowsAny<OperationCanceledException>(() => live.Analyze(new CancellationToken(canceled: true)));

        AssertSame(live);
        Assert.Same(live.Analyze(), live.Analyze());
    }

    internal static void AssertSame(LiveAnalysis live)
    {
        var (expected, actual) = (OkrEngine.Analyze(OkrSnapshot.Build(OkrDocument.FromRecords(live.Snapshot.Document.Records), live.Policy.Levels), live.Policy, live.Today), live.Analyze());
        Assert.Equal(expected.Findings.Findings, actual.Findings.Findings);
        Assert.All(expected.Snapshot.Objectives.Zip(actual.Snapshot.Objectives), pair => Assert.Equal(expected.Scores.Of(pair.First), actual.Scores.Of(pair.Second)));
        Assert.All(expected.Snapshot.KeyResults.Zip(actual.Snapshot.KeyResults), pair => Assert.Equal(expected.Scores.Of(pair.First), actual.Scores.Of(pair.Second)));
        Assert.All(expected.Snapshot.Units.Zip(actual.Snapshot.Units), pair => Assert.Equal(expected.Scores.Of(pair.First), actual.Scores.Of(pair.Second)));
        Assert.Equal(expected.Readiness.Widest, actual.Readiness.Widest);
        Assert.Equal(expected.Readiness.Criteria, actual.Readiness.Criteria);
    }
}
