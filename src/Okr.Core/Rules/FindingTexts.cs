using System.Text;
using Ardalis.GuardClauses;

namespace Okr.Rules;

/// <summary>Turns findings into words, late: in the language of the reader, with the host's own texts where it has any.</summary>
/// <remarks>Immutable; safe for use from any thread.</remarks>
public sealed class FindingTexts
{
    private readonly Dictionary<RuleId, RuleDescriptor> _rules;

    private FindingTexts(Dictionary<RuleId, RuleDescriptor> rules) => _rules = rules;

    /// <summary>The library's own texts.</summary>
    public static FindingTexts Default { get; } = Of(RuleSet.Default);

    /// <summary>The texts of a set: the library's and those of the host's rules.</summary>
    /// <param name="rules">The set.</param>
    /// <exception cref="ArgumentNullException">The set is null.</exception>
    public static FindingTexts Of(RuleSet rules) => new(Guard.Against.Null(rules).Rules.Select(rule => rule.Descriptor).ToDictionary(rule => rule.Id));

    /// <summary>These texts with another title for a rule.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="title">The title.</param>
    public FindingTexts WithTitle(RuleId rule, LocalizedText title) => With(Known(rule) with { Title = title });

    /// <summary>These texts with another message for a rule, and for all of its cases.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="message">The message, with placeholders.</param>
    public FindingTexts WithMessage(RuleId rule, LocalizedText message) => With(Known(rule) with { Message = message, Cases = ValueMap<RuleCase>.Empty });

    /// <summary>These texts with another message for one case of a rule.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="key">The case, as <see cref="RuleDescriptor.Cases"/> names it.</param>
    /// <param name="message">The message, with placeholders.</param>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public FindingTexts WithMessage(RuleId rule, string key, LocalizedText message)
    {
        var known = Known(rule);
        return With(known with
        {
            Cases = new Dictionary<string, RuleCase>(known.Cases, StringComparer.Ordinal) { [Guard.Against.Null(key)] = new() { Message = message } },
        });
    }

    /// <summary>The title of a rule; its id where nobody has written one.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="language">The language.</param>
    public string Title(RuleId rule, OkrLanguage language) => _rules.TryGetValue(rule, out var known) ? known.Title.In(language) : rule.Value;

    /// <summary>What a finding says.</summary>
    /// <remarks>An argument that the finding lacks leaves its placeholder standing; a rule that is not known or says nothing gives its id and all values.</remarks>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">The finding is null.</exception>
    public string Message(Finding finding, OkrLanguage language)
    {
        Guard.Against.Null(finding);
        return _rules.TryGetValue(finding.Rule, out var rule) && Template(rule, finding).In(language) is { Length: > 0 } template
            ? Fill(template, finding, language)
            : $"{finding.Rule}: {string.Join(", ", finding.Arguments)}";
    }

    private static LocalizedText Template(RuleDescriptor rule, Finding finding) =>
        rule.Cases.TryGetValue(finding.Argument(RuleCase.ArgumentName).Text, out var one) ? one.Message : rule.Message;

    private static string Fill(string message, Finding finding, OkrLanguage language)
    {
        var filled = new StringBuilder(message.Length + 32);
        var position = 0;
        while (message.IndexOf('{', position) is var open and >= 0 && message.IndexOf('}', open) is var close and >= 0)
        {
            var value = finding.Argument(message[(open + 1)..close]);
            filled.Append(message, position, open - position);
            filled.Append(value.Kind == RuleValueKind.None ? message[open..(close + 1)] : value.In(language));
            position = close + 1;
        }

        return filled.Append(message, position, message.Length - position).ToString();
    }

    private RuleDescriptor Known(RuleId rule) => _rules.GetValueOrDefault(rule) ?? new RuleDescriptor { Id = rule, Title = new(rule.Value, rule.Value) };

    private FindingTexts With(RuleDescriptor rule) => new(new Dictionary<RuleId, RuleDescriptor>(_rules) { [rule.Id] = rule });
}
