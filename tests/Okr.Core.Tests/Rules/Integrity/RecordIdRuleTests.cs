namespace Okr.Core.Tests.Rules;

public class RecordIdRuleTests
{
    private const string Id = "OKR9002";

    [Fact]
    public void Each_repetition_of_an_id_is_found()
    {
        var again = RulePlan.Objective("o1", "d1", "o0") with { KeyResults = [] };

        Assert.Equal(["o1", "o1"], RulePlan.Sound().Add(again, again).Check(Id).Ids());
    }

    [Fact]
    public void Key_results_of_different_objectives_share_one_name_space() =>
        Assert.Equal(["o0.kr1"], RulePlan.Sound().ChangeKeyResult("o1", k => k with { Id = new("o0.kr1") }).Check(Id).Ids());

    [Fact]
    public void Things_of_different_kinds_may_share_an_id() => Assert.Empty(RulePlan.Sound().Add(new Initiative { Id = new("o1"), Objective = new("o1") }).Check(Id));

    [Fact]
    public void A_missing_id_names_the_kind()
    {
        var finding = Assert.Single(RulePlan.Sound().ChangeKeyResult("o1", k => k with { Id = default }).Check(Id));

        Assert.Equal((new OkrTarget(TargetKind.KeyResult, ""), "missing", "key_result"), (finding.Target, finding.Case(), finding.Argument("kind").Text));
    }
}
