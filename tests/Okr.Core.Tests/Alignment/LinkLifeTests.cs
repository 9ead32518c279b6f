using Okr.Alignment;

namespace Okr.Core.Tests.Alignment;

public class LinkLifeTests
{
    [Theory]
    [InlineData(null, "Request")]
    [InlineData(LinkState.Accepted, "AskForChanges Decline Withdraw")]
    [InlineData(LinkState.Requested, "Accept AskForChanges Decline Withdraw Expire")]
    [InlineData(LinkState.ChangesRequested, "Request Accept Decline Withdraw Expire")]
    [InlineData(LinkState.Declined, "Request")]
    [InlineData(LinkState.Withdrawn, "Request")]
    [InlineData(LinkState.Expired, "Request")]
    public void Each_state_has_its_steps(LinkState? state, string steps) => Assert.Equal(steps, string.Join(' ', LinkLife.StepsFrom(state)));

    [Theory]
    [InlineData(LinkStep.Request, LinkState.Requested)]
    [InlineData(LinkStep.Accept, LinkState.Accepted)]
    [InlineData(LinkStep.AskForChanges, LinkState.ChangesRequested)]
    [InlineData(LinkStep.Decline, LinkState.Declined)]
    [InlineData(LinkStep.Withdraw, LinkState.Withdrawn)]
    [InlineData(LinkStep.Expire, LinkState.Expired)]
    public void A_step_leads_to_the_same_state_wherever_it_is_possible_and_nowhere_else(LinkStep step, LinkState after)
    {
        LinkState?[] states = [null, .. Enum.GetValues<LinkState>().Select(state => (LinkState?)state)];

        Assert.All(states, state => Assert.Equal(LinkLife.StepsFrom(state).Contains(step) ? after : null, LinkLife.After(state, step)));
        Assert.Contains(states, state => LinkLife.After(state, step) == after);
    }
}
