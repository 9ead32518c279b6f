using System.Globalization;
using System.Text.Json;

namespace Okr.Access;

/// <summary>Collects what is wrong with who may see and do what.</summary>
internal sealed class AccessPolicyCheck
{
    private readonly AccessPolicy _policy;
    private readonly List<PolicyProblem> _problems = [];

    public AccessPolicyCheck(AccessPolicy policy, LevelScheme levels)
    {
        _policy = policy;
        CheckDefined(policy.Oversight, "oversight", "administrators, leadership, except_private or nobody", "administrators、leadership、except_private 或 nobody");
        CheckDefined(policy.HiddenNumbers, "hiddenNumbers", "aggregated or left_out", "aggregated 或 left_out");
        for (var i = 0; i < policy.Rules.Count; i++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"rules[{i}]");
            CheckPlace(i, path, levels);
            CheckRoles(policy.Rules[i], path);
            CheckAgainstView(policy.Rules[i], path);
        }
    }

    public IReadOnlyList<PolicyProblem> Problems => _problems;

    private void CheckPlace(int i, string path, LevelScheme levels)
    {
        var rule = _policy.Rules[i];
        CheckDefined(rule.Action, $"{path}.action", "a named action, such as approve", "已命名的操作，例如 approve");
        if (!rule.Level.IsDefault && rule.Action == OkrAction.ManageCycles)
        {
            Add(
                $"{path}.level",
                $"'{Name(rule.Action)}' is not about one level, so a rule for '{rule.Level}' has no effect. Leave the level out.",
                $"“{Name(rule.Action)}”不针对某一层级，因此为“{rule.Level}”设置的规则不起作用。请删去层级。");
        }
        else if (!rule.Level.IsDefault && levels.Find(rule.Level) is null)
        {
            Add($"{path}.level", $"There is no level '{rule.Level}'. Use the key of a level of the scheme, such as department.", $"没有名为“{rule.Level}”的层级。请使用层级方案中的键，例如 department。");
        }

        if (_policy.Rules.Take(i).Any(earlier => earlier.Action == rule.Action && earlier.Level == rule.Level))
        {
            var (english, chinese) = rule.Level.IsDefault ? ("every level", "所有层级") : ($"the level '{rule.Level}'", $"层级“{rule.Level}”");
            Add(path, $"Two rules say who may '{Name(rule.Action)}' at {english}. Keep one of them.", $"有两条规则规定了{chinese}的“{Name(rule.Action)}”权限。请只保留一条。");
        }
    }

    private void CheckRoles(AccessRule rule, string path)
    {
        for (var i = 0; i < rule.Roles.Count; i++)
        {
            var (role, place) = (rule.Roles[i], string.Create(CultureInfo.InvariantCulture, $"{path}.roles[{i}]"));
            CheckDefined(role, place, "a named role, such as unit_head", "已命名的角色，例如 unit_head");
            if (rule.Roles.Take(i).Contains(role))
            {
                Add(place, $"'{Name(role)}' is listed twice. Leave one out.", $"“{Name(role)}”重复出现。请删去一个。");
            }
            else if (role != OkrRole.Everyone && rule.Roles.Contains(OkrRole.Everyone))
            {
                Add(place, $"'everyone' takes in '{Name(role)}'. Leave one of the two out.", $"“everyone”已包含“{Name(role)}”。请删去其中一个。");
            }

            if (role is OkrRole.Owner or OkrRole.Contributor or OkrRole.Follower && rule.Action is OkrAction.ManageCycles or OkrAction.ManageUnits)
            {
                Add(
                    place,
                    $"Cycles and units have no '{Name(role)}', so nobody would hold that role. Name a role that is granted.",
                    $"周期和组织单元没有“{Name(role)}”，因此无人拥有该角色。请改用可授予的角色。");
            }
        }
    }

    // An action takes seeing as well, so a role that may act and not see can do nothing.
    private void CheckAgainstView(AccessRule rule, string path)
    {
        var mayView = _policy.RolesFor(OkrAction.View, rule.Level);
        if (rule.Action == OkrAction.View)
        {
            if (!rule.Roles.Contains(OkrRole.Everyone) && !rule.Roles.Contains(OkrRole.Owner))
            {
                Add($"{path}.roles", "Owners would not see what is theirs. Add owner or everyone.", "负责人将看不到自己的内容。请加上 owner 或 everyone。");
            }

            return;
        }

        foreach (var role in rule.Roles.Where(role => Enum.IsDefined(role) && !mayView.Contains(OkrRole.Everyone) && !mayView.Contains(role)))
        {
            Add(
                $"{path}.roles",
                $"'{Name(role)}' may '{Name(rule.Action)}' and not view, so the rule has no effect for it. Let it view, or leave it out here.",
                $"“{Name(role)}”可以“{Name(rule.Action)}”却不能查看，因此该规则对它不起作用。请允许其查看，或从此处删去。");
        }
    }

    private static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private void CheckDefined<TEnum>(TEnum value, string path, string english, string chinese)
        where TEnum : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            Add(path, $"'{value}' cannot be used here. Use {english}.", $"“{value}”无效。请使用 {chinese}。");
        }
    }

    private void Add(string path, string english, string chinese) => _problems.Add(new() { Path = $"access.{path}", Message = new(english, chinese) });
}
