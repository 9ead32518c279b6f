using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Okr.Conventions;
using Okr.Json;

namespace Okr.Core.Tests.Json;

/// <summary>Keeps <c>docs/json-format.md</c> true: its tables come from the contracts and the documentation comments, and its examples are read.</summary>
public partial class JsonFormatPageTests
{
    private static readonly DocsPage Page = new("json-format.md", nameof(JsonFormatPageTests));

    private static readonly Dictionary<string, XElement> Comments = XDocument.Load(Path.ChangeExtension(typeof(OkrNode).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary") ?? new XElement("summary"), StringComparer.Ordinal);

    [Fact]
    public void The_members_are_those_of_the_records() => Page.AssertPart("members", string.Concat(NodeTypes.OfRecords.Select(Table)));

    [Fact]
    public void The_types_of_metrics_are_all_there_are() => Page.AssertPart(
        "metrics",
        "\n| `type` | What it is |\n| --- | --- |\n"
        + string.Concat(NodeTypes.Metrics.Select(metric => $"| [`{metric.TypeDiscriminator}`](#{Anchor(metric.DerivedType)}) | {Text(Comments[$"T:{metric.DerivedType.FullName}"])} |\n")));

    [Fact]
    public void The_values_are_those_of_the_enums() =>
        Page.AssertPart("values", string.Concat(NodeTypes.OfRecords.SelectMany(EnumsOf).Distinct().OrderBy(type => type.Name, StringComparer.Ordinal).Select(Values)));

    [Fact]
    public void The_members_of_a_policy_are_those_of_its_parts()
    {
        var policies = NodeTypes.All.Except(NodeTypes.OfRecords).ToList();

        Page.AssertPart("policy", string.Concat(policies.OrderBy(type => type != typeof(OkrPolicy)).Select(Table))
            + string.Concat(policies.SelectMany(EnumsOf).Distinct().OrderBy(type => type.Name, StringComparer.Ordinal).Select(Values)));
    }

    [Fact]
    public async Task The_examples_are_sound()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Folder("docs"), "json-format.md"));
        var examples = CodeBlock().Matches(page).Select(match => match.Groups["json"].Value).ToList();

        Assert.True(examples.Count >= 3);
        foreach (var example in examples)
        {
            if (example.Contains("\"format\"", StringComparison.Ordinal))
            {
                Assert.Empty((await JsonTool.ReadAsync(example, new() { Strict = true })).Problems);
            }
            else if (example.Contains("\"changes\"", StringComparison.Ordinal))
            {
                Assert.NotEmpty(OkrCommitJson.Read(Encoding.UTF8.GetBytes(example)).Changes);
            }
            else
            {
                Assert.Empty(OkrPolicyJson.Read(Encoding.UTF8.GetBytes(example)).Problems);
            }
        }
    }

    private static string Table(Type type) =>
        $"\n### {Heading(type)}\n\n{Text(Comments[$"T:{type.FullName}"])}\n\n"
        + (NodeTypes.MembersOf(type).Any()
            ? "| Member | Value | Meaning |\n| --- | --- | --- |\n" + string.Concat(NodeTypes.MembersOf(type).Select(Row))
            : "It has no members of its own.\n");

    private static string Heading(Type type)
    {
        var words = Words(type.Name);
        var discriminator = NodeTypes.Metrics.FirstOrDefault(derived => derived.DerivedType == type)?.TypeDiscriminator;
        var section = RecordSection.All.FirstOrDefault(section => section.Type.Type == type)?.Name;
        return discriminator is not null ? $"{words}: `\"type\": \"{discriminator}\"`" : section is not null ? $"{words}: in `{section}`" : words;
    }

    private static string Row(PropertyInfo member) =>
        $"| `{NodeTypes.NameOf(member)}` | {Kind(member.PropertyType)} | {Text(Comments[$"P:{member.DeclaringType!.FullName}.{member.Name}"])} |\n";

    private static string Values(Type type) =>
        $"\n### {Words(type.Name)}\n\n{Text(Comments[$"T:{type.FullName}"])}\n\n| Value | Meaning |\n| --- | --- |\n"
        + string.Concat(Enum.GetNames(type).Select((name, i) => $"| `{Snake(name)}`{(i == 0 && IsDefault(type) ? " (default)" : "")} | {Text(Comments[$"F:{type.FullName}.{name}"])} |\n"));

    private static bool IsDefault(Type type) => NodeTypes.All.SelectMany(NodeTypes.MembersOf).Any(member => member.PropertyType == type);

    private static IEnumerable<Type> EnumsOf(Type type) => NodeTypes.MembersOf(type)
        .Select(member => Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType)
        .Where(kind => kind.IsEnum);

    private static string Kind(Type type)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            { IsGenericType: true } when value.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => $"list of {Kind(value.GetGenericArguments()[0])}",
            { IsGenericType: true } => value.GetGenericArguments()[1] == typeof(string) ? "object of texts by name" : "object of values by name",
            { IsEnum: true } => $"[{Words(value.Name)}](#{Anchor(value)})",
            _ when typeof(OkrNode).IsAssignableFrom(value) => value == typeof(Metric) ? "[metric](#metrics)" : $"[{Words(value.Name)}](#{Anchor(value)})",
            _ when value == typeof(decimal) || value == typeof(Weight) || value == typeof(Confidence) => "number",
            _ when value == typeof(int) => "whole number",
            _ when value == typeof(bool) => "true or false",
            _ when value == typeof(DateOnly) => "date",
            _ when value == typeof(DateTimeOffset) => "time",
            _ when value == typeof(OkrTarget) => "object with `kind` and `id`",
            _ when value == typeof(string) => "text",
            _ => "id",
        };
    }

    private static string Anchor(Type type) => NotInAnchors().Replace(Heading(type).ToLowerInvariant(), "").Replace(' ', '-');

    private static string Text(XElement comment) =>
        Blanks().Replace(string.Concat(comment.Nodes().Select(Text)), " ").Trim().Replace("`default` when", "left out when", StringComparison.Ordinal);

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "em" } stressed => $"*{stressed.Value}*",
        XElement { Name.LocalName: "see" } see when see.Attribute("cref") is { } reference => Reference(reference.Value),
        XElement other => Text(other),
        _ => "",
    };

    private static string Reference(string cref) => (cref[0], cref[(cref.LastIndexOf('.') + 1)..]) switch
    {
        ('T', var name) => Words(name).ToLowerInvariant(),
        ('F', var name) => $"`{Snake(name)}`",
        (_, var name) => $"`{JsonNamingPolicy.CamelCase.ConvertName(name)}`",
    };

    private static string Words(string name) => Snake(name).Replace('_', ' ') is var words ? char.ToUpperInvariant(words[0]) + words[1..] : "";

    private static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    [GeneratedRegex(@"```json\n(?<json>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.None, 1000)]
    private static partial Regex NotInAnchors();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
