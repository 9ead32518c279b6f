namespace Okr.Rules;

/// <summary>Holds options to the order that their rule asks for, in every place where settings meet.</summary>
internal static class OptionOrder
{
    /// <summary>The contradictions that show without units: each setting over those that are always farther out.</summary>
    public static IEnumerable<PolicyProblem> Problems(RuleSet rules, LevelScheme levels) => rules.Settings
        .Select((setting, i) => Contradiction(rules, [.. OuterOf(rules, levels, setting), i]))
        .OfType<PolicyProblem>()
        .Distinct();

    /// <summary>The contradictions in the units of a workspace, where settings of units above and below meet.</summary>
    public static IReadOnlyList<PolicyProblem> Problems(RuleSet rules, OkrSnapshot snapshot) =>
    [
        .. rules.Settings
            .Where(setting => setting.Unit is not null)
            .Select(setting => setting.Rule)
            .Distinct()
            .SelectMany(rule => SettingsByUnit.Of(rule, rules, snapshot).Chains)
            .Select(chain => Contradiction(rules, chain))
            .OfType<PolicyProblem>()
            .Distinct(),
    ];

    /// <summary>The settings that lie around one whatever the units are, the outermost first.</summary>
    private static IEnumerable<int> OuterOf(RuleSet rules, LevelScheme levels, RuleSetting setting)
    {
        bool IsOuter(RuleSetting other) => (other.Level, other.Unit) switch
        {
            (null, null) => true,
            ({ } level, null) => setting.Level is { } own && levels.AreSame(own, level),
            (null, { } unit) => setting.Unit == unit,
            _ => false,
        };

        return Enumerable.Range(0, rules.Settings.Count)
            .Where(i => rules.Settings[i] is var other && other != setting && other.Rule == setting.Rule && IsOuter(other))
            .OrderBy(i => rules.Settings[i].Unit is not null)
            .ThenBy(i => rules.Settings[i].Level is not null);
    }

    /// <summary>A default gives way to what is set: with a maximum of 1, a minimum of 2 that nobody asked for is 1.</summary>
    public static RuleValue DefaultOf(RuleOption option, RuleDescriptor rule, IReadOnlyDictionary<string, RuleValue> set)
    {
        var (value, isAbove) = (option.DefaultValue, false);
        foreach (var other in rule.Ascending)
        {
            isAbove |= other == option;
            if (set.TryGetValue(other.Name, out var bound) && (isAbove ? bound.Number < value.Number : bound.Number > value.Number))
            {
                value = bound;
            }
        }

        return value;
    }

    private static PolicyProblem? Contradiction(RuleSet rules, IReadOnlyList<int> chain)
    {
        var profile = RuleProfiles.SettingOf(rules.Profile, rules.Settings[chain[0]].Rule);
        var setting = chain.Aggregate(profile, (outer, inner) => rules.Settings[inner].Over(outer));
        var set = (rules.Find(setting.Rule)?.Descriptor.Ascending ?? []).Where(option => setting.Options.TryGetValue(option.Name, out var value) && option.Problem(value) is null).ToArray();
        for (var i = 1; i < set.Length; i++)
        {
            var (lower, upper) = (set[i - 1].Name, set[i].Name);
            var (least, most) = (setting.Options[lower], setting.Options[upper]);
            if (least.Number > most.Number)
            {
                // The innermost setting that states one of the two is the one to mend.
                var place = chain.Last(one => rules.Settings[one].Options.ContainsKey(lower) || rules.Settings[one].Options.ContainsKey(upper));
                var name = rules.Settings[place].Options.ContainsKey(lower) ? lower : upper;
                return new PolicyProblem
                {
                    Path = FormattableString.Invariant($"rules.settings[{place}].options.{name}"),
                    Message = new(
                        $"Here {lower} ({least}) is above {upper} ({most}). Lower the one or raise the other.",
                        $"此处 {lower}（{least}）大于 {upper}（{most}）。请调低前者或调高后者。"),
                };
            }
        }

        return null;
    }
}
