namespace Okr.Core.Tests.Rules;

public class StretchInAppraisalRuleTests
{
    private static readonly Practice Weighted = new() { Appraisal = new() { Mode = AppraisalMode.Weighted } };

    [Theory]
    [InlineData(Ambition.Committed, 0)]
    [InlineData(Ambition.Aspirational, 1)]
    [InlineData(Ambition.Learning, 1)]
    public void Whatever_is_not_a_promise_is_named_once_and_not_its_key_results_again(Ambition ambition, int findings)
    {
        var plan = Promises().Change("o1", objective => objective with { Ambition = ambition, KeyResults = [.. objective.KeyResults.Select(keyResult => keyResult with { Ambition = ambition })] });

        Assert.Equal(Enumerable.Repeat("o1", findings), Found(plan, Weighted));
    }

    [Fact]
    public void A_stretch_within_a_promise_is_named_by_itself() =>
        Assert.Equal(["o1.kr1"], Found(Promises().ChangeKeyResult("o1", keyResult => keyResult with { Ambition = Ambition.Aspirational }), Weighted));

    [Theory]
    [InlineData(AppraisalMode.Decoupled)]
    [InlineData(AppraisalMode.Informed)]
    public void Where_results_do_not_count_stretches_are_welcome(AppraisalMode mode) =>
        Assert.Empty(Found(RulePlan.Sound(), new() { Appraisal = new() { Mode = mode } }));

    private static RulePlan Promises() => RulePlan.Sound().ChangeAll(objective => objective with { Ambition = Ambition.Committed });

    private static IEnumerable<string> Found(RulePlan plan, Practice practice) =>
        plan.Check(practice).Findings.Where(finding => finding.Rule.Value == "OKR8005").Select(finding => finding.Target.Id).ToList();
}
