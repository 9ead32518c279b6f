using System.Globalization;

namespace Okr;

/// <summary>What the parts of a year or of another cycle are called.</summary>
internal static class CycleNames
{
    private const string Numerals = "一二三四五六七八九十";

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Suffix(CycleKind kind, int number) => kind switch
    {
        CycleKind.Year => FormattableString.Invariant($"-y{number}"),
        CycleKind.HalfYear => FormattableString.Invariant($"-h{number}"),
        CycleKind.Quarter => FormattableString.Invariant($"-q{number}"),
        CycleKind.TwoMonths => FormattableString.Invariant($"-b{number}"),
        CycleKind.Month => FormattableString.Invariant($"-m{number:00}"),
        _ => FormattableString.Invariant($"-p{number}"),
    };

    /// <summary>The name of a part: months by themselves, the others after the whole.</summary>
    public static LocalizedText Of(Cycle whole, CycleKind kind, int number, DateOnly start, DateOnly end)
    {
        var name = whole.Name.Length > 0 ? whole.Name : whole.Id.Value;
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return kind switch
        {
            CycleKind.Year when whole.Kind == CycleKind.Year => new(name, name),
            CycleKind.Year => new($"{name} Y{digits}", $"{name}第{Ordinal(number)}年"),
            CycleKind.HalfYear => new($"{name} H{digits}", name + (number == 1 ? "上半年" : number == 2 ? "下半年" : $"第{Ordinal(number)}个半年")),
            CycleKind.Quarter => new($"{name} Q{digits}", $"{name}第{Ordinal(number)}季度"),
            CycleKind.SixWeeks => new($"{name} P{digits}", $"{name}第{Ordinal(number)}期"),
            _ => InMonths(start, end),
        };
    }

    private static string Ordinal(int number) => number <= Numerals.Length ? Numerals.Substring(number - 1, 1) : number.ToString(CultureInfo.InvariantCulture);

    private static LocalizedText InMonths(DateOnly start, DateOnly end) => (start.Year, start.Month) == (end.Year, end.Month)
        ? new(English(start), FormattableString.Invariant($"{start.Year}年{start.Month}月"))
        : start.Year == end.Year
        ? new($"{Months[start.Month - 1]}–{English(end)}", FormattableString.Invariant($"{start.Year}年{start.Month}–{end.Month}月"))
        : new($"{English(start)}–{English(end)}", FormattableString.Invariant($"{start.Year}年{start.Month}月–{end.Year}年{end.Month}月"));

    private static string English(DateOnly day) => FormattableString.Invariant($"{Months[day.Month - 1]} {day.Year}");
}
