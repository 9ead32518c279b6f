using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Okr.Core.Tests.Wording;

namespace Okr.Core.Tests.Rules;

public class CopiedObjectiveRuleTests
{
    private const string Id = "OKR4010";
    private const string Text = "Raise weekly active riders of the app from 18k to 30k";

    [Theory]
    [InlineData("Raise weekly active riders of the app from 18k to 30k")]
    [InlineData("INCREASE WEEKLY ACTIVE RIDERS OF THE APP FROM 18,000 TO 30,000")]
    [InlineData("From eighteen thousand to thirty thousand: weekly active riders of the app, raised")]
    [InlineData("Raise weekly active riders of our app")]
    public void A_copy_of_a_key_result_is_found_in_any_dress(string title)
    {
        var finding = Assert.Single(RulePlan.Sound().ChangeKeyResult("o1", k => k with { Title = Text }).Change("i1", o => o with { Title = title }).Check(Id));

        Assert.Equal(("i1", "keyResult", "o1.kr1"), (finding.Target.Id, finding.Case(), Assert.Single(finding.RelatedIds())));
    }

    [Theory]
    [InlineData("Raise weekly active riders of the app from 18k to 25k")]
    [InlineData("Riders find the app worth opening every week")]
    [InlineData("Weekly riders")]
    public void An_objective_of_ones_own_about_the_same_matter_is_no_copy(string title) =>
        Assert.Empty(RulePlan.Sound().ChangeKeyResult("o1", k => k with { Title = Text }).Change("i1", o => o with { Title = title }).Check(Id));

    [Fact]
    public void Two_teams_may_want_the_same() =>
        Assert.Empty(RulePlan.Sound(3).ChangeAll(o => o.Id.Value is "o1" or "o2" or "o3" ? o with { Title = "Answer every customer within a day" } : o).Check(Id));

    [Fact]
    public void Peers_that_are_linked_may_not()
    {
        var plan = RulePlan.Sound(2).ChangeAll(o => o.Id.Value is "o1" or "o2" ? o with { Title = "Answer every customer within a day" } : o)
            .Change("o1", o => o with { AlignsTo = [.. o.AlignsTo, RulePlan.To("o2")] });

        Assert.Equal(["o1"], plan.Check(Id).Ids());
    }

    [Theory]
    [InlineData("Earn the trust of families", true)]
    [InlineData("Earn trust", false)]
    public void Without_a_link_only_a_whole_sentence_of_a_higher_level_counts(string title, bool isFound)
    {
        var plan = RulePlan.Sound(2).Change("o0", o => o with { Title = title }).Change("i2", o => o with { Title = title });

        Assert.Equal(isFound ? ["i2"] : [], plan.Check(Id).Ids());
        Assert.All(plan.Check(Id), finding => Assert.Equal(("notLinked", "o0"), (finding.Case(), finding.Argument("parent").Text)));
    }

    [Fact]
    public void Without_a_link_the_text_of_another_branch_is_no_copy() =>
        Assert.Empty(RulePlan.Sound(2).Change("o1", o => o with { Title = "Earn the trust of families" }).Change("i2", o => o with { Title = "Earn the trust of families" }).Check(Id));

    [Fact]
    public void An_objective_of_another_time_is_carried_on_and_not_passed_down()
    {
        var plan = RulePlan.Sound().Add(new Cycle { Id = new("q2"), Start = new(2026, 4, 1), End = new(2026, 6, 30) })
            .Change("i1", o => o with { Title = "Win o1", Cycle = new("q2") });

        Assert.Empty(plan.Check(Id));
    }

    [Fact]
    public void A_declined_link_and_a_cancelled_parent_pass_nothing_down()
    {
        var declined = RulePlan.To("o1") with { State = LinkState.Declined };
        Assert.Empty(RulePlan.Sound().Change("i1", o => o with { Title = "Win o1", AlignsTo = [declined] }).Check(Id));
        Assert.Empty(RulePlan.Sound().Change("i1", o => o with { Title = "Win o1" }).Change("o1", o => o with { State = OkrState.Cancelled }).Check(Id));
    }

    [Property(MaxTest = 100)]
    public Property Every_disguise_of_any_sentence_is_found_and_no_other_sentence_is_accused() =>
        Prop.ForAll(Sentences.Any.Two().ToArbitrary(), pair =>
        {
            var plan = RulePlan.Sound(2).Change("o0", o => o with { Title = pair.Item1.ToString() }).Change("o2", o => o with { Title = pair.Item2.ToString() });
            Assert.All(pair.Item1.Disguises(), disguise => Assert.Contains("o1", plan.Change("o1", o => o with { Title = disguise }).Check(Id).Ids()));
            Assert.Equal(pair.Item1.Shares(pair.Item2) > 0.5, plan.Check(Id).Ids().Contains("o2") || pair.Item1.Shares(pair.Item2) > 0.5);
        });
}
