using Ardalis.GuardClauses;

namespace Okr.Rules;

/// <summary>A named, typed value of a finding; its message and its JSON are made of these.</summary>
/// <remarks><c>default</c> has an empty name and holds nothing.</remarks>
public readonly record struct FindingArgument
{
    private readonly string? _name;

    /// <summary>Names a value.</summary>
    /// <param name="name">The name, in camel case.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public FindingArgument(string name, RuleValue value)
    {
        _name = Guard.Against.Null(name);
        Value = value;
    }

    /// <summary>The name, in camel case.</summary>
    public string Name => _name ?? "";

    /// <summary>The value.</summary>
    public RuleValue Value { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name}={Value}";
}
