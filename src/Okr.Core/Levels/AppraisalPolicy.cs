namespace Okr;

/// <summary>What an organisation has decided about OKRs and the appraisal of people (section "OKR and appraisal" of <c>docs/readiness.md</c>).</summary>
/// <remarks><c>new()</c> keeps the two apart. Immutable; safe for use from any thread.</remarks>
public sealed record AppraisalPolicy : OkrNode
{
    /// <summary>The policy that keeps them apart.</summary>
    public static AppraisalPolicy Decoupled { get; } = new();

    /// <summary>What OKRs have to do with it.</summary>
    public AppraisalMode Mode { get; init; }
}
