using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;
using Okr.Core.Tests;
using Okr.Rules;

namespace Okr.Reporting.Tests.Sarif;

public class SarifReportTests
{
    private static readonly JsonSchema Schema = new(JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Sarif", "sarif-2.1.0.json"))).RootElement);

    private static readonly SarifReportOptions Options = new()
    {
        Locate = target => target.Kind is TargetKind.Objective or TargetKind.KeyResult ? new SarifPlace { File = "plans/2026 Q4 计划.csv", Line = 7 } : null,
        Elsewhere = new SarifPlace { File = "plans/2026 Q4 计划.csv" },
    };

    [Theory]
    [InlineData(OkrLanguage.English)]
    [InlineData(OkrLanguage.Chinese)]
    public void A_log_is_valid_by_the_published_schema(OkrLanguage language)
    {
        Assert.Empty(Schema.Violations(Write(Plans.Analyze(Plans.Small), Options with { Language = language })));
        Assert.Empty(Schema.Violations(Write(Plans.Analyze(OkrDocument.Empty), new SarifReportOptions())));
    }

    [Fact]
    public void The_schema_refuses_what_is_wrong()
    {
        static string Bend(string json, string from, string to) => json.Replace(from, to, StringComparison.Ordinal);
        var log = Write(Plans.Analyze(Plans.Small), Options).GetRawText();

        foreach (var bent in new[] { Bend(log, "\"2.1.0\"", "\"2.2\""), Bend(log, "\"warning\"", "\"grave\""), Bend(log, "\"startLine\": 7", "\"startLine\": 0"), Bend(log, "\"ruleId\"", "\"rule-id\""), Bend(log, "plans/2026%20Q4", "plans/2026 Q4") })
        {
            Assert.NotEmpty(Schema.Violations(JsonDocument.Parse(bent).RootElement));
        }
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 30)]
    public void A_log_of_any_workspace_is_valid(AnyWorkspace workspace, bool located) =>
        Assert.Empty(Schema.Violations(Write(Plans.Analyze(workspace.Document), located ? Options : new SarifReportOptions())));

    [Fact]
    public void Every_result_has_what_code_scanning_asks_for()
    {
        var run = Write(Plans.Analyze(Plans.Small), Options).GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.All(rules.EnumerateArray(), rule =>
        {
            Assert.NotEmpty(Text(rule, "shortDescription"));
            Assert.NotEmpty(Text(rule, "fullDescription"));
            Assert.NotEmpty(Text(rule, "help"));
        });
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.NotEmpty(Text(result, "message"));
            var place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
            Assert.False(Uri.TryCreate(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.Absolute, out _));
            Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() >= 1);
            Assert.NotEmpty(result.GetProperty("partialFingerprints").GetProperty("primaryLocationLineHash").GetString()!);
        });
    }

    [Fact]
    public void No_two_results_have_the_same_fingerprint_for_the_viewer()
    {
        var hashes = Results(Write(Plans.Analyze(Plans.Small), Options)).Select(result => result.GetProperty("partialFingerprints").GetProperty("primaryLocationLineHash").GetString()).ToList();

        Assert.Equal(hashes.Distinct(), hashes);
    }

    [Fact]
    public void A_suppressed_finding_is_a_result_with_its_reason()
    {
        var suppressed = Results(Write(Plans.Analyze(Plans.Small), Options)).Where(result => result.TryGetProperty("suppressions", out _)).ToList();

        Assert.NotEmpty(suppressed);
        Assert.All(suppressed, result => Assert.Equal("The parent moves in next week", result.GetProperty("suppressions")[0].GetProperty("justification").GetString()));
    }

    [Fact]
    public void A_host_s_own_rule_has_its_texts()
    {
        var analysis = Plans.Analyze(Plans.Small, new OkrPolicy { Rules = RuleSet.Default.With(new LoudRule()) });

        var result = Results(Write(analysis, new SarifReportOptions())).Single(result => result.GetProperty("ruleId").GetString() == "ACME1");

        Assert.Equal("Too loud.", Text(result, "message"));
    }

    [Fact]
    public void Beside_an_earlier_run_each_result_says_whether_it_is_new()
    {
        var analysis = Plans.Analyze(Plans.Small);
        var open = analysis.Findings.Findings.Where(finding => finding.Suppression is null).ToList();
        var earlier = new FindingBaseline(open.Skip(2).Select(finding => finding.Fingerprint));

        var log = Write(analysis, Options with { Since = earlier });

        Assert.Empty(Schema.Violations(log));
        Assert.Equal(2, Results(log).Count(result => result.GetProperty("baselineState").GetString() == "new"));
        Assert.Equal(analysis.Findings.Findings.Count - 2, Results(log).Count(result => result.GetProperty("baselineState").GetString() == "unchanged"));
        Assert.DoesNotContain(Results(Write(analysis, Options)), result => result.TryGetProperty("baselineState", out _));
    }

    [Theory]
    [InlineData("plan.csv", "plan.csv")]
    [InlineData("plans/50 %.csv", "plans/50%20%25.csv")]
    [InlineData("/srv/plan.csv", "file:///srv/plan.csv")]
    [InlineData("https://example.com/plan.csv", "https://example.com/plan.csv")]
    public void A_path_becomes_a_uri(string file, string uri)
    {
        var log = Write(Plans.Analyze(Plans.Small), new SarifReportOptions { Elsewhere = new SarifPlace { File = file } });

        Assert.Empty(Schema.Violations(log));
        Assert.Equal(uri, Results(log).First().GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    private static IEnumerable<JsonElement> Results(JsonElement log) => log.GetProperty("runs")[0].GetProperty("results").EnumerateArray();

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetProperty("text").GetString()!;

    private static JsonElement Write(OkrAnalysis analysis, SarifReportOptions options)
    {
        using var output = new MemoryStream();
        SarifReport.Write(analysis, output, options);
        return JsonDocument.Parse(output.ToArray()).RootElement;
    }

    private sealed class LoudRule : Rule
    {
        public override RuleDescriptor Descriptor { get; } = new()
        {
            Id = new("ACME1"),
            Family = RuleFamily.Quality,
            Title = new("Loud", "太响"),
            Message = new("Too loud.", "太响了。"),
            DefaultSeverity = Severity.Info,
        };

        public override void Check(RuleContext context) => context.Report(default);
    }
}
