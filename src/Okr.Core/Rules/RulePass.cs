namespace Okr.Rules;

/// <summary>One run of a rule over the whole workspace with one set of options; it reports only about targets for which these options hold.</summary>
/// <param name="Options">The options that the host has set.</param>
/// <param name="Settings">Every setting with these options; they differ by severity.</param>
/// <param name="Find">The setting that holds for a target.</param>
internal sealed record RulePass(IReadOnlyDictionary<string, RuleValue> Options, IReadOnlyList<RuleSetting> Settings, Func<OkrTarget, RuleSetting> Find)
{
    /// <summary>Whether anything can be reported.</summary>
    public bool IsOn(RuleDescriptor rule) => Settings.Any(setting => (setting.Severity ?? rule.DefaultSeverity) != Severity.Off);

    /// <summary>The setting for a target, or null where another pass judges it.</summary>
    public RuleSetting? For(OkrTarget target) => Find(target) is var setting && setting.Options.Equals(Options) ? setting : null;
}
