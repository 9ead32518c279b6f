namespace Okr.Core.Tests.Rules;

public class ChangedTargetRuleTests
{
    private const string Id = "OKR6014";

    private static MetricRevision On(int month, int day, string? reason = null) =>
        new() { ChangedAt = new(2026, month, day, 9, 0, 0, TimeSpan.Zero), Reason = reason, Before = new NumericMetric { Baseline = 10, Target = 30 } };

    private static RulePlan Changed(params MetricRevision[] revisions) =>
        RulePlan.Sound().ChangeKeyResult("o1", k => k with { Revisions = revisions, Metric = new NumericMetric { Baseline = 10, Target = 20, Current = 15 } });

    [Fact]
    public void A_change_while_it_runs_needs_a_reason_and_both_scores_are_told()
    {
        var finding = Assert.Single(Changed(On(2, 1)).Check(Id));

        Assert.Equal(("o1.kr1", "noReason", "0.25", "0.5"), (finding.Target.Id, finding.Case(), finding.Argument("before").Text, finding.Argument("now").Text));
        Assert.Empty(Changed(On(2, 1, "The market closed")).Check(Id));
    }

    [Fact]
    public void A_change_before_the_start_is_planning()
    {
        Assert.Empty(Changed(On(1, 1)).Check(Id));
        Assert.Single(Changed(On(1, 2)).Check(Id));
    }

    [Fact]
    public void A_change_after_the_end_is_named_whatever_the_reason() =>
        Assert.Equal("afterEnd", Assert.Single(Changed(On(2, 5, "It looks better")).Change("o1", o => o with { End = new(2026, 2, 4) }).Check(Id)).Case());

    [Fact]
    public void Of_several_changes_the_latest_that_is_wrong_is_named_once() =>
        Assert.Equal(new DateOnly(2026, 2, 3), Assert.Single(Changed(On(2, 1), On(2, 3), On(2, 4, "agreed")).Check(Id)).Argument("on").Date);
}
