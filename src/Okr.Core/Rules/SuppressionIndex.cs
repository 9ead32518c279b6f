namespace Okr.Rules;

/// <summary>Marks findings with the suppression that covers them: one about the very target goes first, then that of the nearest unit, then one about everything.</summary>
internal sealed class SuppressionIndex
{
    private readonly Dictionary<(RuleId Rule, OkrTarget? Target, OrgUnitId? Unit), Suppression> _suppressions = [];
    private readonly HashSet<RuleId> _ofUnits = [];
    private readonly TargetUnits _units;

    public SuppressionIndex(IReadOnlyList<Suppression> suppressions, TargetUnits units, DateOnly today)
    {
        _units = units;
        foreach (var suppression in suppressions)
        {
            if (suppression.HoldsOn(today) && _suppressions.TryAdd((suppression.Rule, suppression.Target, suppression.Unit), suppression) && suppression.Unit is not null)
            {
                _ofUnits.Add(suppression.Rule);
            }
        }
    }

    public Finding Mark(Finding finding) => _suppressions.Count > 0 && Find(finding) is { } suppression ? finding with { Suppression = suppression } : finding;

    private Suppression? Find(Finding finding) =>
        _suppressions.GetValueOrDefault((finding.Rule, finding.Target, null))
        ?? (_ofUnits.Contains(finding.Rule) ? FindByUnit(finding) : null)
        ?? _suppressions.GetValueOrDefault((finding.Rule, null, null));

    private Suppression? FindByUnit(Finding finding)
    {
        for (var unit = _units.Of(finding.Target); unit >= 0; unit = _units.Above(unit))
        {
            if (_suppressions.TryGetValue((finding.Rule, null, _units.IdOf(unit)), out var suppression))
            {
                return suppression;
            }
        }

        return null;
    }
}
