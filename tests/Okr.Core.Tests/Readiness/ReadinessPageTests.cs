using Okr.Readiness;

namespace Okr.Core.Tests.Readiness;

public sealed class ReadinessPageTests
{
    private static readonly DocsPage Page = new("readiness.md", nameof(ReadinessPageTests));

    [Fact]
    public void The_table_of_criteria_is_that_of_the_catalogue() => Page.AssertPart("criteria", Table());

    [Fact]
    public void The_statements_are_those_of_the_questionnaire() =>
        Page.AssertPart("statements", "| Id | Statement |\n| --- | --- |\n" + string.Concat(MindsetQuestionnaire.Statements.Select(statement => $"| `{statement.Id}` | {statement.Text.English} {statement.Text.Chinese} |\n")));

    private static string Table() => string.Join('\n', ["| Id | Scope | Question | By | Next step by | Rules | Grade | Source |", "| --- | --- | --- | --- | --- | --- | --- | --- |", .. ReadinessCatalogue.All.Select(Row), ""]);

    private static string Row(Criterion criterion) =>
        $"| `{criterion.Id}` | {ScopeOf(criterion)} | {criterion.Question.English} | {BasisOf(criterion)} | {RoleOf(criterion)} | {string.Join(", ", criterion.MethodRules)} | {criterion.Evidence} | {string.Join("; ", criterion.Sources)} |";

    private static string ScopeOf(Criterion criterion) => criterion.Scope switch
    {
        PracticeScope.CompanyOnly => "company only",
        PracticeScope.CompanyAndDepartment => "company and departments",
        _ => "all levels",
    } + (criterion.IsAdvice ? " (advice)" : "");

    private static string RoleOf(Criterion criterion) => criterion.Role switch
    {
        ReadinessRole.Leadership => "leadership",
        ReadinessRole.DepartmentHead => "department heads",
        _ => "promoters",
    };

    private static string BasisOf(Criterion criterion) => criterion.Basis switch
    {
        CriterionBasis.Attestation => "people",
        CriterionBasis.Data => "data",
        _ => "data or people",
    };
}
