using System.Text.Json;
using System.Text.Json.Serialization;

namespace Okr.Json;

/// <summary>Reads and writes a change: the record or its id stands under a member that says its kind.</summary>
internal sealed class OkrChangeConverter : JsonConverter<OkrChange>
{
    private const string Shape = "A change is { \"put\": { kind: record }, \"expected\": version } or { \"remove\": { kind: id }, \"expected\": version }.";

    public override OkrChange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        OkrRecord? put = null;
        RecordKey? remove = null;
        var expected = OkrVersion.New;
        Expect(reader.TokenType == JsonTokenType.StartObject);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("expected"u8))
            {
                Expect(reader.Read() && reader.TryGetInt64(out expected));
            }
            else if (reader.ValueTextEquals("put"u8))
            {
                var section = Enter(ref reader);
                put = (OkrRecord?)JsonSerializer.Deserialize(ref reader, section.Type);
                Expect(reader.Read() && reader.TokenType == JsonTokenType.EndObject);
            }
            else
            {
                Expect(reader.ValueTextEquals("remove"u8));
                var section = Enter(ref reader);
                Expect(reader.TokenType == JsonTokenType.String);
                remove = new RecordKey(section.Kind, reader.GetString()!);
                Expect(reader.Read() && reader.TokenType == JsonTokenType.EndObject);
            }
        }

        Expect(put is null != remove is null);
        return put is null ? new OkrChange.Remove(remove!.Value, expected) : new OkrChange.Put(put, expected);
    }

    public override void Write(Utf8JsonWriter writer, OkrChange value, JsonSerializerOptions options)
    {
        var section = RecordSection.Of(value.Key.Kind);
        writer.WriteStartObject();
        writer.WriteStartObject(value is OkrChange.Put ? "put" : "remove");
        if (value is OkrChange.Put put)
        {
            writer.WritePropertyName(section.Single);
            JsonSerializer.Serialize(writer, put.Record, section.Type);
        }
        else
        {
            writer.WriteString(section.Single, value.Key.Id);
        }

        writer.WriteEndObject();
        if (value.Expected != OkrVersion.New)
        {
            writer.WriteNumber("expected", value.Expected);
        }

        writer.WriteEndObject();
    }

    /// <summary>Goes to the one value of an object whose one member names a kind.</summary>
    private static RecordSection Enter(ref Utf8JsonReader reader)
    {
        Expect(reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName);
        foreach (var section in RecordSection.All)
        {
            if (reader.ValueTextEquals(section.Single))
            {
                reader.Read();
                return section;
            }
        }

        throw new JsonException(Shape);
    }

    private static void Expect(bool isSo)
    {
        if (!isSo)
        {
            throw new JsonException(Shape);
        }
    }
}
