using System.Data;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Okr.EntityFrameworkCore.Databases;

namespace Okr.EntityFrameworkCore.Views;

/// <summary>The views that docs/relational-store.md gives to reporting tools, by query.</summary>
public sealed class ViewTests
{
    private static readonly OkrRecord[] Plan =
    [
        new Cycle { Id = new("q1") },
        new Objective
        {
            Id = new("o1"), Title = "Ride's \"best\" 目标", Cycle = new("q1"), Unit = new("acme"), Owner = new("ana"), Start = new(2026, 1, 2), Grade = new Grade { Value = 0.7m },
            Ambition = Ambition.Committed, AlignsTo = [new AlignmentLink { Parent = new("o0"), Kind = LinkKind.Contributes, Weight = new(2) }],
            KeyResults =
            [
                new() { Id = new("k1"), Title = "One", Metric = new NumericMetric { Baseline = 1, Target = 12.5m, Current = 3, Unit = "km" }, Confidence = new Confidence(7), Due = new(2026, 3, 1), IsGuardrail = true },
                new() { Id = new("k2"), Owner = new("bo"), State = OkrState.Closed, Weight = new(3), AlignsTo = [new AlignmentLink { Parent = new("o0"), ParentKeyResult = new("k0") }] },
            ],
        },
        new Objective { Id = new("o2") },
        new CheckIn { Id = new("c1"), Objective = new("o1"), KeyResult = new("k1"), Value = 3.25m, Note = "on it", Author = new("ana"), ObservedAt = new(2026, 2, 1, 8, 0, 0, TimeSpan.Zero) },
    ];

    public static TheoryData<string> Databases => BothDatabases.Present;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Objectives_show_one_row_each(string name) => Assert.Equal(
        [
            "acme|o1|1|Ride's \"best\" 目标|q1|acme|ana|active|committed|2026-01-02||0.7|2",
            "acme|o2|1|||||active|not_stated||||0",
        ],
        await AskAsync(name, "SELECT workspace, id, version, title, cycle, unit, owner, state, ambition, starts_on, ends_on, grade, key_results FROM okr_objectives ORDER BY id"));

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Key_results_show_one_row_each_in_their_order(string name) => Assert.Equal(
        [
            "acme|o1|k1|1|One|ana|active|numeric|km|1|12.5|3|1|7|2026-03-01||1",
            "acme|o1|k2|2||bo|closed||||||3||||0",
        ],
        await AskAsync(
            name,
            "SELECT workspace, objective, id, position, title, owner, state, metric, metric_unit, baseline, target, current_value, weight, confidence, due_on, grade, is_guardrail FROM okr_key_results ORDER BY position"));

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Alignment_shows_one_row_a_link_of_objectives_and_of_key_results(string name) => Assert.Equal(
        ["acme|o1||o0||contributes|accepted|2", "acme|o1|k2|o0|k0|supports|accepted|1"],
        await AskAsync(name, "SELECT workspace, objective, key_result, parent, parent_key_result, kind, state, weight FROM okr_alignment ORDER BY coalesce(key_result, '')"));

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Check_ins_show_one_row_each(string name) => Assert.Equal(
        ["acme|c1|o1|k1|3.25||on it|ana|2026-02-01T08:00:00Z"],
        await AskAsync(name, "SELECT workspace, id, objective, key_result, value, confidence, note, author, observed_at FROM okr_check_ins"));

    private static async Task<IReadOnlyList<string>> AskAsync(string name, string sql)
    {
        using var database = BothDatabases.Open(name);
        await database.OpenStore().CommitAsync(Some.Workspace, Some.Commit(Plan));
        await using var context = database.OpenContext();
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using var rows = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await rows.ReadAsync())
        {
            lines.Add(string.Join('|', Enumerable.Range(0, rows.FieldCount).Select(column => Spell(rows, column))));
        }

        return lines;
    }

    private static string Spell(IDataRecord row, int column) => row.GetValue(column) switch
    {
        DBNull => "",
        bool flag => flag ? "1" : "0",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time when time.Kind == DateTimeKind.Utc => time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.######", CultureInfo.InvariantCulture),
        string text => text.Replace("+00:00", "Z", StringComparison.Ordinal),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
