using System.Text;

namespace Okr.Interchange.Tests.Tables;

/// <summary>Files that no spreadsheet made: each ends in an answer, in bounded memory, and never in an exception.</summary>
public class HostileInputTests
{
    private const string Head = "type,id,title\n";

    [Fact]
    public void An_empty_file_says_so()
    {
        var problem = Assert.Single(Table.Read("").Problems);

        Assert.Equal((ProblemSeverity.Error, 1, 0), (problem.Severity, problem.Line, problem.Column));
        Assert.Contains("empty", problem.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n\n  \n")]
    [InlineData("\uFEFF")]
    public void A_file_of_blanks_is_empty(string text) => Assert.Contains("empty", Assert.Single(Table.Read(text).Problems).Message.English, StringComparison.Ordinal);

    [Theory]
    [InlineData("type,id,title")]
    [InlineData("type,id,title\n\n")]
    public void A_header_alone_is_an_empty_plan_and_warned_of(string text)
    {
        var import = Table.Read(text);

        Assert.Equal(0, import.Document!.Count);
        Assert.Equal(ProblemSeverity.Warning, Assert.Single(import.Problems).Severity);
    }

    [Fact]
    public void Missing_columns_are_all_named()
    {
        var import = Table.Read("name,owner\nx,y\n");

        Assert.Equal(["type", "id", "title"], import.Problems.Select(problem => problem.ColumnName));
        Assert.All(import.Problems, problem => Assert.Equal((ProblemSeverity.Error, 1), (problem.Severity, problem.Line)));
    }

    [Fact]
    public void A_missing_title_column_does_not_hide_other_problems()
    {
        var import = Table.Read("type,id,grade\nobjective,o1,7\n");

        Assert.Equal([(1, "title"), (2, "grade")], import.Problems.Select(problem => (problem.Line, problem.ColumnName)));
    }

    [Theory]
    [InlineData("type,id,title,Title", 4)]
    [InlineData("type,id,title,metric unit,metric_unit", 5)]
    [InlineData("type,id,title,note,NOTE", 5)]
    public void Two_columns_of_one_name_are_an_error(string header, int column)
    {
        var problem = Assert.Single(Table.Read(header + "\n").Problems, problem => problem.Severity == ProblemSeverity.Error);

        Assert.Equal((ProblemSeverity.Error, 1, column), (problem.Severity, problem.Line, problem.Column));
    }

    [Fact]
    public void A_lenient_import_loses_neither_of_two_columns_of_one_name()
    {
        var import = Table.Read("type,id,title,title\nobjective,o1,first,second\n", isLenient: true);

        Assert.Equal("first", import.Document!.Objectives[0].Title);
        Assert.Equal([new("title column 4", "second")], import.Document.Objectives[0].Labels);
    }

    public static TheoryData<byte[], string> OtherFiles => new()
    {
        { "PK\u0003\u0004rest of a zip"u8.ToArray(), "Excel workbook" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], ".xls" },
        { [0x1F, 0x8B, 8, 0, 0], "gzip" },
        { [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("type,id,title\n")], "UTF-16" },
        { [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("type,id,title\n")], "UTF-16" },
        { Encoding.Unicode.GetBytes("type,id,title\n"), "UTF-16" },
        { Encoding.BigEndianUnicode.GetBytes("type,id,title\n"), "UTF-16" },
        { [0xFF, 0xFE], "UTF-16" },
    };

    [Theory]
    [MemberData(nameof(OtherFiles))]
    public void A_file_of_another_kind_is_known_by_its_first_bytes(byte[] bytes, string name)
    {
        var import = Table.Read(bytes, isLenient: true);

        Assert.Contains(name, Assert.Single(import.Problems).Message.English, StringComparison.Ordinal);
        Assert.Equal(0, import.Document!.Count);
    }

    [Fact]
    public void A_workbook_is_not_unpacked_nor_even_read_to_its_end()
    {
        var stream = new EndlessStream("PK\u0003\u0004"u8.ToArray());

        var import = PlanCsv.Read([new PlanSource("bomb.xlsx", stream)]);

        Assert.Contains("Excel workbook", Assert.Single(import.Problems).Message.English, StringComparison.Ordinal);
        Assert.True(stream.Position < 1 << 20);
    }

    [Fact]
    public void Bytes_that_are_not_utf_8_are_errors_in_their_cells()
    {
        byte[] gbk = [0xC4, 0xBF, 0xB1, 0xEA];
        var import = Table.Read([.. "type,id,title,owner\nobjective,o1,"u8, .. gbk, .. ",Ann\nobjective,o2,T,"u8, 0xFF, .. "\n"u8]);

        Assert.Equal([(2, "title"), (3, "owner")], import.Problems.Select(problem => (problem.Line, problem.ColumnName)));
        Assert.All(import.Problems, problem => Assert.Contains("CSV UTF-8", problem.Message.English, StringComparison.Ordinal));
        Assert.Equal("�", import.Problems[1].Value);
    }

    [Fact]
    public void An_honest_replacement_character_is_text() => Assert.Equal("a�b", Table.Sound(Head + "objective,o1,a�b\n").Objectives[0].Title);

    [Theory]
    [InlineData("objective,o1,a\0b")]
    [InlineData("obj\0ective,o1,T")]
    public void A_nul_is_an_error_in_its_cell(string row)
    {
        var import = Table.Read(Head + row + "\n");

        Assert.Contains(import.Problems, problem => problem.Severity == ProblemSeverity.Error && problem.Message.English.Contains("NUL", StringComparison.Ordinal) && problem.Value.Contains('␀'));
        Assert.Null(import.Document);
    }

    [Fact]
    public void A_nul_in_the_header_is_an_error() => Assert.Contains("NUL", Assert.Single(Table.Read("type,id,ti\0tle\nobjective,o1,T\n").Problems).Message.English, StringComparison.Ordinal);

    [Fact]
    public void A_quote_that_is_never_closed_costs_its_own_row_and_no_other()
    {
        var import = Table.Read(Head + "objective,o1,One\nobjective,o2,\"Two\nobjective,o3,Three\nobjective,o4,\"Four, too\"\n", isLenient: true);

        Assert.Equal(["o1", "o3", "o4"], import.Document!.Objectives.Select(objective => objective.Id.Value));
        var problem = Assert.Single(import.Problems);
        Assert.Equal((3, 3, 14, "title"), (problem.Line, problem.Column, problem.Character, problem.ColumnName));
        Assert.Equal((4, 1), (import.Rows, import.RejectedRows));
    }

    [Fact]
    public void A_quote_that_is_not_closed_before_the_end_is_an_error()
    {
        var import = Table.Read(Head + "objective,o1,One\nobjective,o2,\"Two\nobjective,o3,Three", isLenient: true);

        Assert.Equal(["o1", "o3"], import.Document!.Objectives.Select(objective => objective.Id.Value));
        Assert.Contains("never closed", Assert.Single(import.Problems).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lone_quote_inside_a_cell_is_kept_and_warned_of()
    {
        var import = Table.Read(Head + "objective,o1,A 5\" pipe\n");

        Assert.Equal("A 5\" pipe", import.Document!.Objectives[0].Title);
        Assert.Equal((ProblemSeverity.Warning, 2, 3), Assert.Single(import.Problems.Select(problem => (problem.Severity, problem.Line, problem.Column))));
    }

    [Fact]
    public void A_lone_quote_in_the_header_is_an_error() => Assert.Equal(ProblemSeverity.Error, Assert.Single(Table.Read("type,id,\"title\nobjective,o1,T\n").Problems).Severity);

    [Theory]
    [InlineData("", "")]
    [InlineData("\"", "\"")]
    public void A_cell_of_10_mebibytes_is_an_error_and_the_next_row_is_read(string open, string close)
    {
        var import = Table.Read($"{Head}objective,o1,{open}{new string('x', 10 << 20)}{close}\nobjective,o2,T\n", isLenient: true);

        Assert.Equal("o2", Assert.Single(import.Document!.Objectives).Id.Value);
        var problem = Assert.Single(import.Problems);
        Assert.Equal((ProblemSeverity.Error, 2, 3, "title"), (problem.Severity, problem.Line, problem.Column, problem.ColumnName));
        Assert.Equal(80, problem.Value.Length);
    }

    [Fact]
    public void A_cell_may_have_a_mebi_character_and_no_more()
    {
        Assert.Equal(PlanCsvLimits.CellLength, Table.Sound($"{Head}objective,o1,{new string('x', PlanCsvLimits.CellLength)}\n").Objectives[0].Title.Length);

        var problem = Assert.Single(Table.Read($"{Head}objective,o1,{new string('x', PlanCsvLimits.CellLength + 1)}\n").Problems);
        Assert.Contains("1048577", problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_100_000_cells_is_an_error_and_the_next_row_is_read()
    {
        var import = Table.Read($"{Head}objective,o1,T{string.Concat(Enumerable.Repeat(",x", 100_000))}\nobjective,o2,T\n", isLenient: true);

        Assert.Equal("o2", Assert.Single(import.Document!.Objectives).Id.Value);
        Assert.Contains("100003 cells", Assert.Single(import.Problems).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_of_100_000_columns_is_an_error()
    {
        var import = Table.Read($"type,id,title{string.Concat(Enumerable.Range(0, 99_997).Select(i => $",c{i}"))}\nobjective,o1,T\n");

        Assert.Contains("100000 columns", Assert.Single(import.Problems).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_of_one_endless_line_is_read_in_bounded_memory()
    {
        var stream = new EndlessStream([.. "type,id,title\nobjective,o1,\""u8], length: 50L << 20);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var import = PlanCsv.Read([new PlanSource("endless.csv", stream)]);

        Assert.Equal((2, "title"), Assert.Single(import.Problems.Select(problem => (problem.Line, problem.ColumnName))));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 40L << 20);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData(",\n")]
    [InlineData("\"\n")]
    [InlineData("\"\"\"\n")]
    [InlineData("\",\"\n")]
    [InlineData("x,\"a\n")]
    [InlineData("x,\"a\"b\n")]
    [InlineData(";")]
    [InlineData("\r")]
    public void The_same_few_characters_over_and_over_take_linear_time(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, (1 << 19) / pattern.Length));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Table.Read(text, isLenient: true);
        Table.Read(Head + text, isLenient: true);
        Table.Read(Head + "objective,o1,\"" + text, isLenient: true);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{clock.Elapsed} for three times half a mebi-character");
    }

    /// <summary>The start of a file, then one letter for ever or to a length.</summary>
    private sealed class EndlessStream(byte[] start, long length = long.MaxValue) : Stream
    {
        private long _position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _position; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            count = (int)Math.Min(count, length - _position);
            for (var i = 0; i < count; i++)
            {
                buffer[offset + i] = _position < start.Length ? start[_position] : (byte)'x';
                _position++;
            }

            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
