using Okr.Access;
using Okr.Year;
using static Okr.Core.Tests.Year.Life.LifePlan;

namespace Okr.Core.Tests.Year.Life;

public class KeyResultLifeTests
{
    private static readonly KeyResultId First = new("kr1");

    [Fact]
    public void A_single_key_result_is_postponed_cancelled_and_taken_up_again()
    {
        var postponed = Written<Objective>(KeyResultLife.Postpone(Context(With(Sound), "owner"), First));
        var cancelled = Written<Objective>(KeyResultLife.Cancel(Context(With(postponed), "owner"), First));
        var started = Written<Objective>(KeyResultLife.Start(Context(With(cancelled), "owner"), First));

        Assert.Equal([OkrState.Postponed, OkrState.Active], postponed.KeyResults.Select(keyResult => keyResult.State));
        Assert.Equal([OkrState.Cancelled, OkrState.Active], cancelled.KeyResults.Select(keyResult => keyResult.State));
        Assert.Equal(Sound, started);
    }

    [Fact]
    public void A_wrong_state_names_what_is_possible()
    {
        var refusal = Refused(KeyResultLife.Start(Context(With(Sound), "head"), First), RefusalKind.WrongState);

        Assert.Equal(OkrTarget.Of(First), refusal.Target);
        Assert.Equal(KeyResultLife.Possible(Context(With(Sound), "head"), First), refusal.Possible);
        Assert.Contains(OkrAction.Cancel, refusal.Possible);
    }

    [Theory]
    [InlineData(OkrState.Closed)]
    [InlineData(OkrState.Archived)]
    [InlineData(OkrState.Postponed)]
    [InlineData(OkrState.Cancelled)]
    public void It_is_locked_with_its_objective(OkrState state)
    {
        var refusal = Refused(KeyResultLife.Cancel(Context(state, "owner"), First), RefusalKind.Locked);

        Assert.Contains("'o1'", refusal.Message.English, StringComparison.Ordinal);
        Assert.Empty(KeyResultLife.Possible(Context(state, "owner"), First));
    }

    [Fact]
    public void What_was_approved_or_waits_for_it_is_not_dropped_quietly()
    {
        Refused(KeyResultLife.Cancel(Context(OkrState.Active, "owner", new() { Approval = Approved }), First), RefusalKind.Locked);
        Refused(KeyResultLife.Postpone(Context(OkrState.Submitted, "owner"), First), RefusalKind.Locked);
        Assert.True(KeyResultLife.Cancel(Context(OkrState.Active, "owner"), First).IsAllowed);
    }

    [Fact]
    public void Those_who_may_not_and_what_is_not_there_are_refused()
    {
        Refused(KeyResultLife.Cancel(Context(With(Sound), "stranger"), First), RefusalKind.NotAllowed);
        Refused(KeyResultLife.Cancel(Context(With(Sound), "owner"), new("gone")), RefusalKind.NotThere);
        Assert.Empty(KeyResultLife.Possible(Context(With(Sound), "owner"), new("gone")));
    }
}
