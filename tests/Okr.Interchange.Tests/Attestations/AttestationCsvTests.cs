using System.Text;

namespace Okr.Interchange.Tests.Attestations;

public sealed class AttestationCsvTests
{
    [Fact]
    public void Reads_every_column()
    {
        var import = Read("""
            question,unit,person,answer,value,by,date,until,evidence
            leadership-support,,Ingrid,yes,,Nadia,2026-09-14,2027-09-13,"Opening talk, in full"
            mindset-focus,Acme > Sales,Bo,,4.5,Bo,2026/9/20,,
            成员培训,,,否,,,,,
            """);

        Assert.Empty(import.Problems);
        Assert.Equal(
            [
                new Attestation
                {
                    Id = new("leadership-support#2"), Question = "leadership-support", Person = new("Ingrid"), Answer = Answer.Yes, By = new("Nadia"),
                    On = new(2026, 9, 14), Until = new(2027, 9, 13), Evidence = "Opening talk, in full",
                },
                new Attestation { Id = new("mindset-focus#3"), Question = "mindset-focus", Unit = new("Acme > Sales"), Person = new("Bo"), Value = 4.5m, By = new("Bo"), On = new(2026, 9, 20) },
                new Attestation { Id = new("成员培训#4"), Question = "成员培训", Answer = Answer.No },
            ],
            import.Attestations);
    }

    [Fact]
    public void Columns_come_in_any_order_and_may_be_missing()
    {
        var import = Read("answer;question\nYES;leadership-support\n");

        Assert.Equal(Answer.Yes, Assert.Single(import.Attestations).Answer);
    }

    [Fact]
    public void Lists_every_problem_and_takes_nothing()
    {
        var import = Read("question,answer,value,date\n,yes,,\nq1,perhaps,many,tomorrow\nq2,yes,,\n");

        Assert.Empty(import.Attestations);
        Assert.Equal(
            [(2, "question"), (3, "answer"), (3, "value"), (3, "date")],
            import.Problems.Select(problem => (problem.Line, problem.ColumnName)));
        Assert.All(import.Problems, problem => Assert.NotEmpty(problem.Message.Chinese));
    }

    [Fact]
    public void Lenient_takes_the_sound_rows()
    {
        var import = Read("question,answer\nq1,perhaps\nq2,yes\n", new PlanCsvOptions { IsLenient = true });

        Assert.Equal("q2", Assert.Single(import.Attestations).Question);
        Assert.True(import.HasErrors);
    }

    [Fact]
    public void Names_columns_that_it_does_not_know() => Assert.Equal(["mood"], Read("question,answer,mood\nq1,yes,good\n").UnknownColumns);

    private static AttestationImport Read(string text, PlanCsvOptions? options = null) =>
        AttestationCsv.Read(new PlanSource("answers.csv", new MemoryStream(Encoding.UTF8.GetBytes(text))), options);
}
