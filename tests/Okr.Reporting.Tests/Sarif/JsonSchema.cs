using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Okr.Reporting.Tests.Sarif;

/// <summary>Judges a JSON text by a JSON schema. It knows the words that the schema of SARIF uses, and refuses a schema with any other.</summary>
internal sealed class JsonSchema(JsonElement root)
{
    private static readonly HashSet<string> Remarks = new(["$schema", "title", "description", "default", "definitions"], StringComparer.Ordinal);

    public IEnumerable<string> Violations(JsonElement value) => Violations(value, root, "$");

    private IEnumerable<string> Violations(JsonElement value, JsonElement schema, string path) =>
        schema.EnumerateObject().Where(word => !Remarks.Contains(word.Name)).SelectMany(word => Violations(value, schema, word, path));

    private IEnumerable<string> Violations(JsonElement value, JsonElement schema, JsonProperty word, string path)
    {
        var rule = word.Value;
        return word.Name switch
        {
            "$ref" => Violations(value, Resolve(rule.GetString()!), path),
            "type" => Unless(Types(rule).Any(type => IsOf(value, type)), $"{path} is no {rule}"),
            "enum" => Unless(rule.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)), $"{path} is none of {rule}"),
            "required" => rule.EnumerateArray().Where(name => value.ValueKind == JsonValueKind.Object && !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path} lacks {name}"),
            "properties" => Members(value).SelectMany(member => rule.TryGetProperty(member.Name, out var own) ? Violations(member.Value, own, $"{path}.{member.Name}") : []),
            "additionalProperties" => Members(value).Where(member => !IsDeclared(schema, member.Name)).SelectMany(member => Additional(member, rule, path)),
            "items" => Items(value).SelectMany((item, i) => Violations(item, rule, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"))),
            "minItems" => Unless(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32(), $"{path} has fewer than {rule} items"),
            "uniqueItems" => Unless(!rule.GetBoolean() || Items(value).Select(item => item.GetRawText()).Distinct().Count() == Items(value).Count(), $"{path} repeats an item"),
            "minimum" => Unless(value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= rule.GetDecimal(), $"{path} is below {rule}"),
            "maximum" => Unless(value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= rule.GetDecimal(), $"{path} is above {rule}"),
            "pattern" => Unless(value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1)), $"{path} does not match {rule}"),
            "format" => Unless(value.ValueKind != JsonValueKind.String || HasFormat(value.GetString()!, rule.GetString()!), $"{path} is no {rule}"),
            "anyOf" => Unless(rule.EnumerateArray().Any(one => !Violations(value, one, path).Any()), $"{path} fits none of anyOf"),
            "oneOf" => Unless(rule.EnumerateArray().Count(one => !Violations(value, one, path).Any()) == 1, $"{path} does not fit exactly one of oneOf"),
            _ => throw new NotSupportedException($"The schema says '{word.Name}', which is not known here."),
        };
    }

    private IEnumerable<string> Additional(JsonProperty member, JsonElement rule, string path) => rule.ValueKind switch
    {
        JsonValueKind.True => [],
        JsonValueKind.False => [$"{path} must not have {member.Name}"],
        _ => Violations(member.Value, rule, $"{path}.{member.Name}"),
    };

    private JsonElement Resolve(string reference) => reference.Split('/').Skip(1).Aggregate(root, (element, name) => element.GetProperty(name));

    private static bool IsDeclared(JsonElement schema, string name) => schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out _);

    private static IEnumerable<string> Types(JsonElement rule) => rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Select(type => type.GetString()!) : [rule.GetString()!];

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && decimal.IsInteger(value.GetDecimal()),
        "number" => value.ValueKind == JsonValueKind.Number,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException($"The schema names a type '{type}', which is not known here."),
    };

    private static bool HasFormat(string text, string format) => format switch
    {
        "uri" => Uri.TryCreate(text, UriKind.Absolute, out _) && Uri.IsWellFormedUriString(text, UriKind.Absolute),
        "uri-reference" => Uri.IsWellFormedUriString(text, UriKind.RelativeOrAbsolute),
        "date-time" => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
        _ => throw new NotSupportedException($"The schema names a format '{format}', which is not known here."),
    };

    private static IEnumerable<JsonProperty> Members(JsonElement value) => value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : [];

    private static IEnumerable<JsonElement> Items(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    private static IEnumerable<string> Unless(bool holds, string violation) => holds ? [] : [violation];
}
