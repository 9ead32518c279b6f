using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using FsCheck.Xunit;

namespace Okr.Interchange.Tests.Export;

public class PlanExportTests
{
    private const string Columns =
        "type,id,parent_ids,contributes_to,unit,level,owner,title,cycle,start,end,baseline,target,current,metric,commit,stretch,metric_unit,grade,weight,ambition,confidence,state,due";

    private static readonly Objective Plain = new() { Id = new("o1"), Title = "Grow" };

    [Fact]
    public void The_columns_are_those_of_the_format_and_one_for_each_label()
    {
        var plan = OkrDocument.FromRecords([Plain with { Labels = new Dictionary<string, string> { ["zone"] = "1", ["Cost Center"] = "2" } }]);

        Assert.Equal(Columns + ",Cost Center,zone\nobjective,o1,,,,,,Grow,,,,,,,,,,,,,,,,,2,1\n", Table.Write(plan));
        Assert.Equal(Columns + "\n", Table.Write(OkrDocument.Empty));
    }

    [Fact]
    public void Rows_follow_the_document_and_each_objective_has_what_belongs_to_it_below()
    {
        var plan = Table.Sound(
            """
            type,id,parent_ids,title
            e,e4,o1,T
            e,e3,k2,T
            objective,o2,,T
            objective,o1,,T
            kr,k2,o1,T
            kr,k1,o1,T
            e,e1,k1,T
            e,e2,k1,T
            """);

        Assert.Equal(["o2", "o1", "k2", "e3", "k1", "e1", "e2", "e4"], Table.Write(plan).Split('\n')[1..^1].Select(row => row.Split(',')[1]));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49 30", "'+49 30")]
    [InlineData("-5", "'-5")]
    [InlineData("@sum", "'@sum")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("'=1", "''=1")]
    [InlineData("''-x", "'''-x")]
    [InlineData("'tis", "'tis")]
    [InlineData("a=b", "a=b")]
    [InlineData(" =1", "\" =1\"")]
    public void A_cell_that_would_run_is_defused_and_read_back_unchanged(string title, string cell)
    {
        var text = Table.Write(OkrDocument.FromRecords([Plain with { Title = title, Labels = new Dictionary<string, string> { [title.Trim()] = title } }]));

        Assert.Contains($",{cell},", text, StringComparison.Ordinal);
        var back = Table.Sound(text).Objectives[0];
        Assert.Equal(title, back.Title);
        Assert.Equal([new(title.Trim(), title)], back.Labels);
    }

    [Fact]
    public void Negative_numbers_stay_numbers()
    {
        var metric = new NumericMetric { Baseline = -5m, Target = -0.5m, Current = 0m, Commit = -1m, Stretch = -2m };
        var text = Table.Write(OkrDocument.FromRecords([Plain with { KeyResults = [new KeyResult { Id = new("k"), Title = "T", Metric = metric }] }]));

        Assert.Contains(",-5,-0.5,0,,-1,-2,", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_among_numbers_is_defused_all_the_same()
    {
        var metric = new ZonesMetric { Target = "-5 to 3", Commit = "=x" };
        var text = Table.Write(OkrDocument.FromRecords([Plain with { KeyResults = [new KeyResult { Id = new("k"), Title = "T", Metric = metric }] }]));

        Assert.Contains(",'-5 to 3,,zones,'=x,,", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Writing_without_blocking_gives_the_same(bool hasMark)
    {
        var plan = new RandomPlan(3, 3).Carried();
        var options = new PlanCsvOptions { HasByteOrderMark = hasMark };
        var writer = new StringWriter();

        await PlanCsv.WriteAsync(plan, writer, options);

        Assert.Equal(Table.Write(plan, options), writer.ToString());
        Assert.Equal(hasMark, writer.ToString().StartsWith('\uFEFF'));
        Assert.Empty(plan.ChangesTo(Table.Sound(writer.ToString())));
    }

    [Property(MaxTest = 100)]
    public void Another_library_reads_the_same_cells(int seed, int salt)
    {
        var plan = new RandomPlan(seed, salt).Carried();
        using var parser = new CsvParser(new StringReader(Table.Write(plan)), new CsvConfiguration(CultureInfo.InvariantCulture));
        parser.Read();
        var (width, title, id) = (parser.Count, Array.IndexOf(parser.Record!, "title"), Array.IndexOf(parser.Record!, "id"));

        var rows = new Dictionary<string, string>();
        while (parser.Read())
        {
            Assert.Equal(width, parser.Count);
            rows.Add(Undefused(parser[id]), Undefused(parser[title]));
        }

        Assert.All(plan.Objectives, objective => Assert.Equal(objective.Title, rows[objective.Id.Value]));
        Assert.All(plan.Objectives.SelectMany(objective => objective.KeyResults), keyResult => Assert.Equal(keyResult.Title, rows[keyResult.Id.Value]));
        Assert.All(plan.Initiatives, initiative => Assert.Equal(initiative.Title, rows[initiative.Id.Value]));

        static string Undefused(string cell) => cell.StartsWith('\'') && cell.TrimStart('\'') is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? cell[1..] : cell;
    }

    [Property(MaxTest = 100)]
    public void Another_librarys_tables_are_read_cell_by_cell(int seed)
    {
        var random = new Random(seed);
        var texts = Enumerable.Range(0, 30).Select(_ => new string([.. Enumerable.Range(0, random.Next(8)).Select(_ => "ab,;\t\"\r\n é增"[random.Next(11)])])).ToList();
        using var writer = new StringWriter();
        using (var csv = new CsvWriter(writer, CultureInfo.InvariantCulture, leaveOpen: true))
        {
            csv.WriteField("type");
            csv.WriteField("id");
            csv.WriteField("title");
            csv.WriteField("note");
            csv.NextRecord();
            for (var i = 0; i < texts.Count; i++)
            {
                csv.WriteField("objective");
                csv.WriteField($"o{i}");
                csv.WriteField("T");
                csv.WriteField(texts[i]);
                csv.NextRecord();
            }
        }

        var plan = Table.Sound(writer.ToString());

        Assert.Equal(texts, plan.Objectives.Select(objective => objective.Labels.GetValueOrDefault("note", "")));
    }

    public static TheoryData<OkrRecord[], string> Losses => new()
    {
        { [Plain with { Origin = Origin.Autonomous }], "Objective 'o1' origin" },
        { [Plain with { Visibility = Visibility.Private }], "Objective 'o1' visibility" },
        { [Plain with { SharedWith = [new("p1")] }], "Objective 'o1' sharedWith" },
        { [Plain with { Grade = new Grade { Value = 1m, Reason = "why" } }], "Objective 'o1' grade" },
        { [Plain with { Labels = new Dictionary<string, string> { ["owner"] = "x" } }], "Objective 'o1' labels" },
        { [Plain with { Labels = new Dictionary<string, string> { ["note"] = "" } }], "Objective 'o1' labels" },
        { [Plain with { Cycle = new("Q9") }], "Objective 'o1' cycle" },
        { [Plain with { Unit = new("nowhere") }], "Objective 'o1' unit" },
        { [Plain with { AlignsTo = [new() { Parent = new("x"), State = LinkState.Declined }] }], "Objective 'o1' alignsTo" },
        { [Plain with { AlignsTo = [new() { Parent = new("x"), State = LinkState.Requested }] }], "Objective 'o1' alignsTo" },
        { [Plain with { AlignsTo = [new() { Parent = new("x"), Weight = new(2m) }] }], "Objective 'o1' alignsTo" },
        { [Plain with { AlignsTo = [new() { Parent = new("x"), Kind = LinkKind.Contributes }, new() { Parent = new("y") }] }], "Objective 'o1' alignsTo" },
        { [Plain with { AlignsTo = [new() { Parent = new("x") }, new() { Parent = new("x"), Kind = LinkKind.Contributes }] }], "Objective 'o1' alignsTo" },
        { [Below(new KeyResult { IsGuardrail = true, Metric = new ManualMetric() })], "KeyResult 'k' isGuardrail" },
        { [Below(new KeyResult { CheckIns = new() { Count = 1 }, Metric = new ManualMetric() })], "KeyResult 'k' checkIns" },
        { [Below(new KeyResult { Revisions = [new()], Metric = new ManualMetric() })], "KeyResult 'k' revisions" },
        { [Below(new KeyResult())], "KeyResult 'k' metric" },
        { [Below(new KeyResult { Metric = new ExecutedMetric() })], "KeyResult 'k' metric" },
        { [Below(new KeyResult { Metric = new NumericMetric { Target = 1m, Accumulation = Accumulation.Sum } })], "KeyResult 'k' metric" },
        { [Below(new KeyResult { Metric = new BoundMetric { Kind = BoundKind.Constant, Lower = 5m } })], "KeyResult 'k' metric" },
        { [Below(new KeyResult { Metric = new BoundMetric { Lower = 5m, IsStrict = true } })], "KeyResult 'k' metric" },
        { [Below(new KeyResult { Metric = new MilestonesMetric { Steps = [new() { Title = "Plan" }] } })], "KeyResult 'k' metric" },
        { [Below(new KeyResult { Metric = new ManualMetric(), AlignsTo = [new() { Parent = new("x") }] })], "KeyResult 'k' alignsTo" },
        { [Plain, new Initiative { Id = new("e"), Title = "T", Objective = new("o1"), Weight = new(2m) }], "Initiative 'e' weight" },
        { [Plain, new Initiative { Id = new("e"), Title = "T", Objective = new("o1"), Target = 2m }], "Initiative 'e' target" },
        { [Plain, new Initiative { Id = new("e"), Title = "T", Objective = new("o1"), Actual = 2m }], "Initiative 'e' actual" },
        { [Plain, new Initiative { Id = new("e"), Title = "T", Objective = new("o1"), Members = [new("m")] }], "Initiative 'e' members" },
        { [Plain, new Initiative { Id = new("e"), Title = "T", Objective = new("o1"), Followers = [new("m")] }], "Initiative 'e' followers" },
        { [Below(new KeyResult { Metric = new ManualMetric() }), new Initiative { Id = new("e"), Title = "T", Objective = new("other"), KeyResult = new("k") }], "Initiative 'e' objective" },
        { [new Cycle { Id = new("Q1") }], "Cycle 'Q1' " },
        { [Plain with { Cycle = new("Q1") }, new Cycle { Id = new("Q1"), Name = "First" }], "Cycle 'Q1' name" },
        { [Plain with { Cycle = new("Q1") }, new Cycle { Id = new("Q1"), Name = "Q1", State = CycleState.Closed }], "Cycle 'Q1' state" },
        { [Plain with { Cycle = new("Q1") }, new Cycle { Id = new("Q1"), Name = "Q1", Parent = new CycleId("Y") }], "Cycle 'Q1' parent" },
        { [new OrgUnit { Id = new("U"), Name = "U" }], "Unit 'U' " },
        { [Plain with { Unit = new("U") }, new OrgUnit { Id = new("U"), Name = "U", Level = LevelScheme.Team, Headcount = 3 }], "Unit 'U' headcount" },
        { [Plain with { Unit = new("U") }, new OrgUnit { Id = new("U"), Name = "Unit", Level = LevelScheme.Team }], "Unit 'U' id" },
        { [Plain with { Unit = new("U") }, new OrgUnit { Id = new("U"), Name = "U" }], "Unit 'U' level" },
        { [new CheckIn { Id = new("c") }], "CheckIn 'c' " },
        { [new Attestation { Id = new("a") }], "Attestation 'a' " },
    };

    [Theory]
    [MemberData(nameof(Losses))]
    public void What_a_table_cannot_carry_is_listed_by_record_and_member(OkrRecord[] records, string expected)
    {
        var export = PlanCsv.Write(OkrDocument.FromRecords(records), TextWriter.Null);

        var loss = Assert.Single(export.Losses);
        Assert.Equal((expected, ProblemSeverity.Warning), ($"{loss.Target} {loss.Member}", loss.Severity));
        Assert.True(loss.Message is { English.Length: > 20, Chinese.Length: > 8 });
        Assert.True(export.IsWritten);
    }

    public static TheoryData<OkrRecord[], string> Refusals => new()
    {
        { [Plain with { Id = default }], "Objective id" },
        { [Plain with { Id = new("a;b") }], "Objective 'a;b' id" },
        { [Plain with { Id = new(" a") }], "Objective ' a' id" },
        { [Plain with { KeyResults = [new() { Id = new("o1"), Title = "T" }] }], "KeyResult 'o1' id" },
        { [Plain with { Title = " " }], "Objective 'o1' title" },
        { [Plain with { Title = "a\0b" }], "Objective 'o1' title" },
        { [Plain with { Title = "half \uD83D" }], "Objective 'o1' title" },
        { [Plain with { Owner = new PersonId("ann ") }], "Objective 'o1' owner" },
        { [Plain with { Cycle = new(" Q1") }], "Objective 'o1' cycle" },
        { [Plain with { Unit = new("U") }, new OrgUnit { Id = new("U"), Name = "A > B" }], "Objective 'o1' unit" },
        { [Plain with { Unit = new("U") }, new OrgUnit { Id = new("U"), Name = "U", Parent = new OrgUnitId("U") }], "Objective 'o1' unit" },
        { [Plain with { Unit = new("U2") }, new OrgUnit { Id = new("U1"), Name = "U" }, new OrgUnit { Id = new("U2"), Name = "U" }], "Objective 'o1' unit" },
        { [Plain with { Unit = new("U") }, new OrgUnit { Id = new("U"), Name = "U", Level = new("guild") }], "Objective 'o1' unit" },
        { [Below(new KeyResult { Metric = new MilestonesMetric { Steps = [.. Enumerable.Repeat(new Milestone(), 1001)] } })], "KeyResult 'k' metric" },
        { [Plain, new Initiative { Id = new("e"), Title = "T", Objective = new("gone") }], "Initiative 'e' objective" },
        { [Plain, new Initiative { Id = new("e"), Title = "T", Objective = new("o1"), KeyResult = new("gone") }], "Initiative 'e' keyResult" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_would_come_back_wrong_is_refused_and_nothing_is_written(OkrRecord[] records, string expected)
    {
        var writer = new StringWriter();
        var export = PlanCsv.Write(OkrDocument.FromRecords(records), writer);

        var refusal = Assert.Single(export.Losses, loss => loss.Severity == ProblemSeverity.Error);
        Assert.Equal(expected, $"{refusal.Target} {refusal.Member}");
        Assert.Equal((false, true, ""), (export.IsWritten, export.HasErrors, writer.ToString()));
    }

    [Fact]
    public void A_lenient_export_writes_the_others_and_lists_what_hangs_on_a_refused_record()
    {
        var plan = OkrDocument.FromRecords(
        [
            Plain with { Id = new("bad;"), KeyResults = [new() { Id = new("k1"), Title = "T" }] },
            new Objective { Id = new("o2"), Title = "Sound" },
            new Initiative { Id = new("e1"), Title = "T", Objective = new("bad;"), KeyResult = new KeyResultId("k1") },
        ]);
        var writer = new StringWriter();

        var export = PlanCsv.Write(plan, writer, new PlanCsvOptions { IsLenient = true });

        Assert.Equal(
            ["Objective 'bad;'", "KeyResult 'k1'", "Initiative 'e1'"],
            export.Losses.Where(loss => loss.Severity == ProblemSeverity.Error).Select(loss => loss.Target.ToString()));
        Assert.Equal("o2", Assert.Single(Table.Sound(writer.ToString()).Objectives).Id.Value);
    }

    [Fact]
    public void An_objective_with_dates_of_its_own_does_not_redefine_its_cycle()
    {
        var plan = OkrDocument.FromRecords(
        [
            new Cycle { Id = new("Q1"), Name = "Q1", Start = new(2026, 1, 1), End = new(2026, 3, 31) },
            Plain with { Cycle = new("Q1"), Start = new DateOnly(2026, 2, 1) },
            Plain with { Id = new("o2"), Cycle = new("Q1") },
        ]);

        Assert.Empty(plan.ChangesTo(Table.Sound(Table.Write(plan))));
    }

    [Fact]
    public void Dates_that_no_row_can_give_a_cycle_are_listed()
    {
        var plan = OkrDocument.FromRecords([new Cycle { Id = new("Q1"), Name = "Q1" }, Plain with { Cycle = new("Q1"), Start = new DateOnly(2026, 2, 1) }]);

        var export = PlanCsv.Write(plan, TextWriter.Null);

        Assert.Equal(["Objective 'o1' start", "Cycle 'Q1' start"], export.Losses.Select(loss => $"{loss.Target} {loss.Member}"));
    }

    [Fact]
    public void Unknown_json_members_are_listed_as_lost()
    {
        var objective = System.Text.Json.JsonSerializer.Deserialize<Objective>("""{ "Id": "o1", "Title": "Grow", "mood": "good" }""")!;

        var loss = Assert.Single(PlanCsv.Write(OkrDocument.FromRecords([objective]), TextWriter.Null).Losses);

        Assert.Equal("Objective 'o1'", loss.Target.ToString());
    }

    [Fact]
    public void Losses_beyond_the_limit_are_counted()
    {
        var records = Enumerable.Range(0, PlanCsvLimits.Problems + 7).Select(i => new CheckIn { Id = new($"c{i}") });

        var export = PlanCsv.Write(OkrDocument.FromRecords(records), TextWriter.Null);

        Assert.Equal(PlanCsvLimits.Problems + 1, export.Losses.Count);
        Assert.Contains("7 more", export.Losses[^1].Message.English, StringComparison.Ordinal);
    }

    private static Objective Below(KeyResult keyResult) => Plain with { KeyResults = [keyResult with { Id = new("k"), Title = "T" }] };
}
