using System.Text.Json;
using System.Text.Json.Serialization;

namespace Okr;

/// <summary>Reads and writes an id as a JSON string, as a value and as a member name. The empty string is <c>default</c>, both ways.</summary>
/// <remarks>The converter is mandatory: a read-only struct without one silently reads as <c>default</c>.</remarks>
/// <typeparam name="TId">The id type.</typeparam>
public sealed class OkrIdConverter<TId> : JsonConverter<TId>, IExpectsJson
    where TId : struct, IOkrId<TId>
{
    LocalizedText IExpectsJson.Expected { get; } = new(
        "an id: a text in quotes, 1 to 128 characters, no control characters",
        "ID：带引号的文本，1 到 128 个字符，不含控制字符");

    /// <inheritdoc/>
    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"An id is a string, not {reader.TokenType}.");
        }

        return Parse(reader.GetString());
    }

    /// <inheritdoc/>
    public override TId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WritePropertyName(value.Value);

    private static TId Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return default;
        }

        return OkrIdText.Problem(text) is { } problem ? throw new JsonException($"Not an id: {problem}.") : TId.Create(text);
    }
}
