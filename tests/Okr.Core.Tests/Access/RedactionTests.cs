using Okr.Access;
using Okr.Alignment;
using Okr.Rules;
using Okr.Scoring;

namespace Okr.Core.Tests.Access;

public sealed class RedactionTests
{
    private static readonly DateOnly Today = new(2026, 2, 1);

    private static readonly Objective Secret = House.Objective with
    {
        Id = new("secret"),
        Visibility = Visibility.Private,
        Weight = new(3m),
        KeyResults = [new() { Id = new("sk"), Metric = new ManualMetric { Progress = 0.9m } }],
        AlignsTo = [new() { Parent = new("o1"), Kind = LinkKind.Contributes }],
    };

    private static readonly Objective Open = House.Objective with
    {
        KeyResults = [new() { Id = new("k1"), Title = "Twenty customers", Metric = new ManualMetric { Progress = 0.5m } }],
        AlignsTo = [new() { Parent = Secret.Id }, new() { Parent = new("gone") }],
    };

    [Fact]
    public void What_is_hidden_leaves_a_number_and_nothing_else()
    {
        var seen = For(House.Of(Open, Secret), AccessPolicy.Open);

        Assert.Equal(
            [Open with { AlignsTo = [] }, new Objective { Id = new("withheld-1"), Unit = House.Sales, Cycle = new("q1"), Weight = new(3m), Withheld = new() { Score = 0.9m, IsPlaceholder = true } }],
            seen.Document.Objectives);
        Assert.Equal(0.8m, Sheet(seen).Of(seen.Find(House.Sales)!.Value).Score);
        Assert.Equal(0.8m, Sheet(seen).Explain(seen.Find(House.Sales)!.Value).Value);
        Assert.Contains("withheld-1: 0.9 (weight 3), the computed score counts\n    made of what you may not see: 0.9", Sheet(seen).Explain(seen.Find(House.Sales)!.Value).ToText(OkrLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_that_are_left_out_leave_nothing()
    {
        var seen = For(House.Of(Open, Secret), new() { HiddenNumbers = HiddenNumbers.LeftOut });

        Assert.Equal([Open with { AlignsTo = [] }], seen.Document.Objectives);
        Assert.Equal(0.5m, Sheet(seen).Of(seen.Find(House.Sales)!.Value).Score);
    }

    [Fact]
    public void What_a_visible_objective_takes_from_hidden_ones_is_in_its_own_number()
    {
        var scoring = new ScoringPolicy { RollUp = new() { Source = ScoreSource.Both } };
        var seen = For(House.Of(Open with { AlignsTo = [] }, Secret with { AlignsTo = [new() { Parent = new("o1"), Kind = LinkKind.Contributes }] }), AccessPolicy.Open, scoring);

        Assert.Equal(new Withheld { Score = 0.7m, Progress = 0.7m }, seen.Find(Open.Id)!.Value.Record.Withheld);
        Assert.Equal(0.7m, Sheet(seen, scoring).Of(seen.Find(Open.Id)!.Value).Score);
        Assert.Equal(0.7m, Sheet(seen, scoring).Explain(seen.Find(Open.Id)!.Value).Value);
    }

    [Fact]
    public void Who_sees_everything_gets_the_workspace_itself()
    {
        var whole = House.Of(Open, Secret);

        Assert.Same(whole, Redaction.For(Sheet(whole), House.Viewer("administrator"), AccessPolicy.Open));
        Assert.NotSame(whole, Redaction.For(Sheet(whole), House.Viewer("administrator"), new() { Oversight = Oversight.Nobody }));
    }

    [Fact]
    public void A_link_to_what_is_not_there_goes_as_well_so_that_it_looks_like_one_to_what_is_hidden()
    {
        var seen = For(House.Of(Open), AccessPolicy.Open);

        Assert.Empty(seen.Document.Objectives[0].AlignsTo);
        Assert.Empty(seen.Defects);
    }

    [Fact]
    public void Placeholders_stand_in_an_order_of_their_own_and_keep_out_of_the_way_of_visible_ids()
    {
        Objective Hidden(string id, decimal score) => Secret with { Id = new(id), AlignsTo = [], KeyResults = [new() { Id = new("k" + id), Metric = new ManualMetric { Progress = score } }] };
        var open = Open with { Id = new("withheld-1"), AlignsTo = [] };

        var one = For(House.Of(open, Hidden("a", 0.9m), Hidden("b", 0.2m)), AccessPolicy.Open);
        var other = For(House.Of(open, Hidden("c", 0.2m), Hidden("d", 0.9m)), AccessPolicy.Open);

        Assert.Equal(one.Document.Records, other.Document.Records);
        Assert.Equal(["withheld-1", "withheld-2", "withheld-3"], one.Document.Objectives.Select(objective => objective.Id.Value));
    }

    [Fact]
    public void No_rule_judges_a_placeholder()
    {
        var policy = new OkrPolicy();
        var seen = OkrEngine.Analyze(House.Of(Open with { AlignsTo = [] }, Secret with { Owner = null, Title = "" }), policy, Today).SeenBy(House.Somebody("stranger"));
        var alone = OkrEngine.Analyze(House.Of(Open with { AlignsTo = [] }), policy, Today);

        Assert.Equal(alone.Findings.Findings, seen.Findings.Findings);
        Assert.NotEqual(alone.Scores.Of(alone.Snapshot.Find(House.Sales)!.Value).Score, seen.Scores.Of(seen.Snapshot.Find(House.Sales)!.Value).Score);
    }

    [Fact]
    public void A_suppression_of_something_hidden_is_not_told()
    {
        var rules = RuleSet.Default
            .With(new Suppression { Rule = new("OKR5002"), Target = OkrTarget.Of(Secret.Id), Reason = "secret" })
            .With(new Suppression { Rule = new("OKR5002"), Target = OkrTarget.Of(Open.Id), Reason = "open" })
            .With(new Suppression { Rule = new("OKR5003"), Unit = House.Sales, Reason = "unit" });

        Assert.Equal(["open", "unit"], Redaction.Of(rules, For(House.Of(Open, Secret), AccessPolicy.Open)).Suppressions.Select(suppression => suppression.Reason));
    }

    [Fact]
    public void Every_reference_that_a_record_can_hold_is_known_to_the_redaction()
    {
        Type[] ids = [typeof(ObjectiveId), typeof(KeyResultId), typeof(InitiativeId), typeof(CheckInId), typeof(AttestationId), typeof(OkrTarget), typeof(RecordKey)];
        var types = typeof(Objective).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(OkrNode)) && type.Namespace == "Okr");

        Assert.Equal(
            [
                "AlignmentLink.Parent", "AlignmentLink.ParentKeyResult", "CheckIn.Corrects", "CheckIn.KeyResult", "CheckIn.Objective", "FrozenFinding.Target",
                "Initiative.KeyResult", "Initiative.Objective", "KeyResult.CarriedFrom", "Objective.CarriedFrom",
            ],
            types.SelectMany(type => type.GetProperties())
                .Where(member => member.Name is not ("Id" or "Key") && ids.Contains(Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType))
                .Select(member => $"{member.DeclaringType!.Name}.{member.Name}")
                .Distinct()
                .Order(StringComparer.Ordinal));
    }

    private static OkrSnapshot For(OkrSnapshot whole, AccessPolicy policy, ScoringPolicy? scoring = null) => Redaction.For(Sheet(whole, scoring), House.Somebody("stranger"), policy);

    private static ScoreSheet Sheet(OkrSnapshot snapshot, ScoringPolicy? scoring = null) => ScoreSheet.Compute(AlignmentGraph.Of(snapshot), scoring ?? ScoringPolicy.Google, Today);
}
