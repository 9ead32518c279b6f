namespace Okr.Readiness;

/// <summary>Counts while it looks, for <see cref="PlanEvidence"/>.</summary>
internal sealed class EvidenceTally
{
    public int Objectives { get; set; }

    public int BelowTop { get; set; }

    public int Aligned { get; set; }

    public int Due { get; set; }

    public int Late { get; set; }

    public int KeyResults { get; set; }

    public int Sound { get; set; }

    public int Executed { get; set; }

    public int Reported { get; set; }

    public int Stale { get; set; }

    public PlanEvidence Close(OrgUnitId? unit) => new()
    {
        Unit = unit,
        Objectives = Objectives,
        BelowTop = BelowTop,
        Aligned = Aligned,
        Due = Due,
        Late = Late,
        KeyResults = KeyResults,
        Sound = Sound,
        Executed = Executed,
        Reported = Reported,
        Stale = Stale,
    };
}
