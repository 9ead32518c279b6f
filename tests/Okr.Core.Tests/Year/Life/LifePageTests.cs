using System.Text.Json;
using Okr.Year;

namespace Okr.Core.Tests.Year.Life;

/// <summary>Keeps the tables of <c>docs/working-year.md</c> about cycles and lives true.</summary>
public class LifePageTests
{
    private static readonly DocsPage Page = new("working-year.md", nameof(LifePageTests));

    [Theory]
    [InlineData("objective")]
    [InlineData("key result")]
    [InlineData("initiative")]
    public void The_tables_of_lives_are_those_of_the_code(string name)
    {
        var table = LifeTableTests.Named(name);
        IEnumerable<OkrState?> states = [null, .. Enum.GetValues<OkrState>()];
        Page.AssertPart(
            $"life of the {name}",
            "| From | Possible |\n| --- | --- |\n" + string.Concat(
                from state in states
                let rows = table.Transitions.Where(row => row.From == state).OrderBy(row => row.Action).ToList()
                where state is not null || rows.Count > 0
                select Row(state, rows.Select(row => row.To == row.From ? Words(row.Action) : $"{Words(row.Action)} → {Words(row.To)}"))));
    }

    [Fact]
    public void The_table_of_cycles_is_that_of_the_code()
    {
        IEnumerable<CycleState?> states = [null, CycleState.Planning, CycleState.Active, CycleState.Grading, CycleState.Closed];
        Page.AssertPart(
            "life of the cycle",
            "| From | Possible |\n| --- | --- |\n"
            + string.Concat(states.Select(state => Row(state, CycleTable.StepsFrom(state).Select(step => $"{Words(step)} → {Words(CycleTable.After(state, step)!.Value)}")))));
    }

    [Fact]
    public void The_table_of_kinds_shows_a_year_of_each()
    {
        var calendar = new FiscalCalendar { StartMonth = 4 };
        Page.AssertPart(
            "kinds of cycles",
            "| Kind | Id | English | 中文 | First day | Last day | A year has |\n| --- | --- | --- | --- | --- | --- | --- |\n"
            + string.Concat(Enum.GetValues<CycleKind>().Where(kind => kind != CycleKind.Custom).Select(kind =>
            {
                var cycles = calendar.CyclesOf(2027, [kind]);
                var chinese = calendar.CyclesOf(2027, [kind], OkrLanguage.Chinese)[^1].Name;
                var last = cycles[^1];
                return $"| {Words(kind)} | `{last.Id}` | {last.Name} | {chinese} | {last.Start:yyyy-MM-dd} | {last.End:yyyy-MM-dd} | {cycles.Count} |\n";
            })));
    }

    private static string Row<T>(T? state, IEnumerable<string> cells)
        where T : struct, Enum
    {
        var list = string.Join(", ", cells);
        return $"| {(state is { } known ? Words(known) : "nothing")} | {(list.Length > 0 ? list : "–")} |\n";
    }

    private static string Words<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()).Replace('_', ' ');
}
