using Okr.Interchange;
using Okr.Rules;

namespace Okr.Docs.Tests.Plans;

/// <summary>The findings on plans of real organisations, where those lie beside the checkout: each count was read and judged as the owner of the plan would.</summary>
public class RealPlanTests
{
    /// <summary>For each plan what was found; docs/rules/real-plans.md says what we make of it.</summary>
    private static readonly Dictionary<string, string> Judged = new(StringComparer.Ordinal)
    {
        ["gitlab-2018-q2.csv"] = "OKR4010 keyResult 1, OKR4010 objective 3, OKR5001 keyResult 30, OKR5001 number 8, OKR5002 activity 14, OKR5002 output 18, OKR5002 recurring 2, OKR5003 61, OKR5006 few 103, OKR5006 supportedOnly 10, OKR5007 nobody 5, OKR5013 objective 1, OKR5015 123, OKR5101 38, OKR5301 bare 7, OKR5301 words 6, OKR5401 measures 2, OKR5401 several 6, OKR5802 length 16, OKR5803 release 2",
        ["ipld-2019-q1.csv"] = "OKR5002 activity 1, OKR5003 11, OKR5006 few 1, OKR5007 keyResultsOnly 4, OKR5015 4",
        ["ipld-2020-q2.csv"] = "OKR5002 assist 1, OKR5003 9, OKR5006 few 2, OKR5007 keyResultsOnly 5, OKR5015 5, OKR5301 words 3, OKR5803 release 1",
        ["joystream-2019-q1.csv"] = "OKR4014 none 2, OKR5002 activity 5, OKR5002 output 5, OKR5003 7, OKR5015 4, OKR5101 1, OKR5301 bare 1",
        ["scilifelab-dds-2024.csv"] = "OKR5002 output 1, OKR5002 recurring 1, OKR5003 4, OKR5007 nobody 3, OKR5301 bare 2",
        ["sourcecred-2019.csv"] = "OKR5006 none 1, OKR5007 nobody 4, OKR5008 2, OKR5015 4, OKR5301 bare 1",
        ["sourced-2018-q1.csv"] = "OKR4010 notLinked 2, OKR4014 none 27, OKR4015 1, OKR5001 number 1, OKR5002 activity 18, OKR5002 assist 1, OKR5002 output 9, OKR5002 recurring 3, OKR5003 28, OKR5005 1, OKR5006 few 2, OKR5006 none 11, OKR5007 nobody 29, OKR5015 29, OKR5101 14, OKR5301 bare 2, OKR5301 words 3, OKR5802 length 1",
        ["sourcegraph-2019-q3.csv"] = "OKR4010 keyResult 1, OKR5001 keyResult 2, OKR5002 activity 9, OKR5002 output 12, OKR5003 32, OKR5006 few 9, OKR5015 25, OKR5101 6, OKR5301 adjective 1, OKR5301 bare 4, OKR5301 words 2",
        ["zh-company-team-crm.csv"] = "OKR5002 output 1, OKR5006 supportedOnly 1, OKR5007 nobody 3, OKR5008 6, OKR5013 keyResult 1, OKR5015 3",
    };

    [Fact]
    public void No_plan_of_a_real_organisation_has_an_error_and_every_finding_is_one_that_was_read()
    {
        foreach (var (name, findings) in Found())
        {
            Assert.All(findings, finding => Assert.NotEqual(Severity.Error, finding.Severity));
            var counts = findings.GroupBy(finding => $"{finding.Rule} {finding.Argument(RuleCase.ArgumentName)}".Trim()).Select(group => $"{group.Key} {group.Count()}").Order(StringComparer.Ordinal);
            Assert.Equal((name, Judged.GetValueOrDefault(name, "not read yet")), (name, string.Join(", ", counts)));
        }
    }

    private static IEnumerable<(string Name, IReadOnlyList<Finding> Findings)> Found()
    {
        foreach (var file in Folder() is { } folder ? Directory.GetFiles(folder, "*.csv") : [])
        {
            using var stream = File.OpenRead(file);
            var import = PlanCsv.Read([new PlanSource(Path.GetFileName(file), stream)]);
            yield return (Path.GetFileName(file), OkrEngine.Analyze(OkrSnapshot.Build(import.Document!), OkrPolicy.Default, new DateOnly(2026, 11, 16)).Findings.Findings);
        }
    }

    private static string? Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "shared", "data", "plans") is var plans && Directory.Exists(plans))
            {
                return plans;
            }
        }

        return null;
    }
}
