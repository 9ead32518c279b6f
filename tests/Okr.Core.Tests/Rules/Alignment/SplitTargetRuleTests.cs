namespace Okr.Core.Tests.Rules;

public class SplitTargetRuleTests
{
    private const string Id = "OKR4012";

    [Theory]
    [InlineData(60, 40, true)]
    [InlineData(60, 41, false)]
    [InlineData(60, 39, false)]
    [InlineData(100, 0, false)]
    public void A_target_that_is_divided_without_a_remainder_is_found(int north, int south, bool isFound)
    {
        var found = Plan(north, south).Check(Id);

        Assert.Equal(isFound ? ["o0.kr1"] : [], found.Ids());
        Assert.All(found, finding => Assert.Equal(["o1.kr1", "o2.kr1"], finding.RelatedIds()));
    }

    [Fact]
    public void Shares_in_per_cent_do_not_add_up() =>
        Assert.Empty(Plan(60, 40, "%").Check(Id));

    [Fact]
    public void One_supporter_alone_divides_nothing() =>
        Assert.Empty(Plan(60, 30).Change("o1", o => o with { KeyResults = [.. o.KeyResults, Result("o1.kr4", "Sign new customers in the east", 40, "")] })
            .ChangeKeyResult("o2", k => k with { Title = "Answer within a day" }).Check(Id));

    [Fact]
    public void Another_measure_with_a_fitting_number_is_no_part() =>
        Assert.Empty(Plan(60, 40).ChangeKeyResult("o2", k => k with { Title = "Win back lost suppliers" }).Check(Id));

    [Fact]
    public void The_numbers_may_stand_in_the_texts_alone()
    {
        var plan = RulePlan.Sound(2).ChangeKeyResult("o0", k => k with { Title = "新增签约客户一百家", Metric = null })
            .ChangeKeyResult("o1", k => k with { Title = "华东新增签约客户 60 家", Metric = null })
            .ChangeKeyResult("o2", k => k with { Title = "华南新增签约客户四十家", Metric = null });

        Assert.Equal(["o0.kr1"], plan.Check(Id).Ids());
    }

    private static RulePlan Plan(int north, int south, string unit = "") => RulePlan.Sound(2)
        .ChangeKeyResult("o0", _ => Result("o0.kr1", "Sign new customers", 100, unit))
        .ChangeKeyResult("o1", _ => Result("o1.kr1", "Sign new customers in the north", north, unit))
        .ChangeKeyResult("o2", _ => Result("o2.kr1", "Sign new customers in the south", south, unit));

    private static KeyResult Result(string id, string title, int target, string unit) =>
        new() { Id = new(id), Title = title, Metric = new NumericMetric { Baseline = -1, Target = target, Unit = unit } };
}
