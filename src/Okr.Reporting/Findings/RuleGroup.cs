using Okr.Rules;

namespace Okr.Reporting;

/// <summary>The findings of one rule, side by side in the overview, from one place to before another.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Worst">The gravest severity that is not suppressed; off where all are.</param>
/// <param name="From">The place of the first.</param>
/// <param name="To">The place after the last.</param>
/// <param name="Open">How many are not suppressed.</param>
internal sealed record RuleGroup(RuleId Rule, Severity Worst, int From, int To, int Open)
{
    public int Suppressed => To - From - Open;
}
