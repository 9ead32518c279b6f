using System.Text.Json;
using System.Text.Json.Serialization;

namespace Okr;

/// <summary>Reads and writes a confidence as a JSON number.</summary>
public sealed class ConfidenceConverter : JsonConverter<Confidence>, IExpectsJson
{
    private static readonly LocalizedText Expected = new("a number from 0 to 10, without quotes", "0 到 10 之间的数字，不带引号");

    LocalizedText IExpectsJson.Expected => Expected;

    /// <inheritdoc/>
    public override Confidence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var value) && value is >= 0m and <= 10m
            ? new Confidence(value)
            : throw new JsonException($"Write {Expected.English}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Confidence value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
}
