using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace Okr.Rules;

/// <summary>A typed value of a rule: of an option, or of an argument of a finding.</summary>
/// <remarks>Equal by kind and content; 5 and 5.0 are equal. <c>default</c> holds nothing. Text is made late, by <see cref="In"/>. In JSON it is a string,
/// a number, a boolean or an array of strings; a date is written as an ISO string and a term as its key, and both read back as texts.</remarks>
[JsonConverter(typeof(RuleValueConverter))]
public readonly record struct RuleValue
{
    private readonly decimal _number;
    private readonly object? _reference;

    private RuleValue(RuleValueKind kind, decimal number, object? reference)
    {
        Kind = kind;
        _number = number;
        _reference = reference;
    }

    /// <summary>What it holds.</summary>
    public RuleValueKind Kind { get; }

    /// <summary>The text, or the key of a term; empty for other kinds.</summary>
    public string Text => _reference switch
    {
        string text => text,
        TermText term => term.Key,
        _ => "",
    };

    /// <summary>The number; 0 for other kinds.</summary>
    public decimal Number => Kind == RuleValueKind.Number ? _number : 0;

    /// <summary>Whether it is yes; false for other kinds.</summary>
    public bool Flag => Kind == RuleValueKind.Flag && _number != 0;

    /// <summary>The day; null for other kinds.</summary>
    public DateOnly? Date => Kind == RuleValueKind.Date ? DateOnly.FromDayNumber((int)_number) : null;

    /// <summary>The texts of a list; empty for other kinds.</summary>
    public IReadOnlyList<string> List => _reference as ValueList<string> ?? (IReadOnlyList<string>)[];

    /// <summary>Holds a text.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator RuleValue(string value) => Of(value);

    /// <summary>Holds a number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator RuleValue(int value) => Of(value);

    /// <summary>Holds a number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator RuleValue(decimal value) => Of(value);

    /// <summary>Holds yes or no.</summary>
    /// <param name="value">Whether it is yes.</param>
    public static implicit operator RuleValue(bool value) => Of(value);

    /// <summary>Holds a day.</summary>
    /// <param name="value">The day.</param>
    public static implicit operator RuleValue(DateOnly value) => Of(value);

    /// <summary>Holds a text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static RuleValue Of(string value) => new(RuleValueKind.Text, 0, Guard.Against.Null(value));

    /// <summary>Holds a number.</summary>
    /// <param name="value">The number.</param>
    public static RuleValue Of(decimal value) => new(RuleValueKind.Number, value, null);

    /// <summary>Holds yes or no.</summary>
    /// <param name="value">Whether it is yes.</param>
    public static RuleValue Of(bool value) => new(RuleValueKind.Flag, value ? 1 : 0, null);

    /// <summary>Holds a day.</summary>
    /// <param name="value">The day.</param>
    public static RuleValue Of(DateOnly value) => new(RuleValueKind.Date, value.DayNumber, null);

    /// <summary>Holds a list of texts.</summary>
    /// <param name="values">The texts.</param>
    /// <exception cref="ArgumentException">The list or a text in it is null.</exception>
    public static RuleValue Of(IReadOnlyList<string> values) => new(RuleValueKind.List, 0, ValueList<string>.Of(Guard.Against.Null(values)));

    /// <summary>Holds a word that has a name in each language.</summary>
    /// <param name="key">The key for programs.</param>
    /// <param name="name">The name for people.</param>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public static RuleValue Term(string key, LocalizedText name) => new(RuleValueKind.Term, 0, new TermText(Guard.Against.Null(key), name));

    /// <summary>The value as people read it: numbers in invariant digits without trailing zeros, dates as <c>2026-03-31</c>.</summary>
    /// <param name="language">The language of yes, no and terms.</param>
    public string In(OkrLanguage language) => Kind switch
    {
        RuleValueKind.Text => Text,
        RuleValueKind.Number => _number.ToString("0.############################", CultureInfo.InvariantCulture),
        RuleValueKind.Flag when language == OkrLanguage.Chinese => Flag ? "是" : "否",
        RuleValueKind.Flag => Flag ? "yes" : "no",
        RuleValueKind.Date => Date!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        RuleValueKind.List => string.Join(language == OkrLanguage.Chinese ? "、" : ", ", List),
        RuleValueKind.Term => ((TermText)_reference!).Name.In(language),
        _ => "",
    };

    /// <inheritdoc/>
    public override string ToString() => In(OkrLanguage.English);

    private sealed record TermText(string Key, LocalizedText Name);
}
