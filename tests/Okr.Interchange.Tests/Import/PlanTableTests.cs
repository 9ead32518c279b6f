using System.Text;

namespace Okr.Interchange.Tests.Import;

/// <summary>The table as such: quoting, encodings, delimiters, line ends, header row, columns.</summary>
public class PlanTableTests
{
    [Fact]
    public void A_row_describes_an_objective_a_key_result_or_an_initiative()
    {
        var plan = Table.Sound("type,id,parent_ids,title\nobjective,o1,,Grow\nkey_result,k1,o1,Sell more\ninitiative,e1,k1,Call customers\n");

        var objective = Assert.Single(plan.Objectives);
        Assert.Equal("Grow", objective.Title);
        Assert.Equal("Sell more", Assert.Single(objective.KeyResults).Title);
        var initiative = Assert.Single(plan.Initiatives);
        Assert.Equal(new InitiativeId("e1"), initiative.Id);
        Assert.Equal(new ObjectiveId("o1"), initiative.Objective);
        Assert.Equal(new KeyResultId("k1"), initiative.KeyResult);
        Assert.Equal("Call customers", initiative.Title);
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void The_delimiter_is_found_in_the_header_row(char delimiter)
    {
        var plan = Table.Sound("type|id|title|unit\nobjective|o1|\"Grow, and; \t well\"|Acme\n".Replace('|', delimiter));

        Assert.Equal("Grow, and; \t well", plan.Objectives[0].Title);
        Assert.Equal(new OrgUnitId("Acme"), plan.Objectives[0].Unit);
    }

    [Fact]
    public void A_header_name_full_of_another_delimiter_does_not_mislead()
    {
        var plan = Table.Sound("type,id,title,\"a;b;c;d;e;f;g\"\nobjective,o1,Grow,x\n");

        Assert.Equal("x", plan.Objectives[0].Labels["a;b;c;d;e;f;g"]);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_end_with_line_feed_or_carriage_return_or_both(string lineEnd)
    {
        var import = Table.Read($"type,id,title{lineEnd}objective,o1,Grow{lineEnd}{lineEnd}objective,o1,Again{lineEnd}");

        Assert.Equal(2, import.Rows);
        Assert.Equal(4, Assert.Single(import.Problems).Line);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf8_is_read_with_and_without_byte_order_mark(bool hasMark)
    {
        byte[] bytes = [.. hasMark ? Encoding.UTF8.GetPreamble() : [], .. "type,id,title\nobjective,o1,增长 🚀\n"u8];

        var import = Table.Read(bytes);

        Assert.Empty(import.Problems);
        Assert.Equal("增长 🚀", import.Document!.Objectives[0].Title);
    }

    [Fact]
    public void Quotes_are_those_of_rfc_4180()
    {
        var plan = Table.Sound("type,id,title\n\"objective\",\"o1\",\"Say \"\"yes\"\",\r\nor no\"\n");

        Assert.Equal("Say \"yes\",\r\nor no", plan.Objectives[0].Title);
    }

    [Fact]
    public void Text_keeps_its_blanks_and_words_do_not()
    {
        var plan = Table.Sound("type, id, title,note\n objective , o1, Grow ,  x \n");

        Assert.Equal(new ObjectiveId("o1"), plan.Objectives[0].Id);
        Assert.Equal(" Grow ", plan.Objectives[0].Title);
        Assert.Equal("  x ", plan.Objectives[0].Labels["note"]);
    }

    [Fact]
    public void Header_names_are_free_in_case_order_and_joints()
    {
        var plan = Table.Sound("TITLE,Metric-Unit,parent ids,Target,ID,Type\nGrow,,,,o1,objective\nSell,Stück,o1,5,k1,kr\n");

        Assert.Equal(new NumericMetric { Target = 5m, Unit = "Stück" }, plan.Objectives[0].KeyResults[0].Metric);
    }

    [Fact]
    public void Only_type_id_and_title_are_needed()
    {
        var import = Table.Read("type,id,title\nobjective,o1,Grow\n");

        Assert.Empty(import.Problems);
        Assert.Equal(new Objective { Id = new("o1"), Title = "Grow" }, import.Document!.Objectives[0]);
    }

    [Fact]
    public void Unknown_columns_become_labels_and_are_named()
    {
        var import = Table.Read("type,id,title,Cost Center,parent_ids,origin\nobjective,o1,Grow,42,,autonomous\nkr,k1,Sell,,o1,\ne,e1,Call,7,k1,\n");

        Assert.Equal(["Cost Center", "origin"], import.UnknownColumns);
        var objective = import.Document!.Objectives[0];
        Assert.Equal([new("Cost Center", "42"), new("origin", "autonomous")], objective.Labels);
        Assert.Empty(objective.KeyResults[0].Labels);
        Assert.Equal([new("Cost Center", "7")], import.Document.Initiatives[0].Labels);
    }

    [Fact]
    public void A_column_without_a_name_is_kept_under_its_number_when_it_holds_something()
    {
        var import = Table.Read("type,id,title,,\nobjective,o1,Grow,,lost?\n");

        Assert.Equal([new("column 5", "lost?")], import.Document!.Objectives[0].Labels);
    }

    [Fact]
    public void Blank_rows_are_no_rows()
    {
        var import = Table.Read("\n\ntype,id,title\n\n,,\n  , ,\nobjective,o1,Grow\n\n");

        Assert.Equal(1, import.Rows);
        Assert.Empty(import.Problems);
        Assert.Equal(7, import.LocationOf(OkrTarget.Of(new ObjectiveId("o1")))!.Value.Line);
    }

    [Fact]
    public void Cells_beyond_the_header_are_refused_unless_they_are_empty()
    {
        var import = Table.Read("type,id,title\nobjective,o1,Grow,,\nobjective,o2,Grow, and prosper\n");

        var problem = Assert.Single(import.Problems);
        Assert.Equal((3, 0, ProblemSeverity.Error), (problem.Line, problem.Column, problem.Severity));
        Assert.Contains("quotes", problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_with_too_few_cells_is_read_and_warned_of()
    {
        var import = Table.Read("type,id,title,owner,grade\nobjective,o1,Grow\nobjective,o2,Prosper,Ann");

        Assert.Equal(2, import.Document!.Objectives.Count);
        Assert.All(import.Problems, problem => Assert.Equal(ProblemSeverity.Warning, problem.Severity));
        Assert.Equal([2, 3], import.Problems.Select(problem => problem.Line));
        Assert.Contains("cut off", import.Problems[1].Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_a_spreadsheet_would_run_is_read_with_and_without_its_apostrophe()
    {
        var plan = Table.Sound("type,id,title,note\nobjective,o1,'=1+1,=2\nobjective,o2,''=1+1,'tis\nobjective,o3,'+49,''\n");

        Assert.Equal(["=1+1", "'=1+1", "+49"], plan.Objectives.Select(objective => objective.Title));
        Assert.Equal(["=2", "'tis", "''"], plan.Objectives.Select(objective => objective.Labels["note"]));
    }

    [Fact]
    public async Task Reading_without_blocking_gives_the_same()
    {
        const string Text = "type,id,title,target\nobjective,o1,Grow,\nkr,k1,Sell,x\n";
        var import = await PlanCsv.ReadAsync([new PlanSource("plan.csv", new MemoryStream(Encoding.UTF8.GetBytes(Text)))]);

        Assert.Equal(Table.Read(Text).Problems, import.Problems);
    }

    [Fact]
    public void Progress_is_told_to_the_last_byte()
    {
        var seen = new List<PlanProgress>();
        var text = "type,id,title\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"objective,o{i},Grow\n"));

        PlanCsv.Read([new PlanSource("plan.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)))], new PlanCsvOptions { Progress = new Recorder(seen) });

        Assert.True(seen.Count > 2);
        Assert.Equal(new PlanProgress { File = "plan.csv", Bytes = text.Length, TotalBytes = text.Length, Rows = 10_000 }, seen[^1]);
        Assert.Equal(seen.OrderBy(progress => progress.Bytes), seen);
    }

    [Fact]
    public void A_cancelled_import_stops()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Assert.Throws<OperationCanceledException>(() => PlanCsv.Read([new PlanSource("plan.csv", new MemoryStream([1]))], null, cancellation.Token));
    }

    private sealed class Recorder(List<PlanProgress> seen) : IProgress<PlanProgress>
    {
        public void Report(PlanProgress value) => seen.Add(value);
    }
}
