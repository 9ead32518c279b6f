using Okr.Access;
using Okr.Year;

namespace Okr.Core.Tests.Year.Life;

public class LifeTableTests
{
    public static TheoryData<string> Tables => ["objective", "key result", "initiative"];

    [Theory]
    [InlineData(null, "Draft")]
    [InlineData(OkrState.Draft, "Edit Submit Postpone Cancel")]
    [InlineData(OkrState.Submitted, "Edit Approve Return Postpone Cancel")]
    [InlineData(OkrState.Approved, "Edit Return Start Postpone Cancel")]
    [InlineData(OkrState.Active, "Edit Return CheckIn Correct Close Postpone Cancel")]
    [InlineData(OkrState.Closed, "Reopen Archive")]
    [InlineData(OkrState.Postponed, "Start Cancel Archive")]
    [InlineData(OkrState.Cancelled, "Start Archive")]
    [InlineData(OkrState.Archived, "")]
    public void An_objective_has_its_actions_in_each_state(OkrState? state, string actions) =>
        Assert.Equal(actions, string.Join(' ', LifeTable.Objective.ActionsFrom(state)));

    [Theory]
    [InlineData(OkrAction.Draft, OkrState.Draft)]
    [InlineData(OkrAction.Submit, OkrState.Submitted)]
    [InlineData(OkrAction.Approve, OkrState.Approved)]
    [InlineData(OkrAction.Return, OkrState.Draft)]
    [InlineData(OkrAction.Close, OkrState.Closed)]
    [InlineData(OkrAction.Reopen, OkrState.Active)]
    [InlineData(OkrAction.Postpone, OkrState.Postponed)]
    [InlineData(OkrAction.Cancel, OkrState.Cancelled)]
    [InlineData(OkrAction.Archive, OkrState.Archived)]
    public void An_action_leads_an_objective_to_the_same_state_wherever_it_is_possible(OkrAction action, OkrState after)
    {
        var rows = LifeTable.Objective.Transitions.Where(transition => transition.Action == action).ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(after, row.To));
    }

    [Fact]
    public void Work_starts_from_what_was_agreed_and_what_was_put_off_or_given_up_is_agreed_anew()
    {
        Assert.Equal(OkrState.Active, LifeTable.Objective.After(OkrState.Approved, OkrAction.Start));
        Assert.Equal(OkrState.Draft, LifeTable.Objective.After(OkrState.Postponed, OkrAction.Start));
        Assert.Equal(OkrState.Draft, LifeTable.Objective.After(OkrState.Cancelled, OkrAction.Start));
        Assert.Equal(OkrState.Draft, LifeTable.Objective.After(OkrState.Submitted, OkrAction.Edit));
    }

    [Theory]
    [InlineData(OkrState.Active, "CheckIn Correct Close Postpone Cancel")]
    [InlineData(OkrState.Draft, "CheckIn Correct Close Postpone Cancel")]
    [InlineData(OkrState.Closed, "Reopen")]
    [InlineData(OkrState.Postponed, "Start Cancel")]
    [InlineData(OkrState.Cancelled, "Start")]
    [InlineData(OkrState.Archived, "")]
    public void A_key_result_has_its_actions_in_each_state(OkrState state, string actions) =>
        Assert.Equal(actions, string.Join(' ', LifeTable.KeyResult.ActionsFrom(state)));

    [Theory]
    [InlineData(null, "Draft")]
    [InlineData(OkrState.Draft, "Edit Start Postpone Cancel")]
    [InlineData(OkrState.Active, "Edit Close Postpone Cancel")]
    [InlineData(OkrState.Closed, "Reopen Archive")]
    [InlineData(OkrState.Postponed, "Start Cancel Archive")]
    [InlineData(OkrState.Cancelled, "Start Archive")]
    [InlineData(OkrState.Archived, "")]
    public void An_initiative_has_its_actions_in_each_state(OkrState? state, string actions) =>
        Assert.Equal(actions, string.Join(' ', LifeTable.Initiative.ActionsFrom(state)));

    [Theory, MemberData(nameof(Tables))]
    public void From_every_state_but_the_last_something_leads_on_and_the_table_answers_for_each_pair(string name)
    {
        var table = Named(name);
        var pairs = from state in Enum.GetValues<OkrState>().Cast<OkrState?>().Prepend(null) from action in Enum.GetValues<OkrAction>() select (state, action);

        Assert.All(pairs, pair => Assert.Equal(table.ActionsFrom(pair.state).Contains(pair.action), table.After(pair.state, pair.action) is not null));
        Assert.All(Enum.GetValues<OkrState>().Where(state => state != OkrState.Archived), state => Assert.NotEmpty(table.ActionsFrom(state)));
        Assert.Equal(table.Transitions.Count, table.Transitions.Distinct().Count());
    }

    [Fact]
    public void Every_state_of_an_objective_can_be_reached_from_nothing()
    {
        var reached = new HashSet<OkrState>();
        var open = new Stack<OkrState?>([null]);
        while (open.TryPop(out var state))
        {
            foreach (var row in LifeTable.Objective.Transitions.Where(row => row.From == state && reached.Add(row.To)))
            {
                open.Push(row.To);
            }
        }

        Assert.Equal(Enum.GetValues<OkrState>().Order(), reached.Order());
    }

    internal static LifeTable Named(string name) => name switch
    {
        "objective" => LifeTable.Objective,
        "key result" => LifeTable.KeyResult,
        _ => LifeTable.Initiative,
    };
}
