namespace Okr;

/// <summary>How objectives and cycles are closed and reopened (rules C-7, C-8, S-16).</summary>
/// <remarks><c>new()</c> is the default. The numbers are those of the period close of biruk360/OKR-frontend (lib/okr/period-close.ts, lock-guard.ts), the last days
/// those of Viva Goals. Immutable; safe for use from any thread.</remarks>
public sealed record ClosingPolicy : OkrNode
{
    /// <summary>The default.</summary>
    public static ClosingPolicy Default { get; } = new();

    /// <summary>How far a grade may be from the computed score without a reason, 0 to 1; null means 0.15. Rule OKR6016 advises to give one earlier.</summary>
    public decimal? AllowedDifference { get; init; }

    /// <summary>The step to which grades are rounded, half away from zero, such as 0.05; null means that they stay as they are given.</summary>
    public decimal? GradeStep { get; init; }

    /// <summary>How many days before its end an unfinished objective may be closed; null means 14. A finished one may be closed at any time.</summary>
    public int? LastDays { get; init; }

    /// <summary>The least length of a reason or note that closing asks for, in characters; null means 1.</summary>
    public int? ReasonLength { get; init; }

    /// <summary>The least length of a reason for reopening, in characters; null means 20.</summary>
    public int? ReopenReasonLength { get; init; }

    /// <summary>How many days after its closing something may be reopened; null means without limit.</summary>
    public int? ReopenDays { get; init; }

    /// <summary>Whether closing a cycle closes the objectives in it that are being worked on, each with its computed score. By default it is refused while any is open.</summary>
    public bool ClosesObjectives { get; init; }

    internal decimal Difference => AllowedDifference ?? 0.15m;

    internal int ReopenLength => ReopenReasonLength ?? 20;

    internal int Window => LastDays ?? 14;

    internal decimal Snapped(decimal grade)
    {
        var step = GradeStep is { } given and > 0m ? given : 0m;
        return Math.Clamp(step == 0m ? grade : decimal.Round(grade / step, 0, MidpointRounding.AwayFromZero) * step, 0m, 1m);
    }
}
