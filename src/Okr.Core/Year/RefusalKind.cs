namespace Okr.Year;

/// <summary>The sorts of reason for which a verb is refused.</summary>
public enum RefusalKind
{
    /// <summary>What was asked for does not fit: a value, a text or a date.</summary>
    Invalid = 0,

    /// <summary>The record is not there, or the one who acts may not see it.</summary>
    NotThere = 1,

    /// <summary>The one who acts has no role that may.</summary>
    NotAllowed = 2,

    /// <summary>Not possible from the state in which the record is.</summary>
    WrongState = 3,

    /// <summary>A lock stands against it: approved, graded, or the cycle is closed.</summary>
    Locked = 4,
}
