using System.Text;
using FsCheck.Xunit;

namespace Okr.Interchange.Tests.Import;

/// <summary>Good files, spoilt by chance: no exception, no hang, no silent loss.</summary>
public class PlanMutationTests
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A plan by chance, or a real one where those are at hand.</summary>
    private static string GoodFile(int seed, int salt) => RealPlans.Paths.Count > 0 && seed % 3 == 0
        ? File.ReadAllText(RealPlans.Paths[Math.Abs(salt % RealPlans.Paths.Count)])
        : Table.Write(new RandomPlan(seed, salt).Carried());

    [Property(MaxTest = 300)]
    public void A_file_cut_anywhere_is_answered(int seed, int salt)
    {
        var bytes = Utf8.GetBytes(GoodFile(seed, salt));

        AssertAnswered(bytes[..new Random(salt).Next(bytes.Length + 1)]);
    }

    [Property(MaxTest = 300)]
    public void A_file_with_spoilt_bytes_is_answered(int seed, int salt)
    {
        var random = new Random(salt);
        var bytes = Utf8.GetBytes(GoodFile(seed, salt));
        for (var i = random.Next(1, 20); i > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = random.Next(3) == 0 ? (byte)random.Next(256) : (byte)"\",;\t\r\n\0=x"[random.Next(9)];
        }

        AssertAnswered(bytes);
    }

    [Property(MaxTest = 100)]
    public void A_file_with_pieces_put_in_and_taken_out_is_answered(int seed, int salt)
    {
        var random = new Random(salt);
        var text = new StringBuilder(GoodFile(seed, salt));
        for (var i = random.Next(1, 8); i > 0; i--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0: text.Remove(at, Math.Min(random.Next(50), text.Length - at)); break;
                case 1: text.Insert(at, "\""); break;
                case 2: text.Insert(at, new string('x', 1 << random.Next(22))); break;
                default: text.Insert(at, string.Concat(Enumerable.Repeat(",", random.Next(3000)))); break;
            }
        }

        AssertAnswered(Utf8.GetBytes(text.ToString()));
    }

    [Property(MaxTest = 200)]
    public void Rows_that_occur_twice_are_all_listed(int seed, int salt)
    {
        var plan = new RandomPlan(seed, salt).Carried();
        var text = Table.Write(plan);
        var header = text[..(text.IndexOf('\n', StringComparison.Ordinal) + 1)];

        var import = Table.Read(text + text[header.Length..], isLenient: true);

        Assert.Empty(plan.ChangesTo(import.Document!));
        Assert.Equal(import.Rows / 2, import.RejectedRows);
        Assert.Equal(import.RejectedRows, import.Problems.Count(problem => problem is { Severity: ProblemSeverity.Error, ColumnName: "id" }));
        AssertAnswered(Utf8.GetBytes(text + text[header.Length..]));
    }

    [Property(MaxTest = 200)]
    public void Neither_delimiter_nor_line_end_nor_mark_nor_the_order_of_columns_changes_a_plan(int seed, int salt)
    {
        var random = new Random(salt);
        var text = GoodFile(seed, salt);
        var rows = Rows(text);
        var order = Enumerable.Range(0, rows[0].Length).ToArray();
        random.Shuffle(order);
        var (delimiter, lineEnd) = (",;\t"[random.Next(3)], random.Next(2) == 0 ? "\n" : "\r\n");
        var other = string.Concat(rows.Select(row => string.Join(delimiter, order.Select(column => Quote(row[column]))) + lineEnd));

        var import = Table.Read([.. random.Next(2) == 0 ? Encoding.UTF8.GetPreamble() : [], .. Utf8.GetBytes(other)]);

        Assert.Empty(Differences.Between(Table.Sound(text), import.Document!));
    }

    [Property(MaxTest = 200)]
    public void The_order_of_rows_changes_nothing_but_the_order_of_key_results(int seed, int salt)
    {
        // Objectives with dates of their own are left out: which row defines a cycle does depend on the order.
        var plan = OkrDocument.FromRecords(new RandomPlan(seed, salt).Carried().Records.Select(record => record is Objective objective ? objective with { Start = null, End = null } : record));
        var rows = Rows(Table.Write(plan));
        var order = rows[1..].ToArray();
        new Random(salt).Shuffle(order);

        var import = Table.Read(string.Concat(order.Prepend(rows[0]).Select(row => string.Join(',', row.Select(Quote)) + "\n")));

        Assert.Empty(Differences.Between(Sorted(plan), Sorted(import.Document!)));
    }

    [Property(MaxTest = 200)]
    public void The_sizes_of_the_blocks_that_a_stream_yields_change_nothing(int seed, int salt)
    {
        var random = new Random(salt);
        var bytes = Utf8.GetBytes(GoodFile(seed, salt));
        for (var i = random.Next(10); i > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = (byte)"\",\r\n\"\xC3"[random.Next(6)];
        }

        var whole = Table.Read(bytes, isLenient: true);
        var pieces = PlanCsv.Read([new PlanSource("plan.csv", new TrickleStream(bytes, random))], new PlanCsvOptions { IsLenient = true });

        Assert.Equal(whole.Problems, pieces.Problems);
        Assert.Empty(Differences.Between(whole.Document!, pieces.Document!));
    }

    /// <summary>What holds of every answer, whatever the file was.</summary>
    private static void AssertAnswered(byte[] bytes)
    {
        var strict = Table.Read(bytes);
        var lenient = Table.Read(bytes, isLenient: true);

        Assert.Equal(strict.HasErrors, strict.Document is null);
        Assert.Equal(strict.HasErrors, strict.Problems.Any(problem => problem.Severity == ProblemSeverity.Error));
        Assert.Equal((strict.Rows, strict.HasErrors), (lenient.Rows, lenient.HasErrors));
        Assert.All(lenient.Problems, problem => Assert.True(problem is { Line: > 0, Column: >= 0, Value.Length: <= 80, File: "plan.csv" }));

        var plan = lenient.Document!;
        var taken = plan.Objectives.Count + plan.Objectives.Sum(objective => objective.KeyResults.Count) + plan.Initiatives.Count;
        Assert.Equal(lenient.Rows, taken + lenient.RejectedRows);
        if (lenient.Problems.Any(problem => problem is { Severity: ProblemSeverity.Error, Line: 1, Column: 0 }))
        {
            Assert.Equal(0, taken);
            return;
        }

        var lines = lenient.Problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => problem.Line).Distinct().Count();
        Assert.True(lines >= lenient.RejectedRows, $"{lenient.RejectedRows} rows left out, and {lines} lines listed");
        if (!strict.HasErrors)
        {
            Assert.Empty(Differences.Between(plan, strict.Document!));
        }

        // What was taken in can be written again.
        var refusals = PlanCsv.Write(plan, TextWriter.Null).Losses.Where(loss => loss.Severity == ProblemSeverity.Error);
        Assert.Empty(refusals.Select(loss => $"{loss.Target} {loss.Member}: {loss.Message}"));
    }

    private static OkrDocument Sorted(OkrDocument plan) => OkrDocument.FromRecords(plan.Records.Select(record => record is Objective objective
        ? objective with { KeyResults = [.. objective.KeyResults.OrderBy(keyResult => keyResult.Id.Value, StringComparer.Ordinal)] }
        : record));

    private static List<string[]> Rows(string text)
    {
        using var parser = new CsvHelper.CsvParser(new StringReader(text), System.Globalization.CultureInfo.InvariantCulture);
        var rows = new List<string[]>();
        while (parser.Read())
        {
            rows.Add(parser.Record!);
        }

        return rows;
    }

    private static string Quote(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A stream that yields a few bytes at a time.</summary>
    private sealed class TrickleStream(byte[] bytes, Random random) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, random.Next(1, 7)));
    }
}
