using Okr.Access;
using Okr.Year;
using static Okr.Core.Tests.Year.Life.LifePlan;

namespace Okr.Core.Tests.Year.Life;

public class InitiativeLifeTests
{
    private static readonly Initiative Bet = new() { Id = new("e1"), Objective = Id, KeyResult = new("kr1"), Title = "Call the ten largest", Owner = new("bob") };

    private static readonly Dictionary<OkrAction, Func<YearContext, InitiativeId, VerbOutcome>> Verbs = new()
    {
        [OkrAction.Start] = InitiativeLife.Start,
        [OkrAction.Close] = InitiativeLife.Close,
        [OkrAction.Reopen] = InitiativeLife.Reopen,
        [OkrAction.Postpone] = InitiativeLife.Postpone,
        [OkrAction.Cancel] = InitiativeLife.Cancel,
        [OkrAction.Archive] = InitiativeLife.Archive,
    };

    [Fact]
    public void A_verb_does_what_the_table_and_the_roles_say() => Assert.All(
        from state in Enum.GetValues<OkrState>() from action in Verbs.Keys from viewer in Viewers.Keys select (state, action, viewer),
        one =>
        {
            var context = Context(With(Sound, Bet with { State = one.state }), one.viewer);
            var after = LifeTable.Initiative.After(one.state, one.action);
            var may = context.Policy.Access.Decide(context.Viewer, one.action, Bet, context.Snapshot).IsAllowed;

            var outcome = Verbs[one.action](context, Bet.Id);

            Assert.Equal(after is not null && may, outcome.IsAllowed);
            Assert.Equal(outcome.IsAllowed, InitiativeLife.Possible(context, Bet.Id).Contains(one.action));
            Assert.All(outcome.Refusals, AssertTold);
            if (outcome.IsAllowed)
            {
                Assert.Equal(Bet with { State = after!.Value }, Written<Initiative>(outcome));
            }
        });

    [Fact]
    public void A_new_initiative_is_ready_to_be_worked_on() =>
        Assert.Equal(Bet, Written<Initiative>(InitiativeLife.Draft(Context(With(Sound), "owner"), Bet with { State = OkrState.Closed })));

    [Fact]
    public void It_stands_under_an_objective_that_goes_on_and_under_one_of_its_key_results()
    {
        Refused(InitiativeLife.Draft(Context(With(), "owner"), Bet), RefusalKind.NotThere);
        Refused(InitiativeLife.Draft(Context(OkrState.Closed, "owner"), Bet), RefusalKind.Locked);
        Refused(InitiativeLife.Draft(Context(With(Sound), "owner"), Bet with { KeyResult = new("kr9") }), RefusalKind.Invalid);
        Refused(InitiativeLife.Draft(Context(With(Sound, Bet), "owner"), Bet), RefusalKind.Invalid);
        Assert.Single(InitiativeLife.Draft(Context(With(Sound), "owner"), Bet with { Id = default }).Refusals);
        Assert.True(InitiativeLife.Draft(Context(With(Sound), "owner"), Bet with { KeyResult = null }).IsAllowed);
    }

    [Fact]
    public void It_is_edited_and_moved_but_its_state_is_not_edited()
    {
        var other = new Objective { Id = new("o2"), Owner = new("ann") };
        var context = Context(With(Sound, Bet, other), "owner");

        Assert.Equal(Bet with { Actual = 4m }, Written<Initiative>(InitiativeLife.Edit(context, Bet with { Actual = 4m })));
        Assert.Equal(other.Id, Written<Initiative>(InitiativeLife.Edit(context, Bet with { Objective = other.Id, KeyResult = null })).Objective);
        Assert.Empty(InitiativeLife.Edit(context, Bet).Changes);
        Refused(InitiativeLife.Edit(context, Bet with { State = OkrState.Closed }), RefusalKind.Invalid);
        Refused(InitiativeLife.Edit(context, Bet with { Objective = other.Id }), RefusalKind.Invalid);
        Refused(InitiativeLife.Edit(context, Bet with { Objective = new("gone") }), RefusalKind.NotThere);
        Refused(InitiativeLife.Edit(context, Bet with { Id = new("e9") }), RefusalKind.NotThere);
        Refused(InitiativeLife.Edit(Context(With(Sound, Bet), "stranger"), Bet with { Title = "x" }), RefusalKind.NotAllowed);
    }

    [Fact]
    public void Under_an_objective_that_is_over_it_is_locked_but_can_be_put_away()
    {
        var closed = Context(With(In(OkrState.Closed), Bet with { State = OkrState.Closed }), "head");

        Refused(InitiativeLife.Reopen(closed, Bet.Id), RefusalKind.Locked);
        Assert.Equal([OkrAction.Archive], InitiativeLife.Possible(closed, Bet.Id));
        Assert.Equal(OkrState.Archived, Written<Initiative>(InitiativeLife.Archive(closed, Bet.Id)).State);
    }

    [Fact]
    public void One_whose_objective_is_not_there_can_still_be_given_up_by_its_owner() =>
        Assert.True(InitiativeLife.Cancel(Context(With(Bet), "contributor"), Bet.Id).IsAllowed);
}
