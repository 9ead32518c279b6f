using System.Reflection;
using System.Text;
using Okr.Json;
using Okr.Rules;
using Okr.Scoring;

namespace Okr.Core.Tests.Json;

public class OkrPolicyJsonTests
{
    public static TheoryData<string> NamedScoring =>
        [.. typeof(ScoringPolicy).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(member => member.PropertyType == typeof(ScoringPolicy)).Select(member => member.Name)];

    [Fact]
    public void The_default_policy_is_an_empty_object_both_ways()
    {
        Assert.Equal("{}\n", Encoding.UTF8.GetString(OkrPolicyJson.Write(OkrPolicy.Default)));
        Assert.Equal(OkrPolicy.Default, Read("{}").Policy);
        Assert.Equal(OkrPolicy.Default, Read("""{ "levels": null, "scope": null, "scoring": null }""").Policy);
    }

    [Fact]
    public void What_differs_from_the_default_is_written_for_people()
    {
        var policy = new OkrPolicy { Scope = PracticeScope.CompanyOnly, Rules = RuleSet.Default.With(new RuleId("OKR4014"), Severity.Error) };

        Assert.Equal(
            """
            {
              "scope": "company_only",
              "rules": {
                "settings": [
                  {
                    "rule": "OKR4014",
                    "severity": "error"
                  }
                ]
              }
            }

            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(OkrPolicyJson.Write(policy)));
    }

    [Theory, MemberData(nameof(NamedScoring))]
    public void Every_named_way_of_scoring_survives(string name)
    {
        var scoring = (ScoringPolicy)typeof(ScoringPolicy).GetProperty(name)!.GetValue(null)!;
        var policy = new OkrPolicy { Scoring = scoring, Gate = new CommitGate { RefuseAt = Severity.Warning } };

        var result = OkrPolicyJson.Read(OkrPolicyJson.Write(policy));

        Assert.Empty(result.Problems);
        Assert.Equal(policy, result.Policy);
    }

    [Fact]
    public void Every_problem_of_text_and_of_policy_is_told_at_once()
    {
        var result = Read(
            """
            {
              "scop": "full",
              "scoring": { "bands": { "yellow": 0.9, "green": 0.5, "Green": 1 }, "keyResults": { "clamp": "hard" } },
              "rules": { "settings": [ { "rule": "OKR4999", "severity": "fatal" } ], "suppressions": [ { "rule": "OKR4002", "target": { "kind": "workspace" } } ] },
              "readiness": { "maxAgeDays": -1 },
              "gate": { "refuseAt": "error", "refuseAt": "info" }
            }
            """);

        Assert.Null(result.Policy);
        Assert.Equal(
            [
                "$.gate.refuseAt", "$.readiness.maxAgeDays", "$.rules.settings[0].rule", "$.rules.settings[0].severity", "$.rules.suppressions[0].reason", "$.scop", "$.scoring.bands.Green",
                "$.scoring.bands.yellow", "$.scoring.keyResults.clamp",
            ],
            result.Problems.Select(problem => problem.Path).Order(StringComparer.Ordinal));
        Assert.All(result.Problems, problem => Assert.NotEqual(problem.Message.English, problem.Message.Chinese));
        Assert.Equal(2, result.Problems.Single(problem => problem.Path is "$.scop").Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("scope: full")]
    [InlineData("{ \"scope\": \"full\" } x")]
    public void What_is_no_policy_is_told(string json)
    {
        var result = Read(json);

        Assert.Null(result.Policy);
        Assert.Equal("$", Assert.Single(result.Problems).Path);
    }

    [Fact]
    public void A_byte_order_mark_is_no_problem() => Assert.Empty(Read("\uFEFF{}").Problems);

    [Fact]
    public void Rules_of_the_host_are_known_when_it_names_them()
    {
        const string Json = """{ "rules": { "settings": [ { "rule": "ACME1", "severity": "error" } ] } }""";
        var own = new OwnRule();

        var known = OkrPolicyJson.Read(Encoding.UTF8.GetBytes(Json), [own]);

        Assert.Equal(["$.rules.settings[0].rule"], Read(Json).Problems.Select(problem => problem.Path));
        Assert.Empty(known.Problems);
        Assert.Equal(Severity.Error, known.Policy!.Rules.SeverityOf(own.Descriptor.Id));
        Assert.DoesNotContain("hostRules", Encoding.UTF8.GetString(OkrPolicyJson.Write(known.Policy)), StringComparison.Ordinal);
    }

    private static OkrPolicyJsonResult Read(string json) => OkrPolicyJson.Read(Encoding.UTF8.GetBytes(json));

    private sealed class OwnRule : Rule
    {
        public override RuleDescriptor Descriptor { get; } = new() { Id = new("ACME1"), Title = new("Own", "自有"), Message = new("Own.", "自有。") };

        public override void Check(RuleContext context)
        {
            // Finds nothing: the test is about its name.
        }
    }
}
