namespace Okr.Rules;

/// <summary>Which objectives and key results the rules judge, in one place.</summary>
internal static class JudgedStates
{
    /// <summary>Everything but what is put away, put off or given up.</summary>
    /// <remarks>Drafts are judged, since now is the time to mend them; closed ones, since a review learns from them.</remarks>
    public static bool IsJudged(this OkrState state) => state is not (OkrState.Archived or OkrState.Postponed or OkrState.Cancelled);
}
