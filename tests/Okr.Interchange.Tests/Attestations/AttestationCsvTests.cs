using System.Text;
using FsCheck.Xunit;

namespace Okr.Interchange.Tests.Attestations;

public class AttestationCsvTests
{
    [Fact]
    public void A_row_is_a_question_an_answer_by_whom_when_and_with_what_evidence()
    {
        var import = Read(
            """
            question,unit,person,answer,value,by,date,until,evidence
            leadership-support,,,yes,,ceo,2026-01-05,2026-12-31,"minutes, page 3"
            mindset-1,Acme > Sales,ann,,4,ann,2026/1/6,,
            """);

        Assert.Empty(import.Problems);
        Assert.Equal(
            [
                new Attestation
                {
                    Id = new("leadership-support / by ceo / 2026-01-05"),
                    Question = "leadership-support",
                    Answer = Answer.Yes,
                    By = new PersonId("ceo"),
                    On = new DateOnly(2026, 1, 5),
                    Until = new DateOnly(2026, 12, 31),
                    Evidence = "minutes, page 3",
                },
                new Attestation
                {
                    Id = new("mindset-1 / Acme > Sales / ann / by ann / 2026-01-06"),
                    Question = "mindset-1",
                    Unit = new OrgUnitId("Acme > Sales"),
                    Person = new PersonId("ann"),
                    Value = 4m,
                    By = new PersonId("ann"),
                    On = new DateOnly(2026, 1, 6),
                },
            ],
            import.Attestations);
    }

    [Theory]
    [InlineData("yes", Answer.Yes, null)]
    [InlineData("YES", Answer.Yes, null)]
    [InlineData("true", Answer.Yes, null)]
    [InlineData("是", Answer.Yes, null)]
    [InlineData("no", Answer.No, null)]
    [InlineData("否", Answer.No, null)]
    [InlineData("", Answer.NotAnswered, null)]
    [InlineData("not answered", Answer.NotAnswered, null)]
    [InlineData("?", Answer.NotAnswered, null)]
    [InlineData("不知道", Answer.NotAnswered, null)]
    [InlineData("1", Answer.Yes, 1)]
    [InlineData("0", Answer.No, 0)]
    [InlineData("4", Answer.NotAnswered, 4)]
    public void An_answer_is_yes_no_or_nothing_and_a_number_is_a_value(string cell, Answer answer, int? value)
    {
        var attestation = Assert.Single(Read($"question,answer,by\nq,{cell},x\n").Attestations);

        Assert.Equal((answer, value), (attestation.Answer, attestation.Value));
    }

    [Theory]
    [InlineData("question", "\"\"")]
    [InlineData("question", "\"a\nb\"")]
    [InlineData("answer", "perhaps")]
    [InlineData("answer", "80%")]
    [InlineData("value", "much")]
    [InlineData("value", "4%")]
    [InlineData("unit", "A > > B")]
    [InlineData("date", "5.1.2026")]
    [InlineData("until", "soon")]
    [InlineData("person", "\"a\nb\"")]
    public void Every_problem_has_its_place_and_nothing_is_taken_in(string column, string cell)
    {
        var text = column == "question" ? $"question,by\n{cell},x\nsound,x\n" : $"question,{column}\nq,{cell}\nsound,\n";

        var problem = Assert.Single(Read(text).Problems);
        Assert.Equal((ProblemSeverity.Error, "attestations.csv", 2, column), (problem.Severity, problem.File, problem.Line, problem.ColumnName));
        Assert.Empty(Read(text).Attestations);
        var lenient = Read(text, isLenient: true);
        Assert.Equal("sound", Assert.Single(lenient.Attestations).Question);
        Assert.Equal((2, 1), (lenient.Rows, lenient.RejectedRows));
    }

    [Fact]
    public void A_row_that_says_the_same_again_is_kept_once()
    {
        var import = Read("question,answer,by,date\nq,yes,ann,2026-01-01\nq,yes,ann,2026-01-01\nq,no,ann,2026-01-02\n");

        Assert.Equal(2, import.Attestations.Count);
        Assert.Equal((ProblemSeverity.Note, 3), Assert.Single(import.Problems.Select(problem => (problem.Severity, problem.Line))));
        Assert.Equal(0, import.RejectedRows);
    }

