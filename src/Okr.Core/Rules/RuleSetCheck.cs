namespace Okr.Rules;

/// <summary>Collects what is wrong with a rule set.</summary>
internal sealed class RuleSetCheck
{
    private readonly RuleSet _rules;
    private readonly LevelScheme _levels;
    private readonly List<PolicyProblem> _problems = [];

    public RuleSetCheck(RuleSet rules, LevelScheme levels)
    {
        _rules = rules;
        _levels = levels;
        CheckProfile();
        CheckHostRules();
        CheckSettings();
        CheckSuppressions();
        _problems.AddRange(OptionOrder.Problems(rules, levels));
    }

    public IReadOnlyList<PolicyProblem> Problems => _problems;

    private void CheckProfile()
    {
        if (!Enum.IsDefined(_rules.Profile))
        {
            Add(
                "rules.profile",
                $"{(int)_rules.Profile} is no profile. Use beginners, strict, company_only, company_and_department or all_levels.",
                $"{(int)_rules.Profile} 不是有效的规则方案。请使用 beginners、strict、company_only、company_and_department 或 all_levels。");
        }
    }

    private void CheckHostRules()
    {
        var seen = new HashSet<RuleId>();
        for (var i = 0; i < _rules.HostRules.Count; i++)
        {
            var (path, id) = ($"rules.hostRules[{i}]", _rules.HostRules[i].Descriptor.Id);
            if (id.IsDefault)
            {
                Add(path, "The rule has no id. Give its descriptor one, with a prefix of your own.", "该规则没有标识。请在描述中给出标识，并使用自己的前缀。");
            }
            else if (id.Value.StartsWith("OKR", StringComparison.OrdinalIgnoreCase))
            {
                Add(path, $"The id '{id}' begins with OKR, which is kept for the library. Use a prefix of your own.", $"标识“{id}”以 OKR 开头，该前缀由本库保留。请使用自己的前缀。");
            }
            else if (!seen.Add(id))
            {
                Add(path, $"Two rules have the id '{id}'. Give each its own.", $"有两条规则使用了标识“{id}”。请为每条规则使用不同的标识。");
            }
        }
    }

    private void CheckSettings()
    {
        var seen = new HashSet<(RuleId Rule, object? Level, OrgUnitId? Unit)>();
        for (var i = 0; i < _rules.Settings.Count; i++)
        {
            var (path, setting) = ($"rules.settings[{i}]", _rules.Settings[i]);
            if (_rules.Find(setting.Rule) is not { } rule)
            {
                Add($"{path}.rule", $"There is no rule '{setting.Rule}'. Correct the id or remove the setting.", $"不存在规则“{setting.Rule}”。请更正标识或删除该设置。");
                continue;
            }

            CheckPlace(path, setting);
            if (!seen.Add((setting.Rule, SameLevel(setting.Level), setting.Unit)))
            {
                Add($"{path}.rule", $"Rule '{setting.Rule}' is set twice for the same place. Keep one entry.", $"规则“{setting.Rule}”在同一处设置了两次。请只保留一项。");
            }

            if (setting.Severity is { } severity && !Enum.IsDefined(severity))
            {
                Add($"{path}.severity", $"{(int)severity} is no severity. Use off, info, warning or error.", $"{(int)severity} 不是有效的严重程度。请使用 off、info、warning 或 error。");
            }

            CheckOptions(path, rule.Descriptor, setting);
        }
    }

    private void CheckPlace(string path, RuleSetting setting)
    {
        if (setting.Level is { } level && _levels.Find(level) is null)
        {
            var known = string.Join(", ", _levels.Levels.Select(one => one.Key.Value));
            Add($"{path}.level", $"There is no level '{level}'. Use one of {known}.", $"不存在层级“{level}”。可用的层级：{known}。");
        }

        if (setting.Unit is { IsDefault: true })
        {
            Add($"{path}.unit", "The setting names a unit without an id. Name the unit, or leave it out.", "该设置的单元没有标识。请写明单元，或删除该项。");
        }
    }

    // Two keys of one rank are one level, so a setting for departments and one for teams would contradict each other.
    private object? SameLevel(LevelKey? key) => key is { } level ? _levels.Find(level)?.Rank ?? (object)level : null;

    private void CheckOptions(string path, RuleDescriptor rule, RuleSetting setting)
    {
        foreach (var (name, value) in setting.Options)
        {
            var option = rule.Options.FirstOrDefault(option => string.Equals(option.Name, name, StringComparison.Ordinal));
            if (option is null)
            {
                var known = string.Join(", ", rule.Options.Select(other => other.Name));
                Add(
                    $"{path}.options.{name}",
                    known.Length == 0 ? $"Rule {rule.Id} has no options. Remove '{name}'." : $"Rule {rule.Id} has no option '{name}'; it has {known}.",
                    known.Length == 0 ? $"规则 {rule.Id} 没有选项。请删除“{name}”。" : $"规则 {rule.Id} 没有选项“{name}”；可用选项：{known}。");
            }
            else if (option.Problem(value) is { } expected)
            {
                Add($"{path}.options.{name}", $"'{value}' does not fit: {name} takes {expected.English}.", $"“{value}”不适用：{name} 应为{expected.Chinese}。");
            }
        }
    }

    private void CheckSuppressions()
    {
        for (var i = 0; i < _rules.Suppressions.Count; i++)
        {
            var suppression = _rules.Suppressions[i];
            if (suppression.Rule.IsDefault)
            {
                Add($"rules.suppressions[{i}].rule", "The suppression names no rule. Name the rule that it suppresses.", "该豁免没有指明规则。请写明被豁免的规则。");
            }

            if (suppression is { Target: not null, Unit: not null })
            {
                Add(
                    $"rules.suppressions[{i}].unit",
                    "The suppression names both a target and a unit. Keep the one that it is meant for.",
                    "该豁免同时指明了对象和单元。请只保留其中之一。");
            }

            // Rule OKR9007 judges the rest: a suppression outlives its rule and its end, and that must not stop a run.
            if (string.IsNullOrWhiteSpace(suppression.Reason))
            {
                Add($"rules.suppressions[{i}].reason", "The suppression gives no reason. Say why the finding may stand.", "该豁免没有说明理由。请说明为何允许该问题存在。");
            }
        }
    }

    private void Add(string path, string english, string chinese) =>
        _problems.Add(new PolicyProblem { Path = path, Message = new LocalizedText(english, chinese) });
}
