namespace Okr.Year;

/// <summary>Why a request for alignment is in somebody's inbox.</summary>
public enum InboxKind
{
    /// <summary>The person is asked and has to answer.</summary>
    ToAnswer = 0,

    /// <summary>The person asked, and was asked for changes first.</summary>
    ToChange = 1,

    /// <summary>The person asked and waits for the answer of others.</summary>
    Waiting = 2,
}
