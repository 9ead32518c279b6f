using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class AlignmentLoopRuleTests
{
    private const string Id = "OKR4002";

    [Fact]
    public void A_self_link_is_a_loop_of_one()
    {
        var finding = Assert.Single(RulePlan.Sound().Change("o1", o => o with { AlignsTo = [RulePlan.To("o1")] }).Check(Id));

        Assert.Equal("o1", finding.Target.Id);
        Assert.Empty(finding.Related);
        Assert.Equal("o1 > o1", finding.Argument("path").Text);
    }

    [Fact]
    public void A_loop_of_two_is_one_finding_with_the_full_path()
    {
        var finding = Assert.Single(RulePlan.Sound().Change("o0", o => o with { AlignsTo = [RulePlan.To("o1")] }).Check(Id));

        Assert.Equal("o0", finding.Target.Id);
        Assert.Equal(["o1"], finding.RelatedIds());
        Assert.Equal("o0 > o1 > o0", finding.Argument("path").Text);
        Assert.Equal(2, finding.Argument("count").Number);
    }

    [Fact]
    public void A_loop_of_a_thousand_is_one_finding_that_names_everybody()
    {
        var ids = Enumerable.Range(0, 1000).Select(i => $"o{i:000}").ToArray();
        var plan = RulePlan.Empty().Add([.. ids.Select((id, i) => new Objective { Id = new(id), AlignsTo = [RulePlan.To(ids[(i + 1) % ids.Length])] })]);

        var finding = Assert.Single(plan.Check(Id));

        Assert.Equal(ids[1..], finding.RelatedIds());
        Assert.Equal(string.Join(" > ", ids.Append(ids[0])), finding.Argument("path").Text);
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_is_no_loop_until_it_is_closed()
    {
        const int Length = 100_000;
        Objective At(int i, string parent) => new() { Id = new($"o{i}"), AlignsTo = [RulePlan.To(parent)] };
        var chain = Enumerable.Range(1, Length - 1).Select(i => At(i, $"o{i - 1}")).ToArray<OkrRecord>();

        Assert.Empty(RulePlan.Empty().Add(new Objective { Id = new("o0") }).Add(chain).Check(Id));
        Assert.Equal(Length, Assert.Single(RulePlan.Empty().Add(At(0, $"o{Length - 1}")).Add(chain).Check(Id)).Argument("count").Number);
    }

    [Theory]
    [InlineData(LinkState.Accepted, 1)]
    [InlineData(LinkState.Requested, 1)]
    [InlineData(LinkState.ChangesRequested, 1)]
    [InlineData(LinkState.Declined, 0)]
    [InlineData(LinkState.Withdrawn, 0)]
    [InlineData(LinkState.Expired, 0)]
    public void Only_live_links_close_a_loop(LinkState state, int loops) =>
        Assert.Equal(loops, RulePlan.Sound().Change("o0", o => o with { AlignsTo = [RulePlan.To("o1") with { State = state }] }).Check(Id).Count);

    [Fact]
    public void A_loop_through_single_key_results_is_only_a_warning()
    {
        var plan = RulePlan.Sound().ChangeKeyResult("o0", k => k with { AlignsTo = [new() { Parent = new("o1"), ParentKeyResult = new("o1.kr2") }] });

        var finding = Assert.Single(plan.Check(Id));

        Assert.Equal(("o0 > o1 > o0", "keyResults", Severity.Warning), (finding.Argument("path").Text, finding.Case(), finding.Severity));
    }

    [Fact]
    public void A_loop_to_a_key_result_is_one_of_its_objective()
    {
        var plan = RulePlan.Sound().Change("o0", o => o with { AlignsTo = [new() { Parent = new("o1"), ParentKeyResult = new("o1.kr2") }] });

        Assert.Equal(("objectives", Severity.Error), (Assert.Single(plan.Check(Id)).Case(), plan.Check(Id)[0].Severity));
    }

    [Fact]
    public void Where_objectives_alone_close_the_circle_key_results_do_not_excuse_it()
    {
        var plan = RulePlan.Sound()
            .ChangeKeyResult("o0", k => k with { AlignsTo = [RulePlan.To("i1")] })
            .Change("o0", o => o with { AlignsTo = [RulePlan.To("o1")] });

        Assert.Equal("objectives", Assert.Single(plan.Check(Id)).Case());
    }

    [Fact]
    public void A_key_result_that_is_linked_to_its_own_objective_is_no_loop()
    {
        var plan = RulePlan.Sound().ChangeKeyResult("o1", k => k with
        {
            AlignsTo = [RulePlan.To("o1"), new() { Parent = new("o1"), ParentKeyResult = new("o1.kr2") }],
        });

        Assert.Empty(plan.Check(Id));
    }

    [Fact]
    public void An_objective_that_is_linked_to_its_own_key_result_is_a_loop_of_one()
    {
        var plan = RulePlan.Sound().Change("o1", o => o with { AlignsTo = [new() { Parent = new("o1"), ParentKeyResult = new("o1.kr2") }] });

        Assert.Equal("o1 > o1", Assert.Single(plan.Check(Id)).Argument("path").Text);
    }

    [Fact]
    public void A_loop_among_what_was_given_up_is_still_named_because_the_roll_up_leaves_it_out() =>
        Assert.Single(RulePlan.Sound().Change("o1", o => o with { AlignsTo = [RulePlan.To("o1")], State = OkrState.Cancelled }).Check(Id));

    [Fact]
    public void Ids_that_differ_by_case_are_different_objectives() =>
        Assert.Empty(RulePlan.Sound().Add(RulePlan.Objective("O1", "d1", "o1")).Check(Id));
}
