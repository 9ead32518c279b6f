namespace Okr.Readiness;

/// <summary>Sentences that name some things, and count the rest of a long list.</summary>
internal static class Naming
{
    private const int Shown = 3;

    public static string Of(Cycle cycle) => cycle.Name.Length > 0 ? cycle.Name : cycle.Id.Value;

    public static string Of(UnitView unit) => unit.Record.Name.Length > 0 ? unit.Record.Name : unit.Record.Id.Value;

    public static string Of(Pilot pilot) => pilot.Name.Length > 0 ? pilot.Name : string.Join(", ", pilot.Units.Select(unit => unit.Value));

    /// <summary>Some names in a row, and how many more there are.</summary>
    public static LocalizedText List(IReadOnlyList<string> names)
    {
        var (first, rest) = (names.Take(Shown).ToList(), names.Count - Shown);
        return rest <= 0
            ? new(string.Join(", ", first), string.Join("、", first))
            : new(FormattableString.Invariant($"{string.Join(", ", first)} and {rest} more"), FormattableString.Invariant($"{string.Join("、", first)} 等 {names.Count} 个"));
    }

    public static LocalizedText Few(string english, string chinese, IReadOnlyList<string> names)
    {
        var list = List(names);
        return new($"{english} {list.English}.", $"{chinese}{list.Chinese}。");
    }
}
