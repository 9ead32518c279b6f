using System.Text.Json;
using System.Text.Json.Serialization;

namespace Okr;

/// <summary>Reads and writes an id as a JSON string, as a value and as a member name.</summary>
/// <remarks>The converter is mandatory: a read-only struct without one silently reads as <c>default</c>.</remarks>
/// <typeparam name="TId">The id type.</typeparam>
public sealed class OkrIdConverter<TId> : JsonConverter<TId>
    where TId : struct, IOkrId<TId>
{
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

    private static TId Parse(string? text) =>
        OkrIdText.Problem(text) is { } problem ? throw new JsonException($"Not an id: {problem}.") : TId.Create(text!);
}
