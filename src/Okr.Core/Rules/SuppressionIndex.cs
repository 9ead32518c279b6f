namespace Okr.Rules;

/// <summary>Marks findings with the suppression that covers them; one about the very target goes before one about everything.</summary>
internal sealed class SuppressionIndex
{
    private readonly Dictionary<(RuleId Rule, OkrTarget? Target), Suppression> _suppressions = [];

    public SuppressionIndex(IReadOnlyList<Suppression> suppressions, DateOnly today)
    {
        foreach (var suppression in suppressions)
        {
            if (suppression.HoldsOn(today))
            {
                _suppressions.TryAdd((suppression.Rule, suppression.Target), suppression);
            }
        }
    }

    public Finding Mark(Finding finding) =>
        _suppressions.Count > 0
        && (_suppressions.TryGetValue((finding.Rule, finding.Target), out var suppression) || _suppressions.TryGetValue((finding.Rule, null), out suppression))
            ? finding with { Suppression = suppression }
            : finding;
}
