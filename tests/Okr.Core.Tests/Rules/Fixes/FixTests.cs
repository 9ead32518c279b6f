using FsCheck;
using FsCheck.Xunit;
using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class FixTests
{
    private static OkrAnalysis Analyze(OkrDocument document, OkrPolicy? policy = null) => OkrEngine.Analyze(OkrSnapshot.Build(document), policy ?? OkrPolicy.Default, RulePlan.Today);

    private static OkrAnalysis Analyze(RulePlan plan) => Analyze(plan.Document());

    private static Objective Objective(OkrAnalysis analysis, string id) => analysis.Snapshot.Find(new ObjectiveId(id))!.Value.Record;

    public static TheoryData<int> FlawsWithFixes =>
        [.. Enumerable.Range(0, PlantedFlaw.All.Count).Where(i => FixCatalogue.All.Any(fixer => fixer.Rules.Contains(new(PlantedFlaw.All[i].Rule))))];

    [Theory]
    [MemberData(nameof(FlawsWithFixes))]
    public void Every_fix_of_a_planted_flaw_removes_its_finding_and_makes_no_error(int number)
    {
        var flaw = PlantedFlaw.All[number];
        var plan = flaw.Plant(RulePlan.Sound(5), "2");
        var before = Analyze(plan.Document(), new OkrPolicy { Rules = flaw.Rules, Scope = flaw.Scope });

        var fixes = before.FixesOf(Assert.Single(before.Findings.Findings));

        Assert.NotEmpty(fixes);
        Assert.All(fixes, fix =>
        {
            var preview = before.Preview([fix]);
            Assert.Contains(fix.Finding, preview.Gone);
            Assert.DoesNotContain(preview.New, finding => finding.Severity == Severity.Error);
            Assert.NotEmpty(preview.Changes);
        });
    }

    [Fact]
    public void Every_fixer_mends_a_planted_flaw() => Assert.All(
        FixCatalogue.All.SelectMany(fixer => fixer.Rules),
        rule => Assert.Contains(PlantedFlaw.All, flaw => flaw.Rule == rule.Value));

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 200)]
    public void All_fixes_of_any_workspace_go_together_remove_what_they_are_for_and_make_no_error(AnyWorkspace workspace)
    {
        var before = Analyze(workspace.Document);

        var preview = before.Preview([.. before.Fixes()]);

        Assert.Empty(preview.Fixes.Select(fix => fix.Finding).Except(preview.Gone));
        Assert.DoesNotContain(preview.New, finding => finding.Severity == Severity.Error);
        Assert.Equal(workspace.Document.Count, preview.After.Snapshot.Document.Count - preview.Fixes.Sum(fix => fix.Added.Count));
    }

    [Fact]
    public void Fixes_of_one_objective_become_one_change()
    {
        var analysis = Analyze(RulePlan.Sound().Change("i1", o => o with { Ambition = default, AlignsTo = [] }));

        var preview = analysis.Preview([.. analysis.Fixes()]);

        var changed = Assert.IsType<Objective>(Assert.IsType<OkrChange.Put>(Assert.Single(preview.Changes)).Record);
        Assert.Equal((Ambition.Aspirational, Origin.Autonomous), (changed.Ambition, changed.Origin));
        Assert.Empty(preview.After.Findings.Findings);
    }

    [Fact]
    public void Changes_expect_the_versions_of_the_store()
    {
        var stored = RulePlan.Sound().Change("o1", o => o with { Ambition = default }).Document().Records.Select((record, i) => new StoredRecord(record, i + 1)).ToList();
        var analysis = Analyze(OkrDocument.FromStore(stored));

        var change = Assert.Single(analysis.Preview([.. analysis.Fixes()]).Changes);

        Assert.Equal(stored.Single(record => record.Record.Key == change.Key).Version, change.Expected);
    }

    [Fact]
    public void Of_key_results_that_agree_the_objective_takes_the_ambition()
    {
        var analysis = Analyze(RulePlan.Sound().Change("o1", o => o with { Ambition = default }).ChangeKeyResult("o1", k => k with { Ambition = Ambition.Committed }));

        var fix = Assert.Single(analysis.FixesOf(Assert.Single(analysis.Findings.Findings)));

        Assert.False(fix.IsProposal);
        Assert.Equal(Ambition.Committed, Objective(analysis.Preview([fix]).After, "o1").Ambition);
    }

    [Fact]
    public void Where_nobody_said_anything_there_is_a_choice()
    {
        var analysis = Analyze(RulePlan.Sound().Change("o1", o => o with { Ambition = default }));

        var fixes = analysis.FixesOf(Assert.Single(analysis.Findings.Findings));

        Assert.All(fixes, fix => Assert.True(fix.IsProposal));
        Assert.Equal([Ambition.Aspirational, Ambition.Committed], fixes.Select(fix => Objective(analysis.Preview([fix]).After, "o1").Ambition));
    }

    [Fact]
    public void A_loop_is_opened_where_it_leads_down()
    {
        var analysis = Analyze(RulePlan.Sound().Change("o0", o => o with { AlignsTo = [RulePlan.To("i1")] }));

        var preview = analysis.Preview([.. analysis.Fixes()]);

        Assert.Empty(Objective(preview.After, "o0").AlignsTo);
        Assert.Equal("o0", Assert.Single(preview.Changes).Key.Id);
    }

    [Theory]
    [InlineData(LinkKind.Contributes, LinkState.Accepted, 1, "o2")]
    [InlineData(LinkKind.Supports, LinkState.Requested, 1, "o1")]
    [InlineData(LinkKind.Supports, LinkState.Accepted, 0.5, "o1")]
    public void Among_equals_the_weaker_link_goes(LinkKind kind, LinkState state, double weight, string loser)
    {
        var plan = RulePlan.Sound(2)
            .Change("o1", o => o with { AlignsTo = [.. o.AlignsTo, RulePlan.To("o2") with { Kind = kind, State = state, Weight = new Weight((decimal)weight) }] })
            .Change("o2", o => o with { AlignsTo = [.. o.AlignsTo, RulePlan.To("o1")] });
        var analysis = Analyze(plan);

        Assert.Equal(loser, Assert.Single(analysis.Preview([.. analysis.Fixes()]).Changes).Key.Id);
    }

    [Fact]
    public void Circles_that_share_members_are_all_opened()
    {
        var plan = RulePlan.Sound(4)
            .Change("o1", o => o with { AlignsTo = [RulePlan.To("o2"), RulePlan.To("o3")] })
            .Change("o2", o => o with { AlignsTo = [RulePlan.To("o1"), RulePlan.To("o3"), RulePlan.To("o2")] })
            .Change("o3", o => o with { AlignsTo = [RulePlan.To("o1"), RulePlan.To("o4")] })
            .Change("o4", o => o with { AlignsTo = [RulePlan.To("o2"), RulePlan.To("o0")] });
        var analysis = Analyze(plan);

        Assert.Empty(analysis.Preview([.. analysis.Fixes()]).After.Alignment.Loops);
    }

    [Fact]
    public void What_is_suppressed_is_left_as_it_is()
    {
        var policy = new OkrPolicy { Rules = RuleSet.Default.With(new Suppression { Rule = new("OKR5015"), Reason = "agreed" }) };

        Assert.Empty(Analyze(RulePlan.Sound().Change("o1", o => o with { Ambition = default }).Document(), policy).Fixes());
    }

    [Fact]
    public void An_objective_whose_id_occurs_twice_is_left_alone()
    {
        var plan = RulePlan.Sound();
        var twin = RulePlan.Objective("o1", "d1", "o0") with { Ambition = default };
        var analysis = Analyze(plan.Add(twin));

        Assert.Empty(analysis.Preview([.. analysis.Fixes()]).Changes);
    }

    [Fact]
    public void A_circle_through_an_id_that_occurs_twice_is_left_alone()
    {
        var plan = RulePlan.Sound(2).Change("o2", o => o with { AlignsTo = [RulePlan.To("o1")] });
        var twin = RulePlan.Objective("o2", "d2", "o0") with { AlignsTo = [RulePlan.To("o2")] };
        var analysis = Analyze(plan.Change("o1", o => o with { AlignsTo = [RulePlan.To("o2")] }).Add(twin));

        Assert.NotEmpty(analysis.Alignment.Loops);
        Assert.Empty(analysis.Findings.Findings.Where(finding => finding.Rule.Value == "OKR4002").SelectMany(analysis.FixesOf));
    }

    [Fact]
    public void A_host_s_rule_has_its_own_fixes()
    {
        var policy = new OkrPolicy { Rules = RuleSet.Default.With(new TitleRule()) };
        var analysis = Analyze(RulePlan.Sound().Change("o1", o => o with { Title = "win" }).Document(), policy);

        var preview = analysis.Preview([.. analysis.Fixes()]);

        Assert.Equal("Win", Objective(preview.After, "o1").Title);
        Assert.Empty(preview.New);
    }

    private sealed class TitleRule : Rule
    {
        public override RuleDescriptor Descriptor { get; } = new() { Id = new("HOST2"), DefaultSeverity = Severity.Info, Title = new("Case", "大小写") };

        public override void Check(RuleContext context)
        {
            foreach (var objective in context.Objectives.Where(objective => char.IsLower(objective.Record.Title[0])))
            {
                context.Report(objective.Target);
            }
        }

        public override IReadOnlyList<Fix> FixesOf(Finding finding, OkrSnapshot snapshot) =>
        [
            new()
            {
                Finding = finding,
                Title = new("Begin with a capital", "首字母大写"),
                Edits = [new(new(finding.Target.Id), record => record with { Title = char.ToUpperInvariant(record.Title[0]) + record.Title[1..] })],
            },
        ];
    }
}
