namespace Okr.Scoring;

/// <summary>What keeps a thing out of the mean above it.</summary>
internal static class Exclusions
{
    public static ExclusionReason Of(OkrState state) => state switch
    {
        OkrState.Draft => ExclusionReason.Draft,
        OkrState.Archived => ExclusionReason.Archived,
        OkrState.Postponed => ExclusionReason.Postponed,
        OkrState.Cancelled => ExclusionReason.Cancelled,
        _ => ExclusionReason.None,
    };

    public static ExclusionReason Of(KeyResult keyResult) => keyResult.IsGuardrail ? ExclusionReason.Guardrail : Of(keyResult.State);
}
