using FsCheck.Xunit;
using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class FindingBaselineTests
{
    private static Finding Finding(string id, string name = "few", int count = 1) => new()
    {
        Rule = new("OKR5006"), Severity = Severity.Info, Target = OkrTarget.Of(new ObjectiveId(id)), Arguments = [new("case", name), new("count", count)],
    };

    [Fact]
    public void What_was_there_before_is_not_new_whatever_its_numbers()
    {
        var earlier = FindingBaseline.Of(new FindingReport([Finding("o1"), Finding("o2")]));

        Assert.Equal([Finding("o3")], earlier.NewIn([Finding("o2", count: 5), Finding("o3"), Finding("o1")]));
        Assert.Equal(2, earlier.Count);
    }

    [Fact]
    public void Another_case_of_the_same_rule_is_new() =>
        Assert.Single(FindingBaseline.Of(new FindingReport([Finding("o1")])).NewIn([Finding("o1", "many")]));

    [Fact]
    public void Of_equal_findings_those_beyond_the_earlier_number_are_new() =>
        Assert.Single(FindingBaseline.Of(new FindingReport([Finding("o1"), Finding("o1")])).NewIn([Finding("o1"), Finding("o1"), Finding("o1")]));

    [Fact]
    public void What_was_suppressed_is_new_when_the_suppression_is_gone()
    {
        var suppressed = Finding("o1") with { Suppression = new() { Rule = new("OKR5006"), Reason = "for now" } };

        Assert.Equal([Finding("o1")], FindingBaseline.Of(new FindingReport([suppressed])).NewIn([Finding("o1")]));
    }

    [Fact]
    public void Against_nothing_everything_is_new_and_a_baseline_may_be_used_again()
    {
        var nothing = new FindingBaseline([]);

        Assert.Single(nothing.NewIn([Finding("o1")]));
        Assert.Single(nothing.NewIn([Finding("o1")]));
        Assert.Equal(0, nothing.Count);
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 100)]
    public void The_same_records_in_another_order_have_nothing_new(SoundWorkspace workspace, int seed)
    {
        static FindingReport Check(OkrDocument document) => RulePlan.Check(document, RuleSet.Default, PracticeScope.CompanyOnly, RulePlan.Today, 2, default);

        var (before, after) = (Check(workspace.Document), Check(Workspaces.Shuffle(workspace.Document, seed)));

        Assert.Empty(FindingBaseline.Of(before).NewIn(after.Findings));
        Assert.Empty(FindingBaseline.Of(after).NewIn(before.Findings));
    }
}
