using System.Globalization;
using Okr.Rules;

namespace Okr.Core.Tests.Rules;

/// <summary>Plans of several cycles, for rules about beginnings and about widening.</summary>
internal static class PracticePlan
{
    /// <summary>Adds a finished cycle of some months before 2026, with one closed objective of each of these units.</summary>
    public static RulePlan Past(this RulePlan plan, string start, string end, params string[] units)
    {
        plan.Add(new Cycle { Id = new(start), Name = "past", Start = Day(start), End = Day(end), State = CycleState.Closed });
        return plan.Add([.. units.Select(unit => RulePlan.Objective($"{start}.{unit}", unit) with { Cycle = new(start), State = OkrState.Closed })]);
    }

    public static IReadOnlyList<Finding> CheckWhenOn(this RulePlan plan, string rule, params (string Option, int Value)[] options) => plan.Check(
        rule, options.Aggregate(RuleSet.Default.With(new RuleId(rule), Severity.Warning), (rules, option) => rules.With(new RuleId(rule), option.Option, option.Value)));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
