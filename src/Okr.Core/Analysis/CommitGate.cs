using Ardalis.GuardClauses;
using Okr.Rules;

namespace Okr;

/// <summary>Decides whether a commit may be written, by what it would do to the findings.</summary>
/// <remarks><c>new()</c> lets everything through. Only new findings count, so an old flaw never stands in the way of other work. Immutable.</remarks>
public sealed record CommitGate : OkrNode
{
    private static readonly RuleId OutsideScope = new("OKR1010");

    /// <summary>The gate that lets everything through.</summary>
    public static CommitGate Open { get; } = new();

    /// <summary>The least severity that is refused; <see cref="Severity.Off"/> refuses nothing.</summary>
    public Severity RefuseAt { get; init; }

    /// <summary>Whether objectives at a level outside the practice scope are refused, whatever <see cref="RefuseAt"/> says; false means that rule OKR1010
    /// is advice like any other.</summary>
    public bool EnforcesScope { get; init; }

    internal bool IsOpen => RefuseAt == Severity.Off && !EnforcesScope;

    /// <summary>The findings for which the gate stays shut: new ones at or above <see cref="RefuseAt"/>, or outside an enforced scope, that nobody has
    /// suppressed.</summary>
    /// <remarks>New is what <see cref="Finding.Fingerprint"/> tells apart: a flaw that was there before and got worse is not new.</remarks>
    /// <param name="before">The findings of the workspace as it is.</param>
    /// <param name="after">The findings of the workspace as it would be.</param>
    /// <exception cref="ArgumentNullException">A report is null.</exception>
    public IReadOnlyList<Finding> Refused(FindingReport before, FindingReport after)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        if (IsOpen)
        {
            return [];
        }

        return FindingBaseline.Of(before.Findings.Where(Counts)).NewIn(after.Findings.Where(Counts));
    }

    /// <summary>Whether findings of a rule can keep the gate shut, when none is worse than a severity.</summary>
    internal bool MayRefuse(RuleId rule, Severity worst) => (RefuseAt != Severity.Off && worst >= RefuseAt) || (EnforcesScope && rule == OutsideScope);

    internal IEnumerable<PolicyProblem> Problems(PracticeScope scope, RuleSet rules)
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

        foreach (var problem in ScopeProblems(scope, rules))
        {
            yield return problem;
        }
    }

    private IEnumerable<PolicyProblem> ScopeProblems(PracticeScope scope, RuleSet rules)
    {
        if (EnforcesScope && scope == PracticeScope.NotChosen)
        {
            yield return new()
            {
                Path = "gate.enforcesScope",
                Message = new("The gate is to enforce a scope, and none is chosen. Set scope, or leave this out.", "要强制执行实施范围，但尚未选择范围。请设置 scope，或省略此项。"),
            };
        }
        else if (EnforcesScope && rules.SeverityOf(OutsideScope) == Severity.Off)
        {
            yield return new()
            {
                Path = "gate.enforcesScope",
                Message = new("The gate is to enforce the scope, and rule OKR1010 is off. Turn it on, at severity info if you like, or leave this out.", "要强制执行实施范围，但规则 OKR1010 已关闭。请启用该规则（严重程度可为 info），或省略此项。"),
            };
        }
    }

    private bool Counts(Finding finding) =>
        finding.Suppression is null && ((RefuseAt != Severity.Off && finding.Severity >= RefuseAt) || (EnforcesScope && finding.Rule == OutsideScope));
}
