namespace Okr.Readiness;

/// <summary>How a pilot has ended.</summary>
public enum PilotVerdict
{
    /// <summary>Not decided: it runs, a question is not answered, or its criteria were not fixed in advance.</summary>
    Open = 0,

    /// <summary>Every criterion was met: the rest may follow.</summary>
    Go = 1,

    /// <summary>A criterion was not met.</summary>
    NoGo = 2,
}
