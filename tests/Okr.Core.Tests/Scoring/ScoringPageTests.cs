using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Okr.Conventions;
using Okr.Json;
using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

/// <summary>Runs the examples of docs/scoring.md.</summary>
public sealed class ScoringPageTests
{
    private static readonly string[] Page = File.ReadAllLines(Repository.Folder(Path.Combine("docs", "scoring.md")));

    [Fact]
    public void The_examples_of_one_number_are_true()
    {
        var rows = Table("<!-- examples: numeric -->");

        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            var score = Scored.KeyResult(Scored.Numeric(Number(row[0]), Number(row[1]), Number(row[2])));
            Assert.Equal((Number(row[3]), Number(row[4])), (score.Raw, score.Score));
        });
    }

    [Fact]
    public void The_examples_of_objectives_are_true()
    {
        var rows = Table("<!-- examples: objective -->");

        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            var score = Scored.Objective([.. row[0].Split(", ").Select(KeyResult)]);
            Assert.Equal((Number(row[1]), row[2]), (score.Score, score.Band.ToString().ToLowerInvariant()));
        });
    }

    [Fact]
    public void The_printed_explanation_is_the_engines_own()
    {
        var start = Array.IndexOf(Page, "<!-- example: explanation -->") + 3;
        var printed = string.Concat(Page.Skip(start).TakeWhile(line => line != "```").Select(line => line + "\n"));
        var objective = Scored.With(Scored.Numeric(null, 25m, 20m), Scored.Numeric(10m, 4m, 1m) with { Weight = new Weight(2m) }, Scored.At(null));
        var sheet = Scored.Sheet([objective]);

        Assert.Equal(printed, sheet.Explain(sheet.Snapshot.Objectives[0]).ToText(OkrLanguage.English));
    }

    [Fact]
    public void The_printed_status_is_the_engines_own()
    {
        var start = Array.IndexOf(Page, "<!-- example: status -->") + 3;
        var printed = string.Concat(Page.Skip(start).TakeWhile(line => line != "```").Select(line => line + "\n"));
        var sheet = Scored.Sheet([Scored.With(Scored.At(0.4m))]);

        Assert.Equal(printed, sheet.ExplainStatus(sheet.Snapshot.KeyResults[0]).ToText(OkrLanguage.English));
    }

    [Fact]
    public void Every_choice_that_the_page_names_for_a_published_formula_is_there()
    {
        var names = Page.SkipWhile(line => !line.StartsWith("## What systems publish", StringComparison.Ordinal)).TakeWhile(line => !line.StartsWith("What no policy", StringComparison.Ordinal))
            .SelectMany(line => Regex.Matches(line, "`([a-z]+(?:_[a-z]+)+)`", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Groups[1].Value))
            .Distinct();
        var known = typeof(ScoringPolicy).Assembly.GetTypes().Where(type => type.IsEnum && type.Namespace == "Okr.Scoring")
            .SelectMany(Enum.GetNames).Select(JsonNamingPolicy.SnakeCaseLower.ConvertName).ToHashSet(StringComparer.Ordinal);

        Assert.All(names, name => Assert.Contains(name, known));
    }

    [Fact]
    public void Every_choice_of_the_policy_is_listed_and_no_other()
    {
        string[] listed = [.. Table("<!-- table: choices -->").Select(row => $"{row[0]}.{row[1]}").Order(StringComparer.Ordinal)];
        string[] parts = ["keyResults", "rollUp", "rounding", "bands", "pace", "status", "ambitions"];
        var choices = parts.SelectMany(part => OkrJson.Options.GetTypeInfo(typeof(ScoringPolicy)).Properties.Single(member => member.Name == part) is var member
            ? OkrJson.Options.GetTypeInfo(member.PropertyType).Properties.Where(choice => !choice.IsExtensionData).Select(choice => $"{part}.{choice.Name}")
            : []);

        Assert.Equal([.. choices.Order(StringComparer.Ordinal)], listed);
    }

    [Fact]
    public void The_number_of_policies_is_right() =>
        Assert.Contains(Page, line => line.Contains($"[Policies of {Directory.GetFiles(PolicyFile.Folder, "*.json").Length} systems]", StringComparison.Ordinal));

    private static KeyResult KeyResult(string text) => text.Split('×') is [var progress, var weight]
        ? Scored.At(Number(progress)) with { Weight = new Weight(Number(weight)!.Value) }
        : Scored.At(Number(text));

    private static List<string[]> Table(string mark) =>
    [
        .. Page.SkipWhile(line => line != mark).Skip(4).TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
    ];

    private static decimal? Number(string text) => text == "–" ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
