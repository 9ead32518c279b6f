using Ardalis.GuardClauses;

namespace Okr.Readiness;

/// <summary>Which scope to practise at next, why, and by which steps to come to all levels (rules L-3, L-4, L-11, L-12).</summary>
/// <remarks>The scope widens one step at a time, after at least one cycle at company level and two at department level; one where a cycle is closed already.
/// Immutable; safe for use from any thread.</remarks>
public sealed class RolloutPlan
{
    private RolloutPlan(ReadinessReport report, PracticeScope current)
    {
        Report = report;
        Current = current;
        Recommended = report.Widest <= current ? report.Widest : current + 1;
        Reasons = RolloutReasons.For(this);
        Steps = [.. Walk(report, Recommended)];
    }

    /// <summary>The readiness that the plan rests on.</summary>
    public ReadinessReport Report { get; }

    /// <summary>The scope of the running cycle; <see cref="PracticeScope.NotChosen"/> before the start.</summary>
    public PracticeScope Current { get; }

    /// <summary>The scope for the coming cycle: at most one step wider than now, and never wider than a gate that holds.
    /// <see cref="PracticeScope.NotChosen"/> means not to start yet.</summary>
    public PracticeScope Recommended { get; }

    /// <summary>Why, in sentences that name their criteria.</summary>
    public IReadOnlyList<RolloutReason> Reasons { get; }

    /// <summary>The reasons, and with them what speaks against wider scopes by the method alone: skipped steps and a big bang.</summary>
    public IReadOnlyList<RolloutReason> AllReasons =>
    [
        .. Reasons.Concat(Report.Scopes
            .Where(gate => gate.Scope > Recommended)
            .SelectMany(gate => Against(gate.Scope))
            .Where(reason => reason.Criteria.Count == 0))
            .DistinctBy(reason => reason.Text),
    ];

    /// <summary>The way to all levels. Where no gate holds it begins with the company level and what that needs.</summary>
    public IReadOnlyList<RolloutStep> Steps { get; }

    /// <summary>Plans from what is known today.</summary>
    /// <param name="report">The readiness.</param>
    /// <param name="current">The scope of the running cycle, as the policy names it.</param>
    /// <exception cref="ArgumentException">The report is null, or there is no such scope.</exception>
    public static RolloutPlan Of(ReadinessReport report, PracticeScope current) => new(Guard.Against.Null(report), Guard.Against.EnumOutOfRange(current));

    /// <summary>What speaks against practising at a scope in the coming cycle; empty where nothing does.</summary>
    /// <param name="wanted">The scope that somebody wants.</param>
    /// <exception cref="ArgumentException">There is no such scope.</exception>
    public IReadOnlyList<RolloutReason> Against(PracticeScope wanted) => RolloutReasons.Against(this, Guard.Against.EnumOutOfRange(wanted));

    private static IEnumerable<RolloutStep> Walk(ReadinessReport report, PracticeScope recommended)
    {
        var asked = new HashSet<Criterion>();
        var cycle = 1;
        foreach (var gate in report.Scopes.Where(gate => gate.Scope >= recommended))
        {
            yield return new() { FirstCycle = cycle, Scope = gate.Scope, Before = gate.Missing.Where(result => asked.Add(result.Criterion)).ToList() };
            cycle += gate.Scope == PracticeScope.CompanyAndDepartment && !IsMet(report, "department-cycle") ? 2 : 1;
        }
    }

    private static bool IsMet(ReadinessReport report, string criterion) =>
        report.Criteria.Any(result => string.Equals(result.Criterion.Id, criterion, StringComparison.Ordinal) && result.State == CriterionState.Met);
}
