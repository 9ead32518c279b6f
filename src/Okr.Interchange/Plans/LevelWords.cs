namespace Okr.Interchange;

/// <summary>Finds the level that a cell names: by key, by either name in the scheme, or by the glossary's other words for the method's own levels.</summary>
internal sealed class LevelWords(LevelScheme scheme)
{
    private static readonly (LevelKey Key, string[] Words)[] Glossary =
    [
        (LevelScheme.Company, ["company level", "公司", "公司层面", "公司层级"]),
        (LevelScheme.Department, ["department level", "department or team", "部门", "部门层面", "部门层级", "部门或团队", "部门级或团队级"]),
        (LevelScheme.Team, ["team level", "团队", "团队层面", "团队层级", "小组", "小组级"]),
        (LevelScheme.Individual, ["individual level", "personal", "个人", "个人层面", "个人层级"]),
    ];

    public LevelScheme Scheme => scheme;

    /// <summary>The words to recommend.</summary>
    public string Expected { get; } = string.Join(", ", scheme.Levels.Select(level => level.Key.Value));

    public LevelKey? Find(ReadOnlySpan<char> word)
    {
        foreach (var level in scheme.Levels)
        {
            if (Names.AreSame(word, level.Key.Value) || Names.AreSame(word, level.English) || Names.AreSame(word, level.Chinese))
            {
                return level.Key;
            }
        }

        foreach (var (key, words) in Glossary)
        {
            foreach (var other in words)
            {
                if (Names.AreSame(word, other))
                {
                    return scheme.Find(key)?.Key;
                }
            }
        }

        return null;
    }
}
