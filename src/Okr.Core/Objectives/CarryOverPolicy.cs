namespace Okr;

/// <summary>How an unfinished objective is continued in another cycle (rules C-9, C-10): what is copied, from where it starts, and what becomes of the old one.</summary>
/// <remarks><c>new()</c> is the library's own way: unfinished key results, each from the value that was reached. The ways of published systems are values of this type;
/// take one and change it with <c>with</c>. Immutable; safe for use from any thread.</remarks>
public sealed record CarryOverPolicy : OkrNode
{
    /// <summary>The default.</summary>
    public static CarryOverPolicy Default { get; } = new();

    /// <summary>Viva Goals: a clone with all key results, from the value that was reached; the old one is postponed when its progress was 0, closed otherwise.</summary>
    public static CarryOverPolicy Viva { get; } = new() { CopiesFinished = true };

    /// <summary>UpRaise, "grade and carry forward": a clone that keeps the progress, and the old one closed.</summary>
    public static CarryOverPolicy UpRaise { get; } = new() { CopiesFinished = true, Start = CarryStart.KeepProgress, Old = CarryOld.Close };

    /// <summary>Profit.co: a clone that always begins at zero progress; the old one stays as it is.</summary>
    public static CarryOverPolicy Profit { get; } = new() { CopiesFinished = true, Start = CarryStart.Reset, Old = CarryOld.Keep };

    /// <summary>okrdokey, rollover: unfinished work goes on from its last value, finished work stays; the old one stays as it is.</summary>
    public static CarryOverPolicy Okrdokey { get; } = new() { Old = CarryOld.Keep };

    /// <summary>How much is copied.</summary>
    public CarryExtent Extent { get; init; }

    /// <summary>Whether key results that were reached are copied too; by default they stay where they are.</summary>
    public bool CopiesFinished { get; init; }

    /// <summary>From where the copies start.</summary>
    public CarryStart Start { get; init; }

    /// <summary>What becomes of the old objective.</summary>
    public CarryOld Old { get; init; }

    /// <summary>Whether initiatives that are not done are copied with what they serve; by default they stay where they are.</summary>
    public bool CopiesInitiatives { get; init; }

    /// <summary>Whether work on the copy goes on at once; by default it begins as a draft, to be looked at anew.</summary>
    public bool StartsAtOnce { get; init; }
}