    [Fact]
    public void A_row_that_contradicts_another_of_the_same_day_is_an_error()
    {
        var import = Read("question,answer,by,date\nq,yes,ann,2026-01-01\nq,no,ann,2026-01-01\n");

        var problem = Assert.Single(import.Problems);
        Assert.Equal((ProblemSeverity.Error, 3), (problem.Severity, problem.Line));
        Assert.Contains("attestations.csv line 2", problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_that_nobody_signed_stand_side_by_side()
    {
        var import = Read("question,unit,value\nq,Sales,4\nq,Sales,5\nq,Sales,4\n");

        Assert.Equal(["q / Sales", "q / Sales (2)", "q / Sales (3)"], import.Attestations.Select(attestation => attestation.Id.Value));
        Assert.Equal([4m, 5m, 4m], import.Attestations.Select(attestation => attestation.Value));
    }

    [Fact]
    public void A_column_that_an_attestation_has_no_place_for_is_named()
    {
        var import = Read("question,answer,mood\nq1,yes,good\n");

        Assert.Equal(["mood"], import.UnknownColumns);
        Assert.Empty(import.Problems);
    }

    [Fact]
    public void Columns_come_in_any_order_and_may_be_missing() =>
        Assert.Equal(Answer.Yes, Assert.Single(Read("answer;question\nYES;leadership-support\n").Attestations).Answer);

    [Fact]
    public void Every_problem_is_listed_at_once()
    {
        var import = Read("question,answer,value,date\n,yes,,\nq1,perhaps,many,tomorrow\nq2,yes,,\n");

        Assert.Empty(import.Attestations);
        Assert.Equal([(2, "question"), (3, "answer"), (3, "value"), (3, "date")], import.Problems.Select(problem => (problem.Line, problem.ColumnName)));
        Assert.All(import.Problems, problem => Assert.NotEmpty(problem.Message.Chinese));
    }

    [Fact]
    public void The_order_of_rows_does_not_change_an_id()
    {
        var ids = Read("question,answer\n成员培训,否\nq2,yes\n").Attestations.Select(attestation => attestation.Id);

        Assert.Equal(ids.Reverse(), Read("question,answer\nq2,yes\n成员培训,否\n").Attestations.Select(attestation => attestation.Id));
    }

    [Fact]
    public void Without_a_question_column_nothing_is_read() => Assert.Equal("question", Assert.Single(Read("answer\nyes\n").Problems).ColumnName);

    [Fact]
    public async Task Reading_without_blocking_gives_the_same()
    {
        var import = await AttestationCsv.ReadAsync([new PlanSource("attestations.csv", new MemoryStream("question,answer\nq,yes\n"u8.ToArray()))]);

        Assert.Equal(Read("question,answer\nq,yes\n").Attestations, import.Attestations);
    }

    [Fact]
    public void An_id_too_long_is_shortened_and_still_its_own()
    {
        var question = new string('q', 200);
        var import = Read($"question,answer,by\n{question},yes,ann\n{question},no,bob\n");

        Assert.Equal(2, import.Attestations.Select(attestation => attestation.Id).Distinct().Count());
        Assert.All(import.Attestations, attestation => Assert.Equal(question, attestation.Question));
    }

    [Property(MaxTest = 200)]
    public void What_was_read_comes_back_from_its_export(int seed)
    {
        var random = new Random(seed);
        var rows = Enumerable.Range(0, 20).Select(i => string.Join(',',
            Pick("leadership-support", "=q", "a; b", "问题") + i,
            Pick("", "Acme", "Acme > Sales", "'=Lab"),
            Pick("", "ann", "李雷"),
            Pick("", "yes", "no", "3"),
            Pick("", "'-1"),
            Pick("", "bob"),
            Pick("", "2026-02-03"),
            Pick("", "2027-01-01"),
            Pick("", "\"said \"\"yes\"\"\"", "'=1+1", " x ")));
        var first = Read("question,unit,person,answer,value,by,date,until,evidence\n" + string.Join('\n', rows)).Attestations;
        var writer = new StringWriter();

        var export = AttestationCsv.Write(OkrDocument.FromRecords(first), writer);

        Assert.Empty(export.Losses);
        Assert.Equal(first, Read(writer.ToString()).Attestations);

        string Pick(params string[] choices) => choices[random.Next(choices.Length)];
    }

    [Fact]
    public void What_a_table_cannot_carry_is_listed_or_refused()
    {
        var plan = OkrDocument.FromRecords(
        [
            new OrgUnit { Id = new("u1"), Name = "Acme" },
            new Attestation { Id = new("a1"), Question = "q1", Unit = new OrgUnitId("u1"), By = new PersonId("ann") },
            new Attestation { Id = new("a2"), Question = "" },
            new Attestation { Id = new("a3"), Question = "q1", Unit = new OrgUnitId("u1"), By = new PersonId("ann") },
        ]);
        var writer = new StringWriter();

        Assert.False(AttestationCsv.Write(plan, writer).IsWritten);
        Assert.Equal("", writer.ToString());
        var export = AttestationCsv.Write(plan, writer, new PlanCsvOptions { IsLenient = true });

        Assert.Equal(
            ["a1 unit Warning", "a1 id Warning", "a2 question Error", "a3 unit Warning", "a3  Error", "a3 id Warning"],
            export.Losses.Select(loss => $"{loss.Target.Id} {loss.Member} {loss.Severity}"));
        Assert.Equal("question,unit,person,answer,value,by,date,until,evidence\nq1,Acme,,,,ann,,,\n", writer.ToString());
    }

    private static AttestationImport Read(string text, bool isLenient = false) => AttestationCsv.Read(
        [new PlanSource("attestations.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)))],
        new PlanCsvOptions { IsLenient = isLenient });
}
