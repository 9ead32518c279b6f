using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class BinaryResultRuleTests
{
    private const string Id = "OKR5103";

    public static TheoryData<Metric?> Gradable => [null, new ManualMetric(), new NumericMetric { Target = 1 }, new MilestonesMetric(), new ExecutedMetric(), new BoundMetric { Upper = 1 }];

    [Theory]
    [InlineData("The harbour bakery is open")]
    [InlineData("港口店开业")]
    public void Done_or_not_done_is_noted_whether_it_is_done_or_not(string title)
    {
        foreach (var isDone in new[] { false, true })
        {
            var finding = Assert.Single(Plan(title, new BinaryMetric { IsDone = isDone }).Check(Id));

            Assert.Equal(("o1.kr1", Severity.Info), (finding.Target.Id, finding.Severity));
        }
    }

    [Theory]
    [MemberData(nameof(Gradable))]
    public void Whatever_can_be_half_reached_is_fine(Metric? metric) => Assert.Empty(Plan("Launch the loyalty card", metric).Check(Id));

    [Fact]
    public void A_guardrail_may_be_a_yes_or_no() =>
        Assert.Empty(Plan("No accident", new BinaryMetric()).ChangeKeyResult("o1", k => k with { IsGuardrail = true }).Check(Id));

    [Fact]
    public void The_host_may_switch_it_off() =>
        Assert.Empty(Plan("港口店开业", new BinaryMetric()).Check(Id, RuleSet.Default.With(new RuleId(Id), Severity.Off)));

    private static RulePlan Plan(string title, Metric? metric) => RulePlan.Sound().ChangeKeyResult("o1", k => k with { Title = title, Metric = metric });
}
