using System.Text.Json;
using Okr.Core.Tests;

namespace Okr.Cli.Tests;

/// <summary>The page about readiness, on the sample company and where little is known.</summary>
public sealed class ReadyCommandTests
{
    private static readonly string[] Sample =
    [
        "ready", RepositoryFiles.Sample("plan.csv"), RepositoryFiles.Sample("acquired.json"), RepositoryFiles.Sample("history.json"),
        "--attestations", RepositoryFiles.Sample("attestations.csv"), "--attestations", RepositoryFiles.Sample("survey.csv"),
        "--policy", RepositoryFiles.Sample("policy.json"), "--today", "2026-11-16",
    ];

    [Theory]
    [InlineData("en", "ready")]
    [InlineData("zh-Hans", "ready-zh")]
    public async Task The_documentation_shows_what_it_says_about_the_sample_company(string language, string part)
    {
        var run = await CliRun.OfAsync([.. Sample, "--lang", language]);

        var lines = run.Output.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd());
        new DocsPage("readiness.md", nameof(ReadyCommandTests)).AssertPart(part, $"```text\n{string.Join('\n', lines).Trim('\n')}\n```\n");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task The_page_is_short_and_names_no_single_reader_of_the_questionnaire()
    {
        foreach (var format in new[] { "text", "json" })
        {
            var run = await CliRun.OfAsync([.. Sample, "--format", format]);

            Assert.DoesNotContain("reader ", run.Output, StringComparison.Ordinal);
        }

        var page = (await CliRun.OfAsync(Sample)).Output;
        Assert.InRange(page.Split('\n').Length, 40, 80);
        Assert.DoesNotContain("Finance: ", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_the_same_in_json()
    {
        var json = (await CliRun.OfAsync([.. Sample, "--format", "json"])).Json;

        Assert.Equal(("company_only", "company_and_department"), (json.GetProperty("recommended").GetString(), json.GetProperty("practised").GetString()));
        Assert.Equal(["Nadia Haddad"], json.GetProperty("promoters").EnumerateArray().Select(person => person.GetString()));
        Assert.Equal("go", Assert.Single(json.GetProperty("pilots").EnumerateArray()).GetProperty("verdict").GetString());
        Assert.Equal("Tidewater Bikes > Workshops", Assert.Single(json.GetProperty("contradictions").EnumerateArray()).GetProperty("unit").GetString());
        Assert.Equal(["company_only", "company_and_department", "full"], json.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("scope").GetString()));
        Assert.Equal(["members-trained", "execution-or-mindset", "everyone-mindset"], json.GetProperty("whatIf").EnumerateArray().Select(step => step.GetProperty("met").GetString()));
        var trained = Criterion(json, "members-trained");
        Assert.Equal(("promoter", "not_met"), (trained.GetProperty("role").GetString(), trained.GetProperty("state").GetString()));
        Assert.Equal(["Tidewater Bikes > Workshops", "Tidewater Bikes > Customer Care"], trained.GetProperty("units").EnumerateArray().Select(unit => unit.GetString()));
        var hidden = json.GetProperty("mindset").GetProperty("units").EnumerateArray().Single(unit => unit.GetProperty("unit").GetString() == "Tidewater Bikes > Finance");
        Assert.Equal((false, JsonValueKind.Null, 0), (hidden.GetProperty("isShown").GetBoolean(), hidden.GetProperty("people").ValueKind, hidden.GetProperty("statements").GetArrayLength()));
    }

    [Fact]
    public async Task Where_nobody_has_answered_it_says_what_to_ask_first()
    {
        var run = await CliRun.WithInputAsync("type,id,parent_ids,unit,level,owner,title\nobjective,o1,,Acme,company,Ana,Customers recommend us\n", "ready", "-", "--today", "2026-11-16");

        Assert.Contains("Recommended for the coming cycle: not to begin yet", run.Output, StringComparison.Ordinal);
        Assert.Contains("? Leadership supports OKR: Nobody has answered.", run.Output, StringComparison.Ordinal);
        Assert.Contains("→ the promoter: Win an executive", run.Output, StringComparison.Ordinal);
        Assert.Contains("To start with several levels at once is for organisations that have mastered change.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_condition_that_opens_a_gate_is_named_as_such()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["answers.csv"], "question,person,answer,by,date\nleadership-support,,yes,Ana,2026-11-01\npromoter-named,Ben,yes,Ana,2026-11-01\n");
        await File.WriteAllTextAsync(folder["plan.csv"], "type,id,parent_ids,unit,level,owner,title\nobjective,o1,,Acme,company,Ana,Customers recommend us\n");

        var run = await CliRun.OfAsync("ready", folder["plan.csv"], "--attestations", folder["answers.csv"], "--today", "2026-11-16");

        Assert.Contains("The company's purpose is stated → opens company only", run.Output, StringComparison.Ordinal);
        Assert.Contains("→ the leadership: Write down the mission", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_problem_of_the_answers_is_told_with_its_place_and_the_remedy()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["plan.csv"], "type,id,parent_ids,unit,level,owner,title\nobjective,o1,,Acme,company,Ana,Customers recommend us\n");
        await File.WriteAllTextAsync(folder["a.csv"], "question,answer,value,by,date\nleadership-support,perhaps,,Ana,2026-11-01\n,yes,,Ana,1.11.\nmindset-focus,,many,Ana,2026-11-01\n");
        await File.WriteAllTextAsync(folder["b.csv"], "question;answer;date\npromoter-named;yes;2026-13-01\n");

        var run = await CliRun.OfAsync("ready", folder["plan.csv"], "--attestations", folder["a.csv"], "--attestations", folder["b.csv"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        foreach (var place in new[] { "a.csv:2:", "column 2 (answer): 'perhaps'", "a.csv:3:", "column 1 (question)", "column 5 (date): '1.11.'", "a.csv:4:", "column 3 (value): 'many'", "b.csv:2:", "'2026-13-01'" })
        {
            Assert.Contains(place, run.Error, StringComparison.Ordinal);
        }
    }

    private static JsonElement Criterion(JsonElement json, string id) =>
        json.GetProperty("scopes").EnumerateArray().Last().GetProperty("criteria").EnumerateArray().Single(criterion => criterion.GetProperty("id").GetString() == id);
}
