using Okr.Conventions;
using Okr.Readiness;

namespace Okr.Core.Tests.Readiness;

public sealed class ReadinessPageTests
{
    private const string Begin = "<!-- criteria: written by ReadinessPageTests -->\n";
    private const string End = "<!-- end of criteria -->";

    /// <summary>Run with OKR_WRITE_DOCS=1 to write the table anew.</summary>
    [Fact]
    public void The_table_of_the_page_is_that_of_the_catalogue()
    {
        var file = Path.Combine(Repository.Folder("docs"), "readiness.md");
        var page = File.ReadAllText(file);
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("OKR_WRITE_DOCS") is "1")
        {
            page = page[..begin] + Table() + page[end..];
            File.WriteAllText(file, page);
            end = begin + Table().Length;
        }

        Assert.Equal(Table(), page[begin..end]);
    }

    private static string Table() => string.Join('\n', ["| Id | Scope | Question | By | Rules | Grade | Source |", "| --- | --- | --- | --- | --- | --- | --- |", .. ReadinessCatalogue.All.Select(Row), ""]);

    private static string Row(Criterion criterion) =>
        $"| `{criterion.Id}` | {ScopeOf(criterion)} | {criterion.Question.English} | {BasisOf(criterion)} | {string.Join(", ", criterion.MethodRules)} | {criterion.Evidence} | {string.Join("; ", criterion.Sources)} |";

    private static string ScopeOf(Criterion criterion) => criterion.Scope switch
    {
        PracticeScope.CompanyOnly => "company only",
        PracticeScope.CompanyAndDepartment => "company and departments",
        _ => "all levels",
    };

    private static string BasisOf(Criterion criterion) => criterion.Basis switch
    {
        CriterionBasis.Attestation => "people",
        CriterionBasis.Data => "data",
        _ => "data or people",
    };
}
