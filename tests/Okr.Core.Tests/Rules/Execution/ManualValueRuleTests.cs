namespace Okr.Core.Tests.Rules;

public class ManualValueRuleTests
{
    private const string Id = "OKR3008";

    private static readonly DateTimeOffset Noon = new(2026, 2, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Values_that_count_for_nothing_are_counted()
    {
        var finding = Assert.Single(Plan(new ExecutedMetric()).Add(CheckIn("c1", 3), CheckIn("c2", 4)).Check(Id));

        Assert.Equal(("o1.kr1", 2), (finding.Target.Id, (int)finding.Argument("count").Number));
    }

    [Fact]
    public void A_note_or_a_confidence_is_welcome() => Assert.Empty(Plan(new ExecutedMetric()).Add(CheckIn("c1", null)).Check(Id));

    [Fact]
    public void A_measured_key_result_is_updated_by_hand() => Assert.Empty(Plan(new NumericMetric { Baseline = 10, Target = 20 }).Add(CheckIn("c1", 12)).Check(Id));

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1, 0)]
    public void Values_from_before_the_change_were_right(int hours, int findings) => Assert.Equal(
        findings,
        Plan(new ExecutedMetric()).ChangeKeyResult("o1", k => k with { Revisions = [new() { ChangedAt = Noon.AddHours(hours) }] }).Add(CheckIn("c1", 3)).Check(Id).Count);

    private static RulePlan Plan(Metric metric) => RulePlan.Sound().Add(RulePlan.Initiative("e1", "o1")).ChangeKeyResult("o1", k => k with { Metric = metric });

    private static CheckIn CheckIn(string id, decimal? value) =>
        new() { Id = new(id), Objective = new("o1"), KeyResult = new("o1.kr1"), Value = value, ObservedAt = Noon, RecordedAt = Noon };
}
