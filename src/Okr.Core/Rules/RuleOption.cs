using Ardalis.GuardClauses;

namespace Okr.Rules;

/// <summary>Something that a host can set on a rule, declared beside the rule with its default and range. Code and JSON use the same name.</summary>
/// <remarks>Immutable; safe for use from any thread.</remarks>
public abstract class RuleOption
{
    private protected RuleOption(string name, LocalizedText description, RuleValue defaultValue, RuleValue minimum, RuleValue maximum)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Description = description;
        DefaultValue = defaultValue;
        Minimum = minimum;
        Maximum = maximum;
    }

    /// <summary>The name, in camel case.</summary>
    public string Name { get; }

    /// <summary>What it does.</summary>
    public LocalizedText Description { get; }

    /// <summary>The value where the host sets none.</summary>
    public RuleValue DefaultValue { get; }

    /// <summary>The smallest value allowed; <c>default</c> where the kind has no order.</summary>
    public RuleValue Minimum { get; }

    /// <summary>The greatest value allowed; <c>default</c> where the kind has no order.</summary>
    public RuleValue Maximum { get; }

    /// <summary>A whole number.</summary>
    /// <param name="name">The name, in camel case.</param>
    /// <param name="value">The default.</param>
    /// <param name="minimum">The smallest value allowed.</param>
    /// <param name="maximum">The greatest value allowed.</param>
    /// <param name="description">What it does.</param>
    /// <exception cref="ArgumentOutOfRangeException">The default lies outside.</exception>
    public static RuleOption<int> WholeNumber(string name, int value, int minimum, int maximum, LocalizedText description) => new(
        name,
        description,
        Guard.Against.OutOfRange(value, nameof(value), minimum, maximum),
        (value, minimum, maximum),
        new($"a whole number from {RuleValue.Of(minimum)} to {RuleValue.Of(maximum)}", $"{RuleValue.Of(minimum)} 到 {RuleValue.Of(maximum)} 的整数"),
        set => set.Kind == RuleValueKind.Number && set.Number >= minimum && set.Number <= maximum && decimal.IsInteger(set.Number),
        set => (int)set.Number);

    /// <summary>A number.</summary>
    /// <param name="name">The name, in camel case.</param>
    /// <param name="value">The default.</param>
    /// <param name="minimum">The smallest value allowed.</param>
    /// <param name="maximum">The greatest value allowed.</param>
    /// <param name="description">What it does.</param>
    /// <exception cref="ArgumentOutOfRangeException">The default lies outside.</exception>
    public static RuleOption<decimal> Number(string name, decimal value, decimal minimum, decimal maximum, LocalizedText description) => new(
        name,
        description,
        Guard.Against.OutOfRange(value, nameof(value), minimum, maximum),
        (value, minimum, maximum),
        new($"a number from {RuleValue.Of(minimum)} to {RuleValue.Of(maximum)}", $"{RuleValue.Of(minimum)} 到 {RuleValue.Of(maximum)} 的数"),
        set => set.Kind == RuleValueKind.Number && set.Number >= minimum && set.Number <= maximum,
        set => set.Number);

    /// <summary>Yes or no.</summary>
    /// <param name="name">The name, in camel case.</param>
    /// <param name="value">The default.</param>
    /// <param name="description">What it does.</param>
    public static RuleOption<bool> Flag(string name, bool value, LocalizedText description) => new(
        name, description, value, (value, default, default), new("true or false", "true 或 false"), set => set.Kind == RuleValueKind.Flag, set => set.Flag);

    /// <summary>A text.</summary>
    /// <param name="name">The name, in camel case.</param>
    /// <param name="value">The default.</param>
    /// <param name="description">What it does.</param>
    public static RuleOption<string> Text(string name, string value, LocalizedText description) => new(
        name, description, value, (value, default, default), new("a text", "一段文本"), set => set.Kind == RuleValueKind.Text, set => set.Text);

    /// <summary>A list of texts.</summary>
    /// <param name="name">The name, in camel case.</param>
    /// <param name="value">The default.</param>
    /// <param name="description">What it does.</param>
    public static RuleOption<IReadOnlyList<string>> Texts(string name, IReadOnlyList<string> value, LocalizedText description) => new(
        name, description, value, (RuleValue.Of(value), default, default), new("a list of texts", "文本列表"), set => set.Kind == RuleValueKind.List, set => set.List);

    /// <summary>What values the option takes, when this is not one of them; null when it is.</summary>
    /// <param name="value">The value that a host has set.</param>
    public abstract LocalizedText? Problem(RuleValue value);
}
