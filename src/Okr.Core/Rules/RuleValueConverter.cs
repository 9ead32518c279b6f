using System.Text.Json;
using System.Text.Json.Serialization;

namespace Okr.Rules;

/// <summary>Reads and writes a value as the JSON value that looks like it.</summary>
public sealed class RuleValueConverter : JsonConverter<RuleValue>, IExpectsJson
{
    private static readonly LocalizedText Expected = new(
        "a text in quotes, a number, true, false, or a list of texts in brackets",
        "带引号的文本、数字、true、false，或方括号中的文本列表");

    LocalizedText IExpectsJson.Expected => Expected;

    /// <inheritdoc/>
    public override RuleValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number when reader.TryGetDecimal(out var number) => number,
        JsonTokenType.StartArray => ReadList(ref reader),
        _ => throw new JsonException($"Write {Expected.English}."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RuleValue value, JsonSerializerOptions options)
    {
        switch (value.Kind)
        {
            case RuleValueKind.Number:
                writer.WriteNumberValue(value.Number);
                break;
            case RuleValueKind.Flag:
                writer.WriteBooleanValue(value.Flag);
                break;
            case RuleValueKind.List:
                writer.WriteStartArray();
                foreach (var text in value.List)
                {
                    writer.WriteStringValue(text);
                }

                writer.WriteEndArray();
                break;
            case RuleValueKind.Date:
                writer.WriteStringValue(value.In(OkrLanguage.English));
                break;
            default:
                writer.WriteStringValue(value.Text);
                break;
        }
    }

    private static RuleValue ReadList(ref Utf8JsonReader reader)
    {
        var texts = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException($"Write {Expected.English}."));
        }

        return RuleValue.Of(texts);
    }
}
