using Okr.Conventions;
using Okr.Readiness;

namespace Okr.Core.Tests.Readiness;

public sealed class ReadinessPageTests
{
    /// <summary>Run with OKR_WRITE_DOCS=1 to write the tables anew.</summary>
    [Fact]
    public void The_table_of_criteria_is_that_of_the_catalogue() => AssertPart("criteria", Table());

    [Fact]
    public void The_statements_are_those_of_the_questionnaire() =>
        AssertPart("statements", "| Id | Statement |\n| --- | --- |\n" + string.Concat(MindsetQuestionnaire.Statements.Select(statement => $"| `{statement.Id}` | {statement.Text.English} {statement.Text.Chinese} |\n")));

    private static void AssertPart(string name, string expected)
    {
        var file = Path.Combine(Repository.Folder("docs"), "readiness.md");
        var page = File.ReadAllText(file);
        var opening = $"<!-- {name}: written by ReadinessPageTests -->\n";
        var (begin, end) = (page.IndexOf(opening, StringComparison.Ordinal) + opening.Length, page.IndexOf($"<!-- end of {name} -->", StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("OKR_WRITE_DOCS") is "1")
        {
            File.WriteAllText(file, page[..begin] + expected + page[end..]);
        }
        else
        {
            Assert.Equal(expected, page[begin..end]);
        }
    }

    private static string Table() => string.Join('\n', ["| Id | Scope | Question | By | Rules | Grade | Source |", "| --- | --- | --- | --- | --- | --- | --- |", .. ReadinessCatalogue.All.Select(Row), ""]);

    private static string Row(Criterion criterion) =>
        $"| `{criterion.Id}` | {ScopeOf(criterion)} | {criterion.Question.English} | {BasisOf(criterion)} | {string.Join(", ", criterion.MethodRules)} | {criterion.Evidence} | {string.Join("; ", criterion.Sources)} |";

    private static string ScopeOf(Criterion criterion) => criterion.Scope switch
    {
        PracticeScope.CompanyOnly => "company only",
        PracticeScope.CompanyAndDepartment => "company and departments",
        _ => "all levels",
    } + (criterion.IsAdvice ? " (advice)" : "");

    private static string BasisOf(Criterion criterion) => criterion.Basis switch
    {
        CriterionBasis.Attestation => "people",
        CriterionBasis.Data => "data",
        _ => "data or people",
    };
}
