using Okr.Core.Tests;

namespace Okr.Docs.Tests.Rules;

/// <summary>Every numbered rule of the method has a place: rules, criteria, or a reason why neither. docs/rules/method.txt holds the reasons.</summary>
public class MethodTableTests
{
    [Fact]
    public void Every_number_stands_once_and_in_order() => Assert.Equal(MethodRule.Numbers, MethodRule.All.Select(rule => rule.Number));

    [Fact]
    public void No_rule_and_no_criterion_names_a_number_that_is_not_there() => Assert.Empty(MethodRule.Named.Except(MethodRule.Numbers));

    [Fact]
    public void Each_number_has_a_rule_or_a_criterion_or_else_a_reason() => Assert.All(MethodRule.All, rule =>
    {
        Assert.NotEmpty(rule.Asks);
        Assert.True(rule.Places.Count > 0 == (rule.Instead.Length == 0), rule.Places.Count > 0
            ? $"{rule} is checked by {string.Join(", ", rule.Places)}: cut its reason in docs/rules/method.txt."
            : $"No rule and no criterion names {rule}: say in docs/rules/method.txt what stands in place of one.");
    });

    [Fact]
    public void The_table_of_the_method_is_that_of_the_catalogues() => new DocsPage("rules/README.md", nameof(MethodTableTests)).AssertPart("method", Table());

    private static string Table()
    {
        var lines = new List<string> { "| Number | What it asks | Where it is kept |", "| --- | --- | --- |" };
        lines.AddRange(MethodRule.All.Select(rule => $"| {rule.Number} | {rule.Asks} | {(rule.Instead.Length > 0 ? rule.Instead : string.Join(", ", rule.Places))} |"));
        return string.Join('\n', lines) + "\n";
    }
}
