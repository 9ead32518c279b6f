using Ardalis.GuardClauses;
using Okr.Rules;

namespace Okr;

/// <summary>Decides whether a commit may be written, by what it would do to the findings.</summary>
/// <remarks><c>new()</c> lets everything through. Only new findings count, so an old flaw never stands in the way of other work. Immutable.</remarks>
public sealed record CommitGate : OkrNode
{
    /// <summary>The gate that lets everything through.</summary>
    public static CommitGate Open { get; } = new();

    /// <summary>The least severity that is refused; <see cref="Severity.Off"/> refuses nothing.</summary>
    public Severity RefuseAt { get; init; }

    /// <summary>The findings for which the gate stays shut: new ones at or above <see cref="RefuseAt"/> that nobody has suppressed.</summary>
    /// <remarks>New is what <see cref="Finding.Fingerprint"/> tells apart: a flaw that was there before and got worse is not new.</remarks>
    /// <param name="before">The findings of the workspace as it is.</param>
    /// <param name="after">The findings of the workspace as it would be.</param>
    /// <exception cref="ArgumentNullException">A report is null.</exception>
    public IReadOnlyList<Finding> Refused(FindingReport before, FindingReport after)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        if (RefuseAt == Severity.Off)
        {
            return [];
        }

        return FindingBaseline.Of(before.Findings.Where(Counts)).NewIn(after.Findings.Where(Counts));
    }

    internal IEnumerable<PolicyProblem> Problems()
    {
        if (!Enum.IsDefined(RefuseAt))
        {
            yield return new()
            {
                Path = "gate.refuseAt",
                Message = new(
                    FormattableString.Invariant($"{(int)RefuseAt} is no severity. Use off, info, warning or error."),
                    FormattableString.Invariant($"{(int)RefuseAt} 不是有效的严重程度。请使用 off、info、warning 或 error。")),
            };
        }
    }

    private bool Counts(Finding finding) => finding.Severity >= RefuseAt && finding.Suppression is null;
}
