using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Okr.Json;

/// <summary>What would be right in a place of a JSON text, in words.</summary>
internal static class JsonExpectation
{
    public static LocalizedText List { get; } = new("a list in brackets", "方括号中的列表");

    public static LocalizedText Of(JsonTypeInfo type, JsonPropertyInfo? member)
    {
        if (Says(member?.CustomConverter) is { } special)
        {
            return special;
        }

        return Says(type.Converter) ?? type.Kind switch
        {
            JsonTypeInfoKind.Object => new("an object in braces", "花括号中的对象"),
            JsonTypeInfoKind.Dictionary => new("an object in braces whose values are texts", "花括号中的对象，其值都是文本"),
            JsonTypeInfoKind.Enumerable => List,
            _ => OfScalar(type.Type),
        };
    }

    private static LocalizedText OfScalar(Type type)
    {
        if (type == typeof(decimal))
        {
            return new("a number such as 12.5, without quotes", "数字，例如 12.5，不带引号");
        }

        if (type == typeof(bool))
        {
            return new("true or false, without quotes", "true 或 false，不带引号");
        }

        if (type == typeof(DateOnly))
        {
            return new("a date in quotes such as \"2026-03-31\"", "带引号的日期，例如 \"2026-03-31\"");
        }

        return type == typeof(string) || type == typeof(JsonElement)
            ? new("a text in quotes, in valid Unicode", "带引号的文本，且为有效的 Unicode")
            : new("a whole number such as 12, without quotes", "整数，例如 12，不带引号");
    }

    private static LocalizedText? Says(JsonConverter? converter) => (converter as IExpectsJson)?.Expected;
}
