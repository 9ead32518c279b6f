using FsCheck.Xunit;
using Okr.Alignment;

namespace Okr.Core.Tests.Alignment;

public class AlignmentRequestsTests
{
    private static readonly DateOnly Today = new(2026, 2, 15);
    private static readonly LinkEnds Ends = new() { Child = new("team"), Parent = new("company") };

    private static OkrSnapshot Plan(params AlignmentLink[] links) => OkrSnapshot.Build(OkrDocument.FromStore(
    [
        new(new Objective { Id = new("company"), KeyResults = [new() { Id = new("company.kr1") }, new() { Id = new("company.kr2"), State = OkrState.Cancelled }] }, 4),
        new(new Objective { Id = new("team"), KeyResults = [new() { Id = new("team.kr1") }], AlignsTo = links }, 7),
        new(new Objective { Id = new("old"), State = OkrState.Archived }, 2),
        new(new Objective { Id = new("above"), AlignsTo = [new() { Parent = new("team") }] }, 3),
    ]));

    private static LinkOutcome Request(OkrSnapshot plan, LinkEnds ends) => AlignmentRequests.Request(AlignmentGraph.Of(plan), ends, Today);

    private static LinkOutcome Take(OkrSnapshot plan, LinkEnds ends, LinkStep step) => step switch
    {
        LinkStep.Request => Request(plan, ends),
        LinkStep.Accept => AlignmentRequests.Accept(plan, ends),
        LinkStep.AskForChanges => AlignmentRequests.AskForChanges(plan, ends),
        LinkStep.Decline => AlignmentRequests.Decline(plan, ends),
        LinkStep.Withdraw => AlignmentRequests.Withdraw(plan, ends),
        _ => new() { Changes = AlignmentRequests.Expire(plan, Today.AddDays(30), 7) },
    };

    private static AlignmentLink Link(LinkState state) => new() { Parent = new("company"), State = state };

    private static Objective Written(LinkOutcome outcome) => (Objective)Assert.IsType<OkrChange.Put>(Assert.Single(outcome.Changes)).Record;

    [Fact]
    public void A_request_is_written_into_the_lower_objective_over_the_version_that_was_seen()
    {
        var outcome = AlignmentRequests.Request(AlignmentGraph.Of(Plan()), Ends, Today, LinkKind.Contributes, new Weight(2));

        Assert.Null(outcome.Refusal);
        Assert.Equal(7, Assert.Single(outcome.Changes).Expected);
        Assert.Equal(
            new AlignmentLink { Parent = new("company"), State = LinkState.Requested, RequestedOn = Today, Kind = LinkKind.Contributes, Weight = new(2) },
            Assert.Single(Written(outcome).AlignsTo));
    }

    [Fact]
    public void A_key_result_asks_to_support_a_key_result()
    {
        var ends = Ends with { ChildKeyResult = new("team.kr1"), ParentKeyResult = new("company.kr1") };

        var plan = Plan().With(Request(Plan(), ends).Changes);
        var accepted = Written(AlignmentRequests.Accept(plan, ends));

        Assert.Empty(accepted.AlignsTo);
        Assert.Equal(
            new AlignmentLink { Parent = new("company"), ParentKeyResult = new("company.kr1"), State = LinkState.Accepted, RequestedOn = Today },
            Assert.Single(Assert.Single(accepted.KeyResults).AlignsTo));
    }

    [Fact]
    public void A_second_request_keeps_kind_and_weight_and_renews_the_day()
    {
        var declined = Link(LinkState.Declined) with { Kind = LinkKind.Contributes, Weight = new(3), RequestedOn = Today.AddDays(-40) };

        Assert.Equal(declined with { State = LinkState.Requested, RequestedOn = Today }, Assert.Single(Written(Request(Plan(declined), Ends)).AlignsTo));
    }

