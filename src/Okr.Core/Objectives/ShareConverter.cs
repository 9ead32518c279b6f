using System.Text.Json;
using System.Text.Json.Serialization;

namespace Okr;

/// <summary>Reads and writes a part of a whole, 0 to 1, as a JSON number.</summary>
public sealed class ShareConverter : JsonConverter<decimal>, IExpectsJson
{
    private static readonly LocalizedText Expected = new("a number from 0 to 1, without quotes", "0 到 1 之间的数字，不带引号");

    LocalizedText IExpectsJson.Expected => Expected;

    /// <inheritdoc/>
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var value) && value is >= 0m and <= 1m
            ? value
            : throw new JsonException($"Write {Expected.English}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
