namespace Okr.Readiness;

/// <summary>Sentences that name some things, and count the rest of a long list.</summary>
internal static class Naming
{
    private const int Shown = 3;

    public static string Of(Cycle cycle) => cycle.Name.Length > 0 ? cycle.Name : cycle.Id.Value;

    public static string Of(Pilot pilot) => pilot.Name.Length > 0 ? pilot.Name : string.Join(", ", pilot.Units.Select(unit => unit.Value));

    public static LocalizedText Few(string english, string chinese, IReadOnlyList<string> names)
    {
        var (first, rest) = (names.Take(Shown).ToList(), names.Count - Shown);
        return rest <= 0
            ? new($"{english} {string.Join(", ", first)}.", $"{chinese}{string.Join("、", first)}。")
            : new(
                FormattableString.Invariant($"{english} {string.Join(", ", first)} and {rest} more."),
                FormattableString.Invariant($"{chinese}{string.Join("、", first)} 等 {names.Count} 个。"));
    }
}
