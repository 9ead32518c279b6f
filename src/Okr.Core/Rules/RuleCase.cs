namespace Okr.Rules;

/// <summary>One of several things that a rule can say; a finding names it by its argument <c>case</c>.</summary>
public sealed record RuleCase
{
    /// <summary>The name of the argument by which a finding says which case it is.</summary>
    public const string ArgumentName = "case";

    /// <summary>What a finding of this case says, with its remedy. <c>{name}</c> stands for the argument of that name.</summary>
    public LocalizedText Message { get; init; }

    /// <summary>How much it matters where the host sets no severity; null means as much as the rule.</summary>
    public Severity? DefaultSeverity { get; init; }
}
