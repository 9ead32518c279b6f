using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class BottomUpShareRuleTests
{
    private const string Id = "OKR4008";

    /// <summary>A plan of ten members and ten departments, of which the first so many state their origin.</summary>
    private static RulePlan Stated(int autonomous, int supporting) => RulePlan.Sound(10).ChangeMembers(o => int.Parse(o.Id.Value.AsSpan(1), null) switch
    {
        var n when n <= autonomous => o with { AlignsTo = [], Origin = Origin.Autonomous },
        var n when n <= autonomous + supporting => o with { Origin = Origin.Supports },
        _ => o,
    });

    private static RuleSet From(int minObjectives) => RuleSet.Default.With(new RuleId(Id), "minObjectives", minObjectives);

    [Theory]
    [InlineData(3, 7, "low 30")]
    [InlineData(4, 6, "")]
    [InlineData(7, 3, "")]
    [InlineData(8, 2, "high 80")]
    public void A_share_outside_the_band_is_reported_once_a_cycle(int autonomous, int supporting, string found)
    {
        var findings = Stated(autonomous, supporting).Check(Id, From(10));

        Assert.Equal(found, string.Concat(findings.Select(finding => $"{finding.Case()} {finding.Argument("share")}")));
        Assert.All(findings, finding => Assert.Equal(OkrTarget.Of(new CycleId("q1")), finding.Target));
    }

    [Fact]
    public void A_few_objectives_say_nothing() => Assert.Empty(Stated(10, 0).Check(Id, From(11)));

    [Fact]
    public void It_is_silent_where_most_objectives_do_not_state_their_origin() => Assert.Empty(Stated(9, 0).Check(Id, From(5)));

    [Fact]
    public void Twenty_are_needed_by_default() => Assert.Empty(Stated(10, 0).Check(Id));

    [Fact]
    public void The_label_states_both_origins()
    {
        static Dictionary<string, string> Label(string value) => new() { ["origin"] = value };
        var plan = RulePlan.Sound(10).ChangeMembers(o => o with { Labels = Label(o.Id.Value == "i1" ? "autonomous" : "Supports") });

        Assert.Equal("10", Assert.Single(plan.Check(Id, From(10))).Argument("share").ToString());
    }

    [Fact]
    public void The_top_level_is_nobodys_supporter_and_does_not_count()
    {
        var plan = RulePlan.Sound(10).ChangeAll(o => o with { Origin = Origin.Supports });

        Assert.Equal("20", Assert.Single(plan.Check(Id, From(10))).Argument("stated").ToString());
    }

    [Fact]
    public void Objectives_without_a_cycle_are_reported_at_the_workspace() =>
        Assert.Equal([default], Stated(10, 0).ChangeAll(o => o with { Cycle = default }).Check(Id, From(10)).Select(finding => finding.Target));
}
