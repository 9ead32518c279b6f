namespace Okr.Rules;

/// <summary>What a host sets on one rule. What it leaves out stays at the rule's default.</summary>
public sealed record RuleSetting : OkrNode
{
    /// <summary>The rule.</summary>
    public RuleId Rule { get; init; }

    /// <summary>The severity; null means the rule's default.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The options by name.</summary>
    public IReadOnlyDictionary<string, RuleValue> Options { get => field ?? ValueMap<RuleValue>.Empty; init => field = ValueMap<RuleValue>.Of(value); }
}
