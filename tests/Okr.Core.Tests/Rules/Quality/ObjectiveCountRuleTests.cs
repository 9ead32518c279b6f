using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class ObjectiveCountRuleTests
{
    private const string Id = "OKR5005";

    /// <summary>So many objectives of the department, all of one owner.</summary>
    private static RulePlan Busy(int count, Func<Objective, int, Objective>? change = null) => RulePlan.Sound().Add(
        [.. Enumerable.Range(1, count).Select(i => (change ?? ((same, _) => same))(RulePlan.Objective($"b{i}", "d1", "o0") with { Owner = new("bob") }, i))]);

    [Theory]
    [InlineData(5, 0)]
    [InlineData(6, 1)]
    public void Five_are_fine_and_six_are_not(int objectives, int findings) => Assert.Equal(findings, Busy(objectives).Check(Id).Count);

    [Fact]
    public void One_finding_names_the_owner_the_cycle_and_all_objectives()
    {
        var finding = Assert.Single(Busy(7).Check(Id));

        Assert.Equal("b1", finding.Target.Id);
        Assert.Equal(["b2", "b3", "b4", "b5", "b6", "b7"], finding.RelatedIds());
        Assert.Equal("bob has 7 objectives in 2026-Q1. More than 5 dilute focus; 3 are better. Put off or merge what matters least.", FindingTexts.Default.Message(finding, OkrLanguage.English));
    }

    [Fact]
    public void The_limit_and_the_recommendation_are_options()
    {
        var rules = RuleSet.Default.With(new RuleId(Id), "max", 1).With(new RuleId(Id), "recommended", 1);

        Assert.Contains("More than 1 dilute focus; 1 are better", FindingTexts.Default.Message(Assert.Single(Busy(2).Check(Id, rules)), OkrLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_cycle_counts_for_itself() => Assert.Empty(Busy(10, (o, i) => i <= 5 ? o : o with { Cycle = new("q2") }).Add(new Cycle { Id = new("q2") }).Check(Id));

    [Fact]
    public void Without_a_cycle_the_dates_say_what_belongs_together()
    {
        Assert.Empty(Busy(10, (o, i) => o with { Cycle = default, Start = new(2026, i <= 5 ? 1 : 4, 1) }).Check(Id));
        Assert.Single(Busy(6, (o, _) => o with { Cycle = default, Start = new(2026, 1, 1) }).Check(Id));
        Assert.Equal("this plan", Assert.Single(Busy(6, (o, _) => o with { Cycle = default }).Check(Id)).Argument("cycle").In(OkrLanguage.English));
    }

    [Fact]
    public void Where_nobody_is_named_the_unit_counts()
    {
        var finding = Assert.Single(Busy(6, (o, _) => o with { Owner = null }).Check(Id));

        Assert.Equal("Department 1", finding.Argument("owner").Text);
    }

    [Fact]
    public void A_person_and_a_unit_of_the_same_name_are_not_the_same() =>
        Assert.Empty(Busy(8, (o, i) => i <= 4 ? o with { Owner = null } : o with { Owner = new("d1") }).Check(Id));

    [Theory]
    [InlineData(OkrState.Draft, 1)]
    [InlineData(OkrState.Closed, 1)]
    [InlineData(OkrState.Archived, 0)]
    [InlineData(OkrState.Postponed, 0)]
    [InlineData(OkrState.Cancelled, 0)]
    public void What_is_no_longer_pursued_does_not_count(OkrState state, int findings) =>
        Assert.Equal(findings, Busy(6, (o, i) => i == 1 ? o with { State = state } : o).Check(Id).Count);
}