    [Theory]
    [InlineData("team", null, "gone", null, "'gone'")]
    [InlineData("gone", null, "company", null, "'gone'")]
    [InlineData("team", "team.kr9", "company", null, "'team.kr9'")]
    [InlineData("team", null, "company", "company.kr9", "'company.kr9'")]
    [InlineData("team", null, "company", "team.kr1", "does not belong to objective 'company'")]
    [InlineData("team", null, "team", null, "itself")]
    [InlineData("team", null, "old", null, "archived")]
    [InlineData("team", null, "company", "company.kr2", "cancelled")]
    [InlineData("team", null, "above", null, "team > above > team")]
    public void A_request_that_leads_nowhere_is_refused_with_the_reason(string child, string? childKeyResult, string parent, string? parentKeyResult, string reason)
    {
        static KeyResultId? KeyResult(string? id) => id is null ? null : new KeyResultId(id);
        var outcome = Request(Plan(), new() { Child = new(child), ChildKeyResult = KeyResult(childKeyResult), Parent = new(parent), ParentKeyResult = KeyResult(parentKeyResult) });

        Assert.Empty(outcome.Changes);
        Assert.Contains(reason, outcome.Refusal!.Value.English, StringComparison.Ordinal);
        Assert.EndsWith("。", outcome.Refusal.Value.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_request_makes_a_link() => Assert.All(
        [AlignmentRequests.Accept(Plan(), Ends), AlignmentRequests.AskForChanges(Plan(), Ends), AlignmentRequests.Decline(Plan(), Ends), AlignmentRequests.Withdraw(Plan(), Ends)],
        outcome =>
        {
            Assert.Empty(outcome.Changes);
            Assert.Null(outcome.State);
            Assert.Equal([LinkStep.Request], outcome.Possible);
            Assert.Contains("team > company does not exist", outcome.Refusal!.Value.English, StringComparison.Ordinal);
            Assert.Contains("It can be requested.", outcome.Refusal.Value.English, StringComparison.Ordinal);
        });

    [Fact]
    public void A_step_about_a_child_that_is_not_there_says_so()
    {
        var outcome = AlignmentRequests.Accept(Plan(), Ends with { Child = new("gone") });

        Assert.Contains("'gone'", outcome.Refusal!.Value.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_step_names_the_possible_ones_in_both_languages()
    {
        var outcome = AlignmentRequests.Accept(Plan(Link(LinkState.Accepted)), Ends);

        Assert.Equal((LinkState.Accepted, "AskForChanges Decline Withdraw"), (outcome.State, string.Join(' ', outcome.Possible)));
        Assert.Equal("The link team > company is accepted, so it cannot be accepted. It can be sent back for changes or declined or withdrawn.", outcome.Refusal!.Value.English);
        Assert.Equal("对齐关系 team > company 已接受，不能接受。可以要求修改或拒绝或撤回。", outcome.Refusal.Value.Chinese);
    }

    [Fact]
    public void Of_several_links_between_the_same_ends_the_one_is_taken_that_the_step_suits()
    {
        var written = Written(AlignmentRequests.Accept(Plan(Link(LinkState.Declined), Link(LinkState.Requested)), Ends));

        Assert.Equal([LinkState.Declined, LinkState.Accepted], written.AlignsTo.Select(link => link.State));
    }

    [Fact]
    public void A_link_is_withdrawn_also_where_its_parent_is_gone()
    {
        var ends = Ends with { Parent = new("gone") };

        Assert.Equal(LinkState.Withdrawn, Written(AlignmentRequests.Withdraw(Plan(Link(LinkState.Accepted) with { Parent = new("gone") }), ends)).AlignsTo[0].State);
    }

    [Theory]
    [InlineData(LinkState.Requested, 8, true)]
    [InlineData(LinkState.ChangesRequested, 8, true)]
    [InlineData(LinkState.Requested, 7, false)]
    [InlineData(LinkState.Requested, null, false)]
    [InlineData(LinkState.Accepted, 8, false)]
    [InlineData(LinkState.Declined, 8, false)]
    public void A_request_expires_once_it_has_waited_longer_than_allowed(LinkState state, int? days, bool expires)
    {
        var link = Link(state) with { RequestedOn = days is { } ago ? Today.AddDays(-ago) : null };

        var changes = AlignmentRequests.Expire(Plan(link, Link(LinkState.Accepted)), Today, 7);

        Assert.Equal(expires ? 1 : 0, changes.Count);
        Assert.All(changes, change => Assert.Equal([link with { State = LinkState.Expired }, Link(LinkState.Accepted)], ((Objective)((OkrChange.Put)change).Record).AlignsTo));
    }

    [Fact]
    public void Links_of_key_results_expire_in_the_same_change()
    {
        var late = Link(LinkState.Requested) with { RequestedOn = Today.AddDays(-8) };
        var plan = OkrSnapshot.Build(OkrDocument.FromRecords([new Objective { Id = new("team"), AlignsTo = [late], KeyResults = [new() { Id = new("k1"), AlignsTo = [late] }, new() { Id = new("k2") }] }]));

        var written = (Objective)((OkrChange.Put)Assert.Single(AlignmentRequests.Expire(plan, Today, 7))).Record;

        Assert.Equal([LinkState.Expired, LinkState.Expired], written.AlignsTo.Concat(written.KeyResults[0].AlignsTo).Select(link => link.State));
    }

    [Property]
    public void Any_sequence_of_steps_follows_the_life_of_a_link(LinkStep[] steps)
    {
        LinkState? expected = null;
        var plan = Plan();
        foreach (var step in steps)
        {
            var outcome = Take(plan, Ends, step);

            Assert.Equal(LinkLife.After(expected, step) is null, outcome.Changes.Count == 0);
            expected = LinkLife.After(expected, step) ?? expected;
            plan = plan.With(outcome.Changes);
            Assert.Equal(expected, plan.Find(new ObjectiveId("team"))!.Value.Record.AlignsTo.SingleOrDefault()?.State);
        }
    }
}
