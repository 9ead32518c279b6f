namespace Okr.Rules;

/// <summary>What each profile sets, as data.</summary>
public static class RuleProfiles
{
    private static readonly IReadOnlyList<RuleSetting> Beginners =
    [
        Set("OKR1015", Severity.Warning),
        Set("OKR1016", Severity.Warning),
        Set("OKR1017", Severity.Warning),
        Set("OKR1018", Severity.Info),
        Set("OKR1021", Severity.Info),
        Set("OKR4008", Severity.Off),
        Set("OKR4012", Severity.Off),
        Set("OKR4015", Severity.Off),
        Set("OKR4104", Severity.Off),
        Set("OKR5005", null, ("max", 3), ("recommended", 1)),
        Set("OKR5804", Severity.Off),
        Set("OKR6016", Severity.Off),
    ];

    private static readonly IReadOnlyList<RuleSetting> Strict =
    [
        Set("OKR1008", Severity.Info),
        Set("OKR4004", Severity.Error, ("strict", true)),
        Set("OKR4010", Severity.Error),
        Set("OKR4012", Severity.Warning),
        Set("OKR4014", Severity.Warning),
        Set("OKR5004", Severity.Info),
        Set("OKR5005", Severity.Warning, ("max", 3)),
        Set("OKR5006", Severity.Warning, ("max", 4)),
        Set("OKR5008", Severity.Warning),
        Set("OKR5011", Severity.Warning),
        Set("OKR5012", Severity.Info),
        Set("OKR5014", Severity.Info),
        Set("OKR5015", Severity.Warning),
        Set("OKR5806", Severity.Info),
        Set("OKR5905", Severity.Info),
        Set("OKR6014", Severity.Warning),
        Set("OKR6016", Severity.Warning),
    ];

    private static readonly IReadOnlyList<RuleSetting> CompanyOnly =
    [
        Set("OKR1018", Severity.Info),
        Set("OKR1022", Severity.Off),
        Set("OKR3012", Severity.Off),
        Set("OKR3013", Severity.Off),
        Set("OKR4008", Severity.Off),
        Set("OKR4014", Severity.Off),
        Set("OKR4015", Severity.Off),
        Set("OKR4104", Severity.Off),
        Set("OKR4114", Severity.Off),
        Set("OKR5005", null, ("max", 3), ("recommended", 1)),
    ];

    private static readonly IReadOnlyList<RuleSetting> CompanyAndDepartment =
    [
        Set("OKR1017", Severity.Warning),
        Set("OKR4014", Severity.Warning),
        Set("OKR4114", Severity.Warning),
    ];

    private static readonly IReadOnlyList<RuleSetting> AllLevels =
    [
        Set("OKR1008", Severity.Info),
        Set("OKR1016", Severity.Warning),
        Set("OKR4012", Severity.Warning),
        Set("OKR4014", Severity.Warning),
        Set("OKR4104", Severity.Warning),
    ];

    /// <summary>The settings of a profile, each for the whole workspace; empty for none.</summary>
    /// <param name="profile">The profile.</param>
    public static IReadOnlyList<RuleSetting> SettingsOf(RuleProfile profile) => profile switch
    {
        RuleProfile.Beginners => Beginners,
        RuleProfile.Strict => Strict,
        RuleProfile.CompanyOnly => CompanyOnly,
        RuleProfile.CompanyAndDepartment => CompanyAndDepartment,
        RuleProfile.AllLevels => AllLevels,
        _ => [],
    };

    /// <summary>What a profile sets on a rule; an empty setting where that is nothing.</summary>
    internal static RuleSetting SettingOf(RuleProfile profile, RuleId rule) => SettingsOf(profile).FirstOrDefault(setting => setting.Rule == rule) ?? new() { Rule = rule };

    private static RuleSetting Set(string rule, Severity? severity, params (string Name, RuleValue Value)[] options) =>
        new() { Rule = new(rule), Severity = severity, Options = options.ToDictionary(option => option.Name, option => option.Value, StringComparer.Ordinal) };
}
