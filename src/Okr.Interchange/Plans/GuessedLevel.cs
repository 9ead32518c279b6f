namespace Okr.Interchange;

/// <summary>The level of a unit for which no row states one: a root is the company, a unit below it a department.</summary>
internal static class GuessedLevel
{
    public static LevelKey Of(bool isRoot, LevelScheme scheme)
    {
        var key = isRoot ? LevelScheme.Company : LevelScheme.Department;
        return scheme.Find(key)?.Key ?? default;
    }
}
