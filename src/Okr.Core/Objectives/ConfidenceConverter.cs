using System.Text.Json;
using System.Text.Json.Serialization;

namespace Okr;

/// <summary>Reads and writes a confidence as a JSON number.</summary>
internal sealed class ConfidenceConverter : JsonConverter<Confidence>
{
    public override Confidence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var value) && value is >= 0m and <= 10m
            ? new Confidence(value)
            : throw new JsonException("A confidence is a number from 0 to 10.");

    public override void Write(Utf8JsonWriter writer, Confidence value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
}
