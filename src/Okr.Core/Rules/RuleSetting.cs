namespace Okr.Rules;

/// <summary>What a host sets on one rule, for the whole workspace or for a part of it. What it leaves out stays as it is farther out, and at last at the rule's default.</summary>
/// <remarks>The nearest setting wins, for the severity and for each option by itself: one of a unit goes before one of the units above it, which goes before one of a
/// level, which goes before one of the whole workspace. A finding is judged by the unit of its target.</remarks>
public sealed record RuleSetting : OkrNode
{
    /// <summary>The rule.</summary>
    public RuleId Rule { get; init; }

    /// <summary>The level whose units it is for; null means all. Department and team are one level.</summary>
    public LevelKey? Level { get; init; }

    /// <summary>The unit that it is for, with every unit below it; null means the whole workspace.</summary>
    public OrgUnitId? Unit { get; init; }

    /// <summary>The severity; null means the rule's default.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The options by name.</summary>
    public IReadOnlyDictionary<string, RuleValue> Options { get => field ?? ValueMap<RuleValue>.Empty; init => field = ValueMap<RuleValue>.Of(value); }

    /// <summary>This setting over one that is farther out.</summary>
    internal RuleSetting Over(RuleSetting outer) => outer.Options.Count == 0 ? this with { Severity = Severity ?? outer.Severity } : this with
    {
        Severity = Severity ?? outer.Severity,
        Options = new Dictionary<string, RuleValue>(outer.Options.Concat(Options).GroupBy(option => option.Key, (name, all) => KeyValuePair.Create(name, all.Last().Value), StringComparer.Ordinal), StringComparer.Ordinal),
    };
}
