namespace Okr;

/// <summary>The levels of an organisation, from the top down (rules L-1, L-2).</summary>
/// <remarks>Each level is independent in its objectives and related in direction. <see cref="Default"/> has the method's three: company;
/// department or team, nested as deep as wanted; individual. A host may define others. Immutable and safe for use from any thread.</remarks>
public sealed record LevelScheme : OkrNode
{
    /// <summary>The key of the company level in <see cref="Default"/>.</summary>
    public static LevelKey Company { get; } = new("company");

    /// <summary>The key of the department level in <see cref="Default"/>.</summary>
    public static LevelKey Department { get; } = new("department");

    /// <summary>The key of the team level in <see cref="Default"/>; the same level as the department.</summary>
    public static LevelKey Team { get; } = new("team");

    /// <summary>The key of the individual level in <see cref="Default"/>.</summary>
    public static LevelKey Individual { get; } = new("individual");

    /// <summary>The three levels of the method.</summary>
    public static LevelScheme Default { get; } = new()
    {
        Levels =
        [
            new() { Key = Company, Rank = 0, Scope = PracticeScope.CompanyOnly, English = "Company", Chinese = "公司级" },
            new() { Key = Department, Rank = 1, Scope = PracticeScope.CompanyAndDepartment, English = "Department", Chinese = "部门级" },
            new() { Key = Team, Rank = 1, Scope = PracticeScope.CompanyAndDepartment, English = "Team", Chinese = "团队级" },
            new() { Key = Individual, Rank = 2, Scope = PracticeScope.Full, English = "Individual", Chinese = "个人级" },
        ],
    };

    /// <summary>The levels; empty reads as a scheme without levels, in which no level rule can be judged.</summary>
    public IReadOnlyList<Level> Levels { get => field ?? []; init => field = ValueList<Level>.Of(value); }

    /// <summary>The level with this key, or null where the scheme has none.</summary>
    /// <param name="key">The key of the level.</param>
    public Level? Find(LevelKey key)
    {
        foreach (var level in Levels)
        {
            if (level.Key == key)
            {
                return level;
            }
        }

        return null;
    }

    /// <summary>Whether two keys name the same level (department and team do), which is also true of equal keys outside the scheme.</summary>
    /// <param name="first">A key.</param>
    /// <param name="second">Another key.</param>
    public bool AreSame(LevelKey first, LevelKey second) => first == second || (Find(first) is { } a && Find(second) is { } b && a.Rank == b.Rank);

    /// <summary>Everything that is wrong or contradictory in the scheme, each with its path and the remedy; empty for a sound one.</summary>
    public IReadOnlyList<PolicyProblem> Validate() => new LevelSchemeCheck(this).Problems;
}
