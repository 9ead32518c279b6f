using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Okr.Alignment;
using Okr.Rules;
using Okr.Scoring;

namespace Okr.Core.Tests.Rules;

public class RuleEngineTests
{
    private static readonly RuleId Host = new("HOST1");

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 200)]
    public void A_report_is_the_same_on_any_number_of_processors(AnyWorkspace workspace)
    {
        string[] On(int processors) =>
            [.. RulePlan.Check(workspace.Document, RuleSet.Default, PracticeScope.CompanyOnly, RulePlan.Today, processors, default).Findings.Select(FindingAssert.Describe)];

        Assert.Equal(On(1), On(2));
        Assert.Equal(On(1), On(16));
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
    public void A_report_says_the_same_in_whatever_order_the_records_came(AnyWorkspace workspace, int seed)
    {
        // Where an id occurs twice the first record with it counts, so there the order does matter.
        var document = WithoutRepeatedIds(workspace.Document);

        string[] Said(OkrDocument records) =>
            [.. RulePlan.Check(records, RuleSet.Default, PracticeScope.CompanyOnly, RulePlan.Today, 2, default).Findings.Select(FindingAssert.Describe).Order(StringComparer.Ordinal)];

        Assert.Equal(Said(document), Said(Workspaces.Shuffle(document, seed)));
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 100)]
    public void Findings_stand_by_rule_and_then_in_the_order_of_the_document(SoundWorkspace workspace)
    {
        var findings = RulePlan.Check(workspace.Document, RuleSet.Default, PracticeScope.CompanyOnly, RulePlan.Today, 2, default).Findings;
        var places = workspace.Document.Objectives.SelectMany(o => o.KeyResults.Select(k => OkrTarget.Of(k.Id)).Prepend(OkrTarget.Of(o.Id))).ToList();

        Assert.Equal(findings.Select(finding => finding.Rule.Value).Order(StringComparer.Ordinal), findings.Select(finding => finding.Rule.Value));
        foreach (var rule in findings.Where(finding => finding.Target.Kind is TargetKind.Objective or TargetKind.KeyResult).GroupBy(finding => finding.Rule))
        {
            var order = rule.Select(finding => places.IndexOf(finding.Target)).ToList();
            Assert.Equal(order.Order(), order);
        }
    }

    [Fact]
    public void A_rule_that_throws_becomes_a_finding_and_all_others_run()
    {
        var plan = RulePlan.Sound().Change("o1", o => o with { KeyResults = [] });
        var without = plan.Check().Findings;

        var with = plan.Check(RuleSet.Default.With(new ThrowingRule())).Findings;

        var crash = Assert.Single(with, finding => finding.Rule.Value == "OKR9001");
        Assert.Equal(("HOST1", "InvalidOperationException"), (crash.Argument("rule").Text, crash.Argument("exception").Text));
        Assert.DoesNotContain("secret", FindingTexts.Default.Message(crash, OkrLanguage.English), StringComparison.Ordinal);
        Assert.Equal(without, with.Where(finding => finding != crash));
    }

    [Fact]
    public void What_a_rule_reported_before_it_threw_stays()
    {
        var rules = RuleSet.Default.With(new HostRule(context =>
        {
            context.Report(default);
            throw new FormatException();
        }));

        Assert.Equal(["HOST1", "OKR9001"], RulePlan.Sound().Check(rules).Findings.Select(finding => finding.Rule.Value));
    }

    [Fact]
    public void A_crash_can_be_turned_off_as_any_rule() =>
        Assert.Empty(RulePlan.Sound().Check(RuleSet.Default.With(new ThrowingRule()).With(new RuleId("OKR9001"), Severity.Off)).Findings);

    [Fact]
    public void A_rule_that_gives_up_by_itself_has_crashed() =>
        Assert.Equal("OKR9001", Assert.Single(RulePlan.Sound().Check(RuleSet.Default.With(new ThrowingRule(new OperationCanceledException()))).Findings).Rule.Value);

    [Fact]
    public void A_run_that_was_stopped_before_it_began_runs_nothing()
    {
        var ran = false;
        var rules = RuleSet.Default.With(new HostRule(_ => ran = true));

        Assert.ThrowsAny<OperationCanceledException>(() => RulePlan.Check(RulePlan.Sound().Document(), rules, Practice.Undecided, RulePlan.Today, 2, new CancellationToken(canceled: true)));
        Assert.False(ran);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_run_that_is_stopped_while_it_runs_ends_as_cancelled(int processors)
    {
        using var stop = new CancellationTokenSource();
        var rules = RuleSet.Default.With(new HostRule(context =>
        {
            stop.Cancel();
            context.Cancellation.ThrowIfCancellationRequested();
        }));

        Assert.ThrowsAny<OperationCanceledException>(() => RulePlan.Check(RulePlan.Sound().Document(), rules, Practice.Undecided, RulePlan.Today, processors, stop.Token));
    }

    [Fact]
    public void A_rule_that_is_off_does_not_run()
    {
        var ran = false;
        var rules = RuleSet.Default.With(new HostRule(_ => ran = true)).With(Host, Severity.Off);

        Assert.Empty(RulePlan.Sound().Check(rules).Findings);
        Assert.False(ran);
    }

    [Fact]
    public void A_severity_that_the_host_sets_goes_before_the_default()
    {
        var rules = RuleSet.Default.With(new RuleId("OKR4014"), Severity.Error);

        Assert.Equal(Severity.Error, RulePlan.Sound().Change("i1", o => o with { AlignsTo = [] }).Check(rules).Worst);
    }

    [Fact]
    public void What_is_suppressed_stays_in_the_report_and_out_of_the_counts()
    {
        var suppression = new Suppression { Rule = new("OKR4014"), Target = OkrTarget.Of(new ObjectiveId("i1")), Reason = "agreed", By = new("ann") };
        var plan = RulePlan.Sound(2).Change("i1", o => o with { AlignsTo = [] }).Change("i2", o => o with { AlignsTo = [] });

        var report = plan.Check(RuleSet.Default.With(suppression));

        Assert.Equal([suppression, null], report.Findings.Select(finding => finding.Suppression));
        Assert.Equal((1, 1), (report.SuppressedCount, report.Count(Severity.Info)));
    }

    [Fact]
    public void A_suppression_without_a_target_covers_everything_the_rule_finds_and_one_with_the_target_goes_first()
    {
        var all = new Suppression { Rule = new("OKR4014"), Reason = "not this year" };
        var one = all with { Target = OkrTarget.Of(new ObjectiveId("i2")), Reason = "agreed" };
        var plan = RulePlan.Sound(2).Change("i1", o => o with { AlignsTo = [] }).Change("i2", o => o with { AlignsTo = [], Owner = null, Unit = new("d1") });

        var report = plan.Check(RuleSet.Default.With(all).With(one));

        Assert.Equal([all, one, null], report.Findings.Select(finding => finding.Suppression));
        Assert.Equal("OKR5007", report.Findings[2].Rule.Value);
    }

    [Fact]
    public void A_suppression_of_a_unit_covers_everything_below_it_and_the_nearest_goes_first()
    {
        Suppression Of(string? unit, string reason) => new() { Rule = new("OKR5015"), Unit = unit is null ? null : new OrgUnitId(unit), Reason = reason };
        var rules = RuleSet.Default.With(Of(null, "all")).With(Of("d1", "department")).With(Of("m1", "member"))
            .With(Of("d2", "last year") with { Until = RulePlan.Today.AddDays(-1) }).With(new RuleId("OKR9007"), Severity.Off);

        var report = RulePlan.Sound(2).ChangeAll(o => o with { Ambition = default }).Check(rules);

        Assert.Equal(
            ["o0 all", "o1 department", "i1 member", "o2 all", "i2 all"],
            report.Findings.Select(finding => $"{finding.Target.Id} {finding.Suppression!.Reason}"));
    }

    [Fact]
    public void A_rule_reads_what_the_host_set_and_the_default_otherwise()
    {
        var read = new List<string>();
        var rule = new HostRule(context => read.Add($"{context.Option(HostRule.Limit)} {context.Option(HostRule.Words).Count} {context.Scope} {context.Today:yyyy-MM-dd} {context.Scores.Of(context.Snapshot.Objectives[0]).KeyResults}"));

        RulePlan.Sound().Check(RuleSet.Default.With(rule), PracticeScope.Full);
        RulePlan.Sound().Check(RuleSet.Default.With(rule).With(Host, "limit", 9).With(Host, "words", RuleValue.Of(["a", "b"])));

        Assert.Equal(["7 1 Full 2026-02-15 3", "9 2 NotChosen 2026-02-15 3"], read);
    }

    [Fact]
    public void A_set_that_cannot_run_is_refused_with_every_problem()
    {
        var rules = RuleSet.Default.With(new RuleId("OKR0000"), Severity.Info).With(new RuleId("OKR5005"), "max", 0);

        var refused = Assert.Throws<ArgumentException>(() => RulePlan.Sound().Check(rules));

        Assert.Contains("OKR0000", refused.Message, StringComparison.Ordinal);
        Assert.Contains("rules.settings[1].options.max", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Scores_and_alignment_are_of_the_same_snapshot()
    {
        static AlignmentGraph Graph() => AlignmentGraph.Of(OkrSnapshot.Build(OkrDocument.Empty));

        Assert.Throws<ArgumentException>(() => RuleEngine.Run(ScoreSheet.Compute(Graph(), ScoringPolicy.Google, RulePlan.Today), Graph(), RuleSet.Default, Practice.Undecided, PeopleEvidence.None, RulePlan.Today));
    }

    [Fact]
    public void An_empty_workspace_has_no_findings() => Assert.Empty(RulePlan.Empty().Check(scope: PracticeScope.Full).Findings);

    [Fact]
    public void The_number_of_findings_of_a_plan_a_hundred_times_as_large_is_a_hundred_times_as_great()
    {
        static int Count(int departments) => RulePlan.Sound(departments).ChangeAll(o => o with { Ambition = default, Owner = null }).Check().Findings.Count;

        // Every objective lacks its ambition, all but those of members an owner.
        Assert.Equal((2 * 100) + 1 + 100 + 1, Count(100));
        Assert.Equal((2 * 10_000) + 1 + 10_000 + 1, Count(10_000));
    }

    private static OkrDocument WithoutRepeatedIds(OkrDocument document)
    {
        var seen = new HashSet<OkrTarget>();
        return OkrDocument.FromRecords(document.Records
            .Where(record => seen.Add(OkrTarget.Of(record.Key)))
            .Select(record => record is Objective o ? o with { KeyResults = [.. o.KeyResults.Where(k => seen.Add(OkrTarget.Of(k.Id)))] } : record)
            .ToList());
    }

    private sealed class HostRule(Action<RuleContext> check) : Rule
    {
        public static readonly RuleOption<int> Limit = RuleOption.WholeNumber("limit", 7, 0, 10, new("A limit.", "上限。"));
        public static readonly RuleOption<IReadOnlyList<string>> Words = RuleOption.Texts("words", ["x"], new("Words.", "词语。"));

        public override RuleDescriptor Descriptor { get; } = new() { Id = Host, Title = new("Host", "宿主"), DefaultSeverity = Severity.Info, Options = [Limit, Words] };

        public override void Check(RuleContext context) => check(context);
    }
}
