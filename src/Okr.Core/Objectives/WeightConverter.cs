using System.Text.Json;
using System.Text.Json.Serialization;

namespace Okr;

/// <summary>Reads and writes a weight as a JSON number.</summary>
public sealed class WeightConverter : JsonConverter<Weight>, IExpectsJson
{
    private static readonly LocalizedText Expected = new(
        "a number from 0 to 1000000 with at most six decimals, without quotes",
        "0 到 1000000 之间、最多六位小数的数字，不带引号");

    LocalizedText IExpectsJson.Expected => Expected;

    /// <inheritdoc/>
    public override Weight Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var value) && Weight.Problem(value) is null
            ? new Weight(value)
            : throw new JsonException($"Write {Expected.English}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Weight value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
}
