using static Okr.Core.Tests.Rules.CycleHistory;

namespace Okr.Core.Tests.Rules;

public class TimidStretchRuleTests
{
    private const string Id = "OKR5903";

    [Theory]
    [InlineData(19, 20, "repeated")]
    [InlineData(18, 20, null)]
    [InlineData(20, 18, null)]
    public void A_stretch_that_was_reached_twice_is_hardly_one(int first, int second, string? expected) => Assert.Equal(
        expected is null ? [] : [expected],
        Plan(From(20, 40), From(10, 20, first), From(10, 20, second)).Check(Id).Select(finding => finding.Case()));

    [Fact]
    public void Promises_are_meant_to_be_kept() =>
        Assert.Empty(Plan(Ambition.Committed, "Raise active riders", From(20, 40), From(10, 20, 20), From(10, 20, 20)).Check(Id));

    [Theory]
    [InlineData(9, "2026-01-30", 1)]
    [InlineData(8, "2026-01-30", 0)]
    [InlineData(9, "2026-01-31", 0)]
    [InlineData(9, "2025-12-01", 1)]
    public void Nobody_is_sure_of_a_stretch_at_its_beginning(int confidence, string today, int findings)
    {
        var plan = RulePlan.Sound().ChangeKeyResult("o1", k => k with { Confidence = new(confidence) });

        var found = plan.Check(today: DateOnly.ParseExact(today, "yyyy-MM-dd")).Findings.Where(finding => finding.Rule.Value == Id).ToArray();

        Assert.Equal(findings, found.Length);
        Assert.All(found, finding => Assert.Equal(("o1.kr1", "confident"), (finding.Target.Id, finding.Case())));
    }

    [Fact]
    public void Of_a_promise_one_may_be_sure() =>
        Assert.Empty(RulePlan.Sound().ChangeKeyResult("o1", k => k with { Confidence = new(10), Ambition = Ambition.Committed }).Check(today: new(2026, 1, 2)).Findings);
}
