using System.Text.Json;
using System.Text.Json.Serialization;

namespace Okr.Json;

/// <summary>Reads and writes a moment as ISO 8601. Without an offset it is UTC, so that a file means the same on every machine.</summary>
internal sealed class TimeConverter : JsonConverter<DateTimeOffset>, IExpectsJson
{
    public LocalizedText Expected { get; } = new(
        "a time in quotes such as \"2026-03-31T18:00:00+08:00\"",
        "带引号的时间，例如 \"2026-03-31T18:00:00+08:00\"");

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String || !reader.TryGetDateTimeOffset(out var time))
        {
            throw new JsonException($"Write {Expected.English}.");
        }

        return reader.TryGetDateTime(out var plain) && plain.Kind == DateTimeKind.Unspecified ? new DateTimeOffset(plain, TimeSpan.Zero) : time;
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
