namespace Okr.Alignment;

/// <summary>The life of an alignment link: which steps are possible from where, and where each leads.</summary>
/// <remarks>A link that was asked for and is not answered counts as alignment, so that a plan can be drawn before everybody has answered; it carries no number
/// unless the scoring policy says so. Where nobody has to be asked, a link is simply written as accepted.</remarks>
public static class LinkLife
{
    private static readonly LinkStep[] FromNothing = [LinkStep.Request];
    private static readonly LinkStep[] FromAccepted = [LinkStep.AskForChanges, LinkStep.Decline, LinkStep.Withdraw];
    private static readonly LinkStep[] FromRequested = [LinkStep.Accept, LinkStep.AskForChanges, LinkStep.Decline, LinkStep.Withdraw, LinkStep.Expire];
    private static readonly LinkStep[] FromChangesRequested = [LinkStep.Request, LinkStep.Accept, LinkStep.Decline, LinkStep.Withdraw, LinkStep.Expire];

    /// <summary>The steps that are possible.</summary>
    /// <param name="state">Where the link stands; null where there is none.</param>
    public static IReadOnlyList<LinkStep> StepsFrom(LinkState? state) => state switch
    {
        LinkState.Accepted => FromAccepted,
        LinkState.Requested => FromRequested,
        LinkState.ChangesRequested => FromChangesRequested,
        _ => FromNothing,
    };

    /// <summary>Where a step leads; null where it is not possible.</summary>
    /// <param name="state">Where the link stands; null where there is none.</param>
    /// <param name="step">The step.</param>
    public static LinkState? After(LinkState? state, LinkStep step) => !StepsFrom(state).Contains(step) ? null : step switch
    {
        LinkStep.Request => LinkState.Requested,
        LinkStep.Accept => LinkState.Accepted,
        LinkStep.AskForChanges => LinkState.ChangesRequested,
        LinkStep.Decline => LinkState.Declined,
        LinkStep.Withdraw => LinkState.Withdrawn,
        _ => LinkState.Expired,
    };
}
