using Okr.Access;
using Okr.Alignment;
using Okr.Core.Tests.Year.Life;
using Okr.Year;

namespace Okr.Core.Tests.Year.Agreement;

public class AgreementsTests
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(LifePlan.Now.DateTime);

    private static readonly OkrPolicy Asks = new() { Agreement = new() { IsNeeded = true, ExpiryDays = 14 } };

    private static readonly LinkEnds Ends = new() { Child = LifePlan.Id, Parent = new("company") };

    private static readonly Objective Company = new()
    {
        Id = new("company"),
        Cycle = new("q2"),
        Unit = new("acme"),
        Owner = new("sam"),
        Title = "Customers recommend us",
        KeyResults = [new() { Id = new("company.kr1"), Title = "Score 50", Metric = new NumericMetric { Baseline = 30m, Target = 50m } }],
    };

    private static YearContext Context(string viewer = "owner", OkrPolicy? policy = null, params AlignmentLink[] links) =>
        LifePlan.Context(LifePlan.With(LifePlan.Sound with { AlignsTo = links }, Company), viewer, policy ?? Asks);

    private static YearContext After(YearContext context, VerbOutcome outcome, string viewer)
    {
        Assert.True(outcome.IsAllowed, string.Join('\n', outcome.Refusals.Select(refusal => refusal.Message)));
        return new(context.Snapshot.With(outcome.Changes), context.Policy, LifePlan.Viewers[viewer], context.Now);
    }

    private static AlignmentLink Link(YearContext context) => Assert.Single(context.Snapshot.Find(LifePlan.Id)!.Value.Record.AlignsTo);

    private static AlignmentLink Accepted(KeyResultId? keyResult = null) => new() { Parent = new("company"), ParentKeyResult = keyResult };

    [Fact]
    public void Where_nobody_has_to_agree_a_link_is_accepted_at_once()
    {
        var context = Context(policy: OkrPolicy.Default);

        Assert.Equal(new AlignmentLink { Parent = new("company") }, Link(After(context, Agreements.Align(context, Ends), "owner")));
    }

    [Theory]
    [InlineData("company", LinkState.Requested)]
    [InlineData("team", LinkState.Accepted)]
    public void Agreement_may_be_needed_at_some_levels_of_parents(string level, LinkState state)
    {
        var context = Context(policy: new() { Agreement = new() { IsNeeded = true, Levels = [new(level)] } });

        Assert.Equal(state, Link(After(context, Agreements.Align(context, Ends), "owner")).State);
    }

    [Fact]
    public void A_request_is_sent_back_with_a_reason_asked_again_and_accepted()
    {
        // codegym-software/okr_project: pending, needs changes, approved, with notes of the decision.
        var context = Context();
        context = After(context, Agreements.Align(context, Ends), "stranger");
        var requested = Link(context);
        context = After(context, Agreements.AskForChanges(context, Ends, "Name a number."), "owner");
        var back = Link(context);
        context = After(context, Agreements.Align(context, Ends), "stranger");
        context = After(context, Agreements.Accept(context, Ends), "owner");

        Assert.Equal((LinkState.Requested, Today), (requested.State, requested.RequestedOn));
        Assert.Equal((LinkState.ChangesRequested, "Name a number."), (back.State, back.Reason));
        Assert.Equal(new AlignmentLink { Parent = new("company"), RequestedOn = Today }, Link(context));
    }

    [Fact]
    public void Saying_no_takes_a_reason_which_is_kept_with_the_link()
    {
        var context = Context("stranger", null, Accepted() with { State = LinkState.Requested });

        LifePlan.Refused(Agreements.Decline(context, Ends, " "), RefusalKind.Invalid);
        Assert.Equal("Not this year.", Link(After(context, Agreements.Decline(context, Ends, "Not this year."), "owner")).Reason);
    }

    [Fact]
    public void Each_side_takes_its_own_steps_alone()
    {
        AlignmentLink[] links = [Accepted() with { State = LinkState.Requested }];

        LifePlan.Refused(Agreements.Accept(Context("owner", null, links), Ends), RefusalKind.NotAllowed);
        LifePlan.Refused(Agreements.Withdraw(Context("stranger", null, links), Ends), RefusalKind.NotAllowed);
        Assert.Equal(LinkState.Withdrawn, Link(After(Context("owner", null, links), Agreements.Withdraw(Context("owner", null, links), Ends), "owner")).State);
    }

    [Fact]
    public void What_is_not_possible_says_what_is()
    {
        var refusal = LifePlan.Refused(Agreements.Accept(Context("stranger", null, Accepted()), Ends), RefusalKind.WrongState);

        Assert.Equal([OkrAction.Align, OkrAction.AnswerAlignment], refusal.Possible);
    }

    [Fact]
    public void What_may_not_be_seen_is_not_there_and_what_is_over_is_locked()
    {
        var hidden = LifePlan.With(LifePlan.Sound, Company with { Visibility = Visibility.Private });

        LifePlan.Refused(Agreements.Align(LifePlan.Context(hidden, "owner", Asks), Ends), RefusalKind.NotThere);
        LifePlan.Refused(Agreements.Align(LifePlan.Context(LifePlan.With(LifePlan.In(OkrState.Closed), Company), "owner", Asks), Ends), RefusalKind.Locked);
    }

    [Theory]
    [InlineData(14, LinkState.Requested)]
    [InlineData(15, LinkState.Expired)]
    public void A_request_expires_after_the_days_of_the_policy(int age, LinkState state)
    {
        var context = Context("owner", null, Accepted() with { State = LinkState.Requested, RequestedOn = Today.AddDays(-age) });

        Assert.Equal(state, Link(After(context, Agreements.Expire(context), "owner")).State);
        Assert.Empty(Agreements.Expire(Context("owner", OkrPolicy.Default, Accepted() with { State = LinkState.Requested, RequestedOn = Today.AddDays(-99) })).Changes);
    }

    [Fact]
    public void An_inbox_holds_what_is_to_be_answered_changed_and_waited_for_the_oldest_first()
    {
        AlignmentLink[] links =
        [
            Accepted() with { State = LinkState.Requested, RequestedOn = Today.AddDays(-3) },
            Accepted(new("company.kr1")) with { State = LinkState.Requested, RequestedOn = Today.AddDays(-5) },
            new() { Parent = new("other"), State = LinkState.ChangesRequested, RequestedOn = Today, Reason = "Name a number." },
        ];
        var snapshot = LifePlan.With(LifePlan.Sound with { AlignsTo = links }, Company, Company with { Id = new("other"), Owner = null, KeyResults = [] });

        InboxItem[] Of(string viewer) => [.. AgreementInbox.Of(LifePlan.Context(snapshot, viewer, Asks))];

        Assert.Equal([(InboxKind.ToAnswer, 5), (InboxKind.ToAnswer, 3)], Of("stranger").Select(item => (item.Kind, item.AgeDays)));
        Assert.Equal([(InboxKind.ToChange, 0), (InboxKind.Waiting, 5), (InboxKind.Waiting, 3)], Of("owner").Select(item => (item.Kind, item.AgeDays)));
        Assert.Equal(["Name a number.", null, null], Of("head").Select(item => item.Reason));
        Assert.Equal(2, Of("manager").Count(item => item.Kind == InboxKind.ToAnswer));
        Assert.Empty(Of("administrator"));
    }

    /// <summary>How the parent changes, to which end the link leads, and whether the supporter is asked again under each policy.</summary>
    public static TheoryData<string, bool, bool, bool> Edits => new()
    {
        { "title", false, true, true },
        { "title", true, false, false },
        { "target", false, false, true },
        { "target", true, true, true },
        { "value", true, false, false },
        { "cycle", false, true, true },
        { "postponed", false, true, true },
        { "owner", false, false, false },
    };

    [Theory, MemberData(nameof(Edits))]
    public void A_change_of_the_parent_asks_again_where_it_matters(string edit, bool isOfKeyResult, bool matters, bool mattersToAll)
    {
        KeyResult Result(decimal target, decimal? current) => Company.KeyResults[0] with { Metric = new NumericMetric { Baseline = 30m, Target = target, Current = current } };
        var after = edit switch
        {
            "title" => Company with { Title = "Customers stay" },
            "target" => Company with { KeyResults = [Result(60m, null)] },
            "value" => Company with { KeyResults = [Result(50m, 40m)] },
            "cycle" => Company with { Cycle = new("q3") },
            "postponed" => Company with { State = OkrState.Postponed },
            _ => Company with { Owner = new("eve") },
        };
        foreach (var (choice, isAsked) in new[] { (AskAgain.WhatMatters, matters), (AskAgain.AnyPromise, mattersToAll), (AskAgain.Never, false) })
        {
            var context = Context("owner", new() { Agreement = Asks.Agreement with { AskAgain = choice } }, Accepted(isOfKeyResult ? new("company.kr1") : null));

            var outcome = ParentChanges.AskAgain(context, new() { Changes = [new OkrChange.Put(after)] }, "The company has decided.");

            var link = Link(After(context, outcome, "owner"));
            Assert.Equal(isAsked ? (LinkState.ChangesRequested, "The company has decided.") : (LinkState.Accepted, null), (link.State, link.Reason));
            Assert.Equal(isAsked ? 2 : 1, outcome.Changes.Count);
        }
    }

    [Fact]
    public void One_record_is_written_once_even_where_parent_and_supporter_change_together()
    {
        var context = Context("owner", null, Accepted());
        OkrChange[] changes = [new OkrChange.Put(Company with { Title = "Customers stay" }), new OkrChange.Put(LifePlan.Sound with { Title = "Win them back", AlignsTo = [Accepted()] })];

        var outcome = ParentChanges.AskAgain(context, new() { Changes = changes });

        var child = After(context, outcome, "owner").Snapshot.Find(LifePlan.Id)!.Value.Record;
        Assert.Equal(2, outcome.Changes.Count);
        Assert.Equal(("Win them back", LinkState.ChangesRequested), (child.Title, child.AlignsTo[0].State));
    }

    [Fact]
    public void A_policy_names_levels_that_exist_and_days_that_make_sense()
    {
        var problems = new OkrPolicy { Agreement = new() { IsNeeded = true, ExpiryDays = 0, Levels = [new("guild")], AskAgain = (AskAgain)7 } }.Validate();

        Assert.Equal(["agreement.expiryDays", "agreement.askAgain", "agreement.levels[0]"], problems.Select(problem => problem.Path));
        Assert.Equal(["closing.gradeStep"], new OkrPolicy { Closing = new() { GradeStep = 0m } }.Validate().Select(problem => problem.Path));
        Assert.Equal(["carryOver.start"], new OkrPolicy { CarryOver = new() { Start = (CarryStart)9 } }.Validate().Select(problem => problem.Path));
    }
}
