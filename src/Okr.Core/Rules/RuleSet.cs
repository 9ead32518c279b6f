using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Okr.Wording;

namespace Okr.Rules;

/// <summary>Which rules run and how: a host's settings, its suppressions, and the rules that it adds.</summary>
/// <remarks><c>new()</c> runs every rule of the library at its defaults. Immutable; safe for use from any thread.</remarks>
public sealed record RuleSet : OkrNode
{
    /// <summary>Every rule of the library at its defaults.</summary>
    public static RuleSet Default { get; } = new();

    /// <summary>The profile to begin from; by default every rule at its default.</summary>
    public RuleProfile Profile { get; init; }

    /// <summary>What differs from the profile and the defaults, at most one entry for a rule in the same level and unit.</summary>
    public IReadOnlyList<RuleSetting> Settings { get => field ?? []; init => field = ValueList<RuleSetting>.Of(value); }

    /// <summary>What the host has decided to live with.</summary>
    public IReadOnlyList<Suppression> Suppressions { get => field ?? []; init => field = ValueList<Suppression>.Of(value); }

    /// <summary>The host's own rules, beside those of the library. They are code, so JSON does not carry them: add them after reading.</summary>
    [JsonIgnore]
    public IReadOnlyList<Rule> HostRules { get => field ?? []; init => field = ValueList<Rule>.Of(value); }

    /// <summary>The host's own analyses of sentences, asked before the library's English and Chinese ones. They are code, so JSON does not carry them.</summary>
    [JsonIgnore]
    public IReadOnlyList<ISentenceReader> SentenceReaders { get => field ?? []; init => field = ValueList<ISentenceReader>.Of(value); }

    /// <summary>The library's rules and the host's, in the order of their ids.</summary>
    [JsonIgnore]
    public IReadOnlyList<Rule> Rules => HostRules.Count == 0
        ? RuleCatalogue.All
        : [.. RuleCatalogue.All.Concat(HostRules).OrderBy(rule => rule.Descriptor.Id.Value, StringComparer.Ordinal)];

    /// <summary>The rule with this id, or null.</summary>
    /// <param name="rule">The id.</param>
    public Rule? Find(RuleId rule) => RuleCatalogue.Find(rule) ?? HostRules.FirstOrDefault(own => own.Descriptor.Id == rule);

    /// <summary>What the host has set on a rule for the whole workspace, or null.</summary>
    /// <param name="rule">The id of the rule.</param>
    public RuleSetting? SettingOf(RuleId rule) => Settings.FirstOrDefault(setting => setting.Rule == rule && setting is { Level: null, Unit: null });

    /// <summary>The severity of a rule in the whole workspace: as set, or its default; <see cref="Severity.Off"/> for a rule that is not there.</summary>
    /// <param name="rule">The id of the rule.</param>
    public Severity SeverityOf(RuleId rule) => SettingOf(rule)?.Severity ?? RuleProfiles.SettingOf(Profile, rule).Severity ?? Find(rule)?.Descriptor.DefaultSeverity ?? Severity.Off;

    /// <summary>This set with another severity for a rule.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="severity">The severity; <see cref="Severity.Off"/> stops the rule.</param>
    public RuleSet With(RuleId rule, Severity severity) => With((SettingOf(rule) ?? new RuleSetting { Rule = rule }) with { Severity = severity });

    /// <summary>This set with another value for an option of a rule.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="option">The name of the option.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public RuleSet With(RuleId rule, string option, RuleValue value)
    {
        Guard.Against.Null(option);
        var setting = SettingOf(rule) ?? new RuleSetting { Rule = rule };
        return With(setting with { Options = new Dictionary<string, RuleValue>(setting.Options, StringComparer.Ordinal) { [option] = value } });
    }

    /// <summary>This set with one more suppression.</summary>
    /// <param name="suppression">The suppression.</param>
    /// <exception cref="ArgumentNullException">The suppression is null.</exception>
    public RuleSet With(Suppression suppression) => this with { Suppressions = [.. Suppressions, Guard.Against.Null(suppression)] };

    /// <summary>This set with one more rule of the host.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentNullException">The rule is null.</exception>
    public RuleSet With(Rule rule) => this with { HostRules = [.. HostRules, Guard.Against.Null(rule)] };

    /// <summary>This set with a setting in place of the one for the same rule, level and unit.</summary>
    /// <param name="setting">The setting.</param>
    /// <exception cref="ArgumentNullException">The setting is null.</exception>
    public RuleSet With(RuleSetting setting)
    {
        Guard.Against.Null(setting);
        return this with { Settings = [.. Settings.Where(other => (other.Rule, other.Level, other.Unit) != (setting.Rule, setting.Level, setting.Unit)), setting] };
    }

    /// <summary>This set with one more analysis of sentences, asked before the others.</summary>
    /// <param name="reader">The analysis of a language.</param>
    /// <exception cref="ArgumentNullException">The reader is null.</exception>
    public RuleSet With(ISentenceReader reader) => this with { SentenceReaders = [Guard.Against.Null(reader), .. SentenceReaders] };

    /// <summary>Names everything that is wrong with the set, each with its place and the remedy. Empty means it can run where units have the method's own levels.</summary>
    public IReadOnlyList<PolicyProblem> Validate() => Validate(LevelScheme.Default);

    /// <summary>Names everything that is wrong with the set, each with its place and the remedy. Empty means it can run.</summary>
    /// <remarks>Contradictions that only the tree of units shows, such as a minimum set on a department above the maximum set on the company, are named when a run begins.
    /// A unit that is not there is no problem but a finding of rule OKR9008: units come and go, and that must not stop a run.</remarks>
    /// <param name="levels">The levels that settings may name.</param>
    /// <exception cref="ArgumentNullException">The levels are null.</exception>
    public IReadOnlyList<PolicyProblem> Validate(LevelScheme levels) => new RuleSetCheck(this, Guard.Against.Null(levels)).Problems;
}
