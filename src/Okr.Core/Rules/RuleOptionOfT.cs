namespace Okr.Rules;

/// <summary>A <see cref="RuleOption"/> whose value has the type <typeparamref name="T"/>.</summary>
/// <typeparam name="T">int, decimal, bool, string, or a list of strings.</typeparam>
public sealed class RuleOption<T> : RuleOption
{
    private readonly LocalizedText _expected;
    private readonly Func<RuleValue, bool> _fits;
    private readonly Func<RuleValue, T> _read;

    internal RuleOption(
        string name,
        LocalizedText description,
        T value,
        (RuleValue Default, RuleValue Minimum, RuleValue Maximum) values,
        LocalizedText expected,
        Func<RuleValue, bool> fits,
        Func<RuleValue, T> read)
        : base(name, description, values.Default, values.Minimum, values.Maximum)
    {
        Default = value;
        _expected = expected;
        _fits = fits;
        _read = read;
    }

    /// <summary>The value where the host sets none.</summary>
    public T Default { get; }

    /// <inheritdoc/>
    public override LocalizedText? Problem(RuleValue value) => _fits(value) ? null : _expected;

    internal T Read(RuleValue value) => _read(value);
}
