using Okr.Year;

namespace Okr.Core.Tests.Year.Life;

public class CycleTableTests
{
    [Theory]
    [InlineData(null, "Plan")]
    [InlineData(CycleState.Planning, "Activate Close")]
    [InlineData(CycleState.Active, "Grade Close")]
    [InlineData(CycleState.Grading, "Resume Close")]
    [InlineData(CycleState.Closed, "Reopen")]
    public void Each_state_has_its_steps(CycleState? state, string steps) => Assert.Equal(steps, string.Join(' ', CycleTable.StepsFrom(state)));

    [Theory]
    [InlineData(CycleStep.Plan, CycleState.Planning)]
    [InlineData(CycleStep.Activate, CycleState.Active)]
    [InlineData(CycleStep.Grade, CycleState.Grading)]
    [InlineData(CycleStep.Resume, CycleState.Active)]
    [InlineData(CycleStep.Close, CycleState.Closed)]
    [InlineData(CycleStep.Reopen, CycleState.Grading)]
    public void A_step_leads_to_the_same_state_wherever_it_is_possible_and_nowhere_else(CycleStep step, CycleState after)
    {
        CycleState?[] states = [null, .. Enum.GetValues<CycleState>().Select(state => (CycleState?)state)];

        Assert.All(states, state => Assert.Equal(CycleTable.StepsFrom(state).Contains(step) ? after : null, CycleTable.After(state, step)));
        Assert.Contains(states, state => CycleTable.After(state, step) == after);
    }

    [Theory]
    [InlineData(2026, 3, 31, CycleState.Planning)]
    [InlineData(2026, 4, 1, CycleState.Active)]
    [InlineData(2026, 6, 30, CycleState.Active)]
    [InlineData(2026, 7, 1, CycleState.Grading)]
    [InlineData(2036, 7, 1, CycleState.Grading)]
    public void A_day_says_where_a_cycle_should_stand(int year, int month, int day, CycleState state) =>
        Assert.Equal(state, CycleTable.StateOn(new() { Start = new(2026, 4, 1), End = new(2026, 6, 30) }, new(year, month, day)));

    [Fact]
    public void A_cycle_without_sound_dates_should_stand_nowhere()
    {
        Assert.Null(CycleTable.StateOn(new(), new(2026, 4, 1)));
        Assert.Null(CycleTable.StateOn(new() { Start = new(2026, 4, 1) }, new(2026, 4, 1)));
        Assert.Null(CycleTable.StateOn(new() { Start = new(2026, 4, 1), End = new(2026, 3, 1) }, new(2026, 4, 1)));
    }
}
