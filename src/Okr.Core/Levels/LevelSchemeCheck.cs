using System.Globalization;

namespace Okr;

/// <summary>Collects what is wrong with a level scheme.</summary>
internal sealed class LevelSchemeCheck
{
    private readonly LevelScheme _scheme;
    private readonly List<PolicyProblem> _problems = [];

    public LevelSchemeCheck(LevelScheme scheme)
    {
        _scheme = scheme;
        if (scheme.Levels.Count == 0)
        {
            Add("", "The scheme has no level. Define at least one, or leave the scheme out for company, department and individual.", "没有定义任何层级。请至少定义一个，或省略此项以使用公司、部门、个人三个层级。");
            return;
        }

        for (var i = 0; i < scheme.Levels.Count; i++)
        {
            CheckAlone(scheme.Levels[i], i);
            CheckAgainstEarlier(scheme.Levels[i], i);
        }

        if (scheme.Levels.All(level => level.Scope != PracticeScope.CompanyOnly))
        {
            Add("", "No level has the scope company_only, so nobody could start. Give it to the top level.", "没有任何层级的范围是 company_only，无法开始实施。请把它设给最高层级。");
        }
    }

    public IReadOnlyList<PolicyProblem> Problems => _problems;

    private void CheckAlone(Level level, int i)
    {
        if (level.Key.IsDefault)
        {
            Add($"[{i}].key", "The level has no key. Give it one, such as department.", "该层级没有键。请填写，例如 department。");
        }

        if (level.Rank < 0)
        {
            var rank = level.Rank.ToString(CultureInfo.InvariantCulture);
            Add($"[{i}].rank", $"Rank {rank} is negative. The top level has rank 0.", $"级次 {rank} 为负数。最高层级的级次为 0。");
        }

        if (!Enum.IsDefined(level.Scope))
        {
            var scope = ((int)level.Scope).ToString(CultureInfo.InvariantCulture);
            Add($"[{i}].scope", $"{scope} is no scope. Use company_only, company_and_department or full.", $"{scope} 不是有效的范围。请使用 company_only、company_and_department 或 full。");
        }
    }

    private void CheckAgainstEarlier(Level level, int i)
    {
        for (var j = 0; j < i; j++)
        {
            var other = _scheme.Levels[j];
            if (level.Key == other.Key && !level.Key.IsDefault)
            {
                Add($"[{i}].key", $"Two levels have the key '{level.Key}'. Give each its own.", $"有两个层级使用了键“{level.Key}”。请为每个层级使用不同的键。");
            }

            if (Contradict(level, other) || Contradict(other, level))
            {
                Add(
                    $"[{i}].scope",
                    $"Levels '{other.Key}' and '{level.Key}' contradict each other: a lower level is practised in a wider scope, and levels of one rank in the same.",
                    $"层级“{other.Key}”与“{level.Key}”相互矛盾：较低的层级对应较大的范围，同级次的层级范围相同。");
            }
        }
    }

    private static bool Contradict(Level upper, Level lower) =>
        upper.Scope != PracticeScope.NotChosen
        && lower.Scope != PracticeScope.NotChosen
        && (upper.Rank < lower.Rank ? upper.Scope > lower.Scope : upper.Rank == lower.Rank && upper.Scope > lower.Scope);

    private void Add(string place, string english, string chinese) =>
        _problems.Add(new() { Path = $"levels.levels{place}", Message = new(english, chinese) });
}
