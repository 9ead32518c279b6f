using System.Text.Json;
using System.Text.Json.Serialization;

namespace Okr;

/// <summary>Reads and writes an enum by its names in snake_case, exactly: no numbers, no lists of names, no other case.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class SnakeCaseConverter<TEnum> : JsonConverter<TEnum>, IExpectsJson
    where TEnum : struct, Enum
{
    private static readonly TEnum[] Values = Enum.GetValues<TEnum>();
    private static readonly string[] Names = Array.ConvertAll(Enum.GetNames<TEnum>(), JsonNamingPolicy.SnakeCaseLower.ConvertName);

    private static readonly LocalizedText Expected = new(
        $"one of {string.Join(", ", Names.Select(name => $"\"{name}\""))}",
        $"{string.Join("、", Names.Select(name => $"\"{name}\""))} 之一");

    LocalizedText IExpectsJson.Expected => Expected;

    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            for (var i = 0; i < Names.Length; i++)
            {
                if (reader.ValueTextEquals(Names[i]))
                {
                    return Values[i];
                }
            }
        }

        throw new JsonException($"Write {Expected.English}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        var index = Array.IndexOf(Values, value);
        writer.WriteStringValue(index >= 0 ? Names[index] : throw new JsonException($"{value} is not a value of {typeof(TEnum).Name}: use {Expected.English}."));
    }
}
