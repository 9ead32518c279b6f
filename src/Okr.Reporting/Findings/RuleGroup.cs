using Okr.Rules;

namespace Okr.Reporting;

/// <summary>The findings of one rule, side by side in the overview: from one place to before another; <paramref name="Open"/> of them are not suppressed.</summary>
internal sealed record RuleGroup(RuleId Rule, Severity Worst, int From, int To, int Open)
{
    public int Suppressed => To - From - Open;
}
