using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class SplitFixerTests
{
    private static OkrAnalysis Analyze(RulePlan plan) => OkrEngine.Analyze(OkrSnapshot.Build(plan.Document()), OkrPolicy.Default, RulePlan.Today);

    private static OkrAnalysis Titled(string title) => Analyze(RulePlan.Sound().Title("o1", title));

    private static IReadOnlyList<Fix> FixesOf(OkrAnalysis analysis, string rule) => [.. analysis.Fixes().Where(fix => fix.Finding.Rule.Value == rule)];

    private static Objective Mended(OkrAnalysis analysis, string rule)
    {
        var fix = Assert.Single(FixesOf(analysis, rule));
        var preview = analysis.Preview([fix]);
        Assert.True(fix.IsProposal);
        Assert.Contains(fix.Finding, preview.Gone);
        Assert.DoesNotContain(preview.New, finding => finding.Severity == Severity.Error);
        return preview.After.Snapshot.Find(new ObjectiveId("o1"))!.Value.Record;
    }

    [Theory]
    [InlineData("Help 500 of our families ride to school", "Help our families ride to school")]
    [InlineData("Cut response time to under 2 hours", "Cut response time")]
    [InlineData("Help 500 families ride to school", "Help families ride to school")]
    [InlineData("Raise retention from 40% to 60%", "Raise retention")]
    [InlineData("Raise the net promoter score from 20 to 40 points by June", "Raise the net promoter score by June")]
    [InlineData("Cut the answer time to under 2 hours", "Cut the answer time")]
    [InlineData("Reach a score of 50 in Europe", "Reach a score in Europe")]
    [InlineData("Win at least 500 customers in 2027", "Win customers in 2027")]
    [InlineData("Win €3 million of new business", "Win new business")]
    [InlineData("协助 500 个家庭告别私家车", "协助家庭告别私家车")]
    [InlineData("净推荐值从 20 提高到 40", "净推荐值提高")]
    [InlineData("客户流失率从 8% 降到 5%", "客户流失率")]
    [InlineData("季度营收达到 3000 万元", "季度营收")]
    public void A_number_goes_to_a_key_result_and_the_words_stay(string title, string words)
    {
        var mended = Mended(Titled(title), "OKR5001");

        Assert.Equal(words, mended.Title);
        Assert.Equal((4, "o1.kr4", title), (mended.KeyResults.Count, mended.KeyResults[3].Id.Value, mended.KeyResults[3].Title));
    }

    [Theory]
    [InlineData("Raise retention from 40% to 60%", "%")]
    [InlineData("净推荐值从 40 提高到 60", "")]
    public void A_key_result_from_here_to_there_is_measured_so(string title, string unit) =>
        Assert.Equal(new NumericMetric { Baseline = 40, Target = 60, Unit = unit }, Mended(Titled(title), "OKR5001").KeyResults[3].Metric);

    [Theory]
    [InlineData("Raise sales, cut costs and hire bakers", "Raise sales", "Cut costs", "Hire bakers")]
    [InlineData("提升销售额，降低成本，招聘人才", "提升销售额", "降低成本", "招聘人才")]
    [InlineData("Visit every family, cut costs and raise sales by 20%", "Cut costs", "Raise sales by 20%", "Visit every family")]
    public void A_further_goal_becomes_a_key_result_and_work_an_initiative(string title, string kept, string result, string work)
    {
        var analysis = Titled(title);
        var mended = Mended(analysis, "OKR5401");

        Assert.Equal((kept, result), (mended.Title, mended.KeyResults[3].Title));
        var initiative = Assert.Single(Assert.Single(FixesOf(analysis, "OKR5401")).Added);
        Assert.Equal(("o1", work), (initiative.Objective.Value, initiative.Title));
    }

    [Theory]
    [InlineData("Read every study, become the voice of the trade", "Become the voice of the trade", "Read every study")]
    [InlineData("大量临摹优秀作品，成为一名合格的初级设计师", "成为一名合格的初级设计师", "大量临摹优秀作品")]
    public void Of_means_and_end_the_end_stays_and_the_means_become_an_initiative(string title, string end, string means)
    {
        var analysis = Titled(title);
        var mended = Mended(analysis, "OKR5401");

        Assert.Equal((end, 3), (mended.Title, mended.KeyResults.Count));
        Assert.Equal(means, Assert.Single(Assert.Single(FixesOf(analysis, "OKR5401")).Added).Title);
    }

    [Theory]
    [InlineData("Raise sales from 10 to 20 and cut returns from 8 to 4", "Raise sales from 10 to 20", "Cut returns from 8 to 4")]
    [InlineData("提升销售额 20%，降低退货率 5%", "提升销售额 20%", "降低退货率 5%")]
    public void Each_measure_of_a_key_result_becomes_one_of_its_own(string title, string first, string second)
    {
        var mended = Mended(Analyze(RulePlan.Sound().KeyResultTitle("o1", title)), "OKR5401");

        Assert.Equal((first, second), (mended.KeyResults[0].Title, mended.KeyResults[3].Title));
        Assert.Equal(RulePlan.KeyResult("o1.kr1").Metric, mended.KeyResults[0].Metric);
    }

    [Fact]
    public void Several_goals_are_parted_before_their_numbers_are_moved()
    {
        var analysis = Titled("Raise sales to 500, cut costs and hire bakers");

        Assert.Empty(FixesOf(analysis, "OKR5001"));
        Assert.Equal("Raise sales to 500", Mended(analysis, "OKR5401").Title);
    }

    [Fact]
    public void A_new_key_result_takes_an_id_that_is_free()
    {
        var plan = RulePlan.Sound().Title("o1", "Help 500 families ride to school")
            .Change("i1", o => o with { KeyResults = [RulePlan.KeyResult("o1.kr4"), RulePlan.KeyResult("a"), RulePlan.KeyResult("b")] })
            .Change("o1", o => o with { KeyResults = [RulePlan.KeyResult("O1.KR5"), .. o.KeyResults.Skip(1)] });

        Assert.Equal("o1.kr6", Mended(Analyze(plan), "OKR5001").KeyResults[3].Id.Value);
    }

    [Fact]
    public void A_sentence_that_is_a_key_result_already_is_not_written_twice()
    {
        var plan = RulePlan.Sound().Title("o1", "Help 500 families ride to school").KeyResultTitle("o1", "Help 500 families ride to school");

        Assert.Equal(3, Mended(Analyze(plan), "OKR5001").KeyResults.Count);
    }

    [Theory]
    [InlineData("Reach 500")]
    [InlineData("Raise it from 40% to 60%")]
    [InlineData("达到 500")]
    public void Where_nothing_is_left_of_the_sentence_there_is_no_fix(string title)
    {
        var analysis = Titled(title);

        Assert.Contains(analysis.Findings.Findings, finding => finding.Rule.Value == "OKR5001");
        Assert.Empty(FixesOf(analysis, "OKR5001"));
    }

    [Fact]
    public void Where_there_is_no_room_for_another_key_result_there_is_no_fix() => AssertLeft(o => o with
    {
        KeyResults = [.. o.KeyResults, RulePlan.KeyResult("x"), RulePlan.KeyResult("y")],
    });

    [Fact]
    public void Where_weights_are_given_there_is_no_fix() => AssertLeft(o => o with
    {
        KeyResults = [.. o.KeyResults.Select((keyResult, i) => keyResult with { Weight = new(i == 0 ? 0.5m : 0.25m) })],
    });

    private static void AssertLeft(Func<Objective, Objective> change)
    {
        var analysis = Analyze(RulePlan.Sound().Title("o1", "Help 500 families ride to school").Change("o1", change));

        Assert.Contains(analysis.Findings.Findings, finding => finding.Rule.Value == "OKR5001");
        Assert.Empty(FixesOf(analysis, "OKR5001"));
    }

    [Fact]
    public void A_key_result_whose_id_occurs_twice_is_left_alone()
    {
        var plan = RulePlan.Sound().KeyResultTitle("o1", "Raise sales from 10 to 20 and cut returns from 8 to 4")
            .Change("i1", o => o with { KeyResults = [RulePlan.KeyResult("o1.kr1"), .. o.KeyResults.Skip(1)] });

        Assert.Empty(FixesOf(Analyze(plan), "OKR5401"));
    }

    [Fact]
    public void It_says_what_it_does_in_both_languages()
    {
        var fix = Assert.Single(FixesOf(Titled("提升销售额，降低成本，招聘人才"), "OKR5401"));

        Assert.Equal("Keep \"提升销售额\", and set apart \"降低成本\" (key result), \"招聘人才\" (initiative)", fix.Title.In(OkrLanguage.English));
        Assert.Equal("保留“提升销售额”，另列“降低成本”（关键成果）、“招聘人才”（执行项）", fix.Title.In(OkrLanguage.Chinese));
    }
}
