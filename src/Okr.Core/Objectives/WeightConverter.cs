using System.Text.Json;
using System.Text.Json.Serialization;

namespace Okr;

/// <summary>Reads and writes a weight as a JSON number.</summary>
internal sealed class WeightConverter : JsonConverter<Weight>
{
    public override Weight Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetDecimal(out var value))
        {
            throw new JsonException("A weight is a number from 0 to 1000000.");
        }

        return Weight.Problem(value) is { } problem ? throw new JsonException(problem) : new Weight(value);
    }

    public override void Write(Utf8JsonWriter writer, Weight value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
}
