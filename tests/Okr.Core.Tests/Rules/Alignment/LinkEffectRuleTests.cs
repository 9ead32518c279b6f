using Okr.Scoring;

namespace Okr.Core.Tests.Rules;

public class LinkEffectRuleTests
{
    private const string Id = "OKR4006";

    private static RulePlan Linked(AlignmentLink link, RollUpPolicy? rollUp = null, KeyResultContributions contributions = KeyResultContributions.Ignored) => RulePlan.Sound()
        .Change("o1", o => o with { AlignsTo = [link] })
        .ScoredBy(ScoringPolicy.Google with { RollUp = rollUp ?? new(), KeyResults = ScoringPolicy.Google.KeyResults with { Contributions = contributions } });

    private static AlignmentLink To(string parent, LinkKind kind, decimal weight = 1) => new()
    {
        Parent = new("o0"),
        ParentKeyResult = parent == "o0" ? null : new KeyResultId(parent),
        Kind = kind,
        Weight = new(weight),
    };

    [Theory]
    [InlineData(LinkKind.Supports, 1, "")]
    [InlineData(LinkKind.Supports, 2, "weight")]
    [InlineData(LinkKind.Supports, 0, "weight")]
    [InlineData(LinkKind.Contributes, 1, "")]
    [InlineData(LinkKind.Contributes, 2, "")]
    [InlineData(LinkKind.Contributes, 0, "zero")]
    public void A_number_that_goes_nowhere_is_found(LinkKind kind, int weight, string found) =>
        Assert.Equal(found, string.Concat(Linked(To("o0", kind, weight)).Check(Id).Select(finding => finding.Case())));

    [Fact]
    public void A_weight_counts_where_all_links_are_added_up() =>
        Assert.Empty(Linked(To("o0", LinkKind.Supports, 2), new() { Source = ScoreSource.Both, Links = ContributingLinks.AnyAccepted }).Check(Id));

    [Theory]
    [InlineData(ScoreSource.Both, KeyResultContributions.Ignored, 1)]
    [InlineData(ScoreSource.Both, KeyResultContributions.Replace, 0)]
    [InlineData(ScoreSource.Both, KeyResultContributions.StandIn, 0)]
    [InlineData(ScoreSource.KeyResults, KeyResultContributions.Ignored, 0)]
    [InlineData(ScoreSource.GradeOnly, KeyResultContributions.Ignored, 0)]
    public void A_contribution_to_a_key_result_is_idle_where_others_move_numbers_and_it_does_not(ScoreSource source, KeyResultContributions contributions, int findings) =>
        Assert.Equal(findings, Linked(To("o0.kr1", LinkKind.Contributes), new() { Source = source }, contributions).Check(Id).Count);

    [Fact]
    public void A_link_of_a_key_result_is_found_at_that_key_result()
    {
        var plan = RulePlan.Sound().ChangeKeyResult("o1", k => k with { AlignsTo = [To("o0.kr2", LinkKind.Supports, 3)] });

        var finding = Assert.Single(plan.Check(Id));

        Assert.Equal((OkrTarget.Of(new KeyResultId("o1.kr1")), OkrTarget.Of(new KeyResultId("o0.kr2"))), (finding.Target, Assert.Single(finding.Related)));
    }

    [Fact]
    public void A_dead_link_has_no_effect_to_miss() => Assert.Empty(Linked(To("o0", LinkKind.Supports, 2) with { State = LinkState.Declined }).Check(Id));
}
