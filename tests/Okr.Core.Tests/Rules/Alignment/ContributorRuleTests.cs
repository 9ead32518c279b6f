using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class ContributorRuleTests
{
    private const string Id = "OKR4009";

    private static Objective Named(Objective objective, string units) => objective with { Labels = new Dictionary<string, string> { ["contributors"] = units } };

    private static Objective Apart(Objective objective) => objective with { AlignsTo = [], Origin = Origin.Autonomous };

    private static string Found(IReadOnlyList<Finding> findings) => string.Join(' ', findings.Select(finding => $"{finding.Case()}:{finding.Argument("unit")}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("d1", "")]
    [InlineData("d2", "named:d2")]
    [InlineData("Department 2", "named:Department 2")]
    [InlineData("department 2；d1", "named:department 2")]
    [InlineData(" d1 ; d2; ;d2", "named:d2")]
    [InlineData("acme", "")]
    [InlineData("Legal", "named:Legal")]
    [InlineData("", "")]
    public void Who_is_named_needs_a_part(string units, string found) =>
        Assert.Equal(found, Found(RulePlan.Sound(2).Change("o2", Apart).Change("o0", o => Named(o, units)).Check(Id)));

    [Theory]
    [InlineData("all")]
    [InlineData("全部")]
    public void All_means_every_unit_directly_below(string units) =>
        Assert.Equal("subUnit:Department 2 subUnit:Department 3", Found(RulePlan.Sound(3).Change("o2", Apart).Change("o3", Apart).Change("o0", o => Named(o, units)).Check(Id)));

    [Fact]
    public void A_unit_below_stands_in_for_the_one_above() =>
        Assert.Empty(RulePlan.Sound(2).Change("o2", Apart).Change("i2", o => o with { AlignsTo = [RulePlan.To("o0")] }).Change("o0", o => Named(o, "d2")).Check(Id));

    [Fact]
    public void A_single_key_result_is_a_part() =>
        Assert.Empty(RulePlan.Sound(2).Change("o2", Apart).ChangeKeyResult("o2", k => k with { AlignsTo = [RulePlan.ToKeyResult("o0.kr1")] }).Change("o0", o => Named(o, "d2")).Check(Id));

    [Theory]
    [InlineData(LinkState.Requested, "")]
    [InlineData(LinkState.Declined, "named:d2")]
    public void Only_live_links_are_a_part(LinkState state, string found) =>
        Assert.Equal(found, Found(RulePlan.Sound(2).Change("o2", o => o with { AlignsTo = [RulePlan.To("o0") with { State = state }] }).Change("o0", o => Named(o, "d2")).Check(Id)));

    [Fact]
    public void What_was_given_up_is_no_part() =>
        Assert.Equal("named:d2", Found(RulePlan.Sound(2).Change("o2", o => o with { State = OkrState.Cancelled }).Change("o0", o => Named(o, "d2")).Check(Id)));

    [Fact]
    public void A_unit_that_answers_for_a_key_result_says_so_in_its_own_objectives()
    {
        var finding = Assert.Single(RulePlan.Sound(2).Change("o2", Apart).ChangeKeyResult("o0", k => k with { Unit = new("d2") }).Check(Id));

        Assert.Equal(("answersFor", Severity.Info, "o0.kr1"), (finding.Case(), finding.Severity, finding.Argument("keyResult").Text));
        Assert.Equal([OkrTarget.Of(new OrgUnitId("d2"))], finding.Related);
    }

    [Fact]
    public void A_unit_without_objectives_has_no_list_that_could_say_so() =>
        Assert.Empty(RulePlan.Sound(2).Change("o2", o => o with { State = OkrState.Archived }).ChangeKeyResult("o0", k => k with { Unit = new("d2") }).Check(Id));

    [Fact]
    public void Nobody_outside_the_scope_is_asked() =>
        Assert.Empty(RulePlan.Sound(2).Change("o2", Apart).Change("o0", o => Named(o, "d2")).Check(Id, scope: PracticeScope.CompanyOnly));

    [Fact]
    public void Label_and_words_are_options()
    {
        var rules = RuleSet.Default.With(new RuleId(Id), "label", "Partners").With(new RuleId(Id), "everyone", RuleValue.Of(["*"]));
        var plan = RulePlan.Sound(2).Change("o2", Apart).Change("o0", o => o with { Labels = new Dictionary<string, string> { ["partners"] = "*" } });

        Assert.Equal("subUnit:Department 2", Found(plan.Check(Id, rules)));
        Assert.Empty(plan.Check(Id));
    }
}
