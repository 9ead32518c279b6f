namespace Okr.Rules;

/// <summary>What runs of the same rules have in common while units and cycles stay as they are: which rules are on and where, and how to report.</summary>
internal sealed class RuleDesk
{
    private readonly Dictionary<RuleId, SettingsByUnit> _settings;

    public RuleDesk(OkrSnapshot snapshot, RuleSet set, Practice practice, DateOnly today)
    {
        (Set, Today, Practice) = (set, today, PracticeMap.Of(snapshot, practice));
        var units = new TargetUnits(snapshot);
        _settings = set.Rules.ToDictionary(rule => rule.Descriptor.Id, rule => SettingsByUnit.Of(rule.Descriptor.Id, set, snapshot));
        Rules = [.. set.Rules.Where(rule => PassesOf(rule, units).Length > 0)];
    }

    public RuleSet Set { get; }

    public PracticeMap Practice { get; }

    public DateOnly Today { get; }

    /// <summary>The rules that can report anything, in the order of the set.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    public RulePass[] PassesOf(Rule rule, TargetUnits units) => [.. _settings[rule.Descriptor.Id].Passes(units).Where(pass => pass.IsOn(rule.Descriptor))];

    /// <summary>The worst severity that a finding of a rule can have anywhere.</summary>
    public Severity WorstOf(Rule rule, OkrSnapshot snapshot)
    {
        var byDefault = rule.Descriptor.Cases.Values.Select(one => one.DefaultSeverity ?? Severity.Off).Append(rule.Descriptor.DefaultSeverity).Max();
        return PassesOf(rule, new TargetUnits(snapshot)).SelectMany(pass => pass.Settings).Select(setting => setting.Severity ?? byDefault).DefaultIfEmpty().Max();
    }

    /// <summary>Findings by rule id, and within a rule in the order of the document, suppressed ones marked.</summary>
    public FindingReport Report(OkrSnapshot snapshot, IEnumerable<Finding> findings)
    {
        var order = new DocumentOrder(snapshot);
        var suppressions = new SuppressionIndex(Set.Suppressions, new TargetUnits(snapshot), Today);
        return new FindingReport([.. findings
            .OrderBy(finding => finding.Rule.Value, StringComparer.Ordinal)
            .ThenBy(finding => order.PlaceOf(finding.Target))
            .Select(suppressions.Mark)]);
    }
}
