using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Okr.Json;

/// <summary>Reads what can be read of a JSON value that the serializer refuses as a whole. It walks text and contract side by side, tries every leaf alone, reports
/// those that fail by path and place, and gives the serializer what remains.</summary>
internal sealed class JsonSieve : IDisposable
{
    private const int MaxDepth = 1000;

    private static readonly JsonTypeInfo Any = OkrJson.ContractOf(typeof(JsonElement));

    private readonly ReadOnlyMemory<byte> _json;
    private readonly bool _strict;
    private readonly ProblemList _problems;
    private readonly ArrayBufferWriter<byte> _sound = new();
    private readonly Utf8JsonWriter _writer;
    private readonly TextPlaces _places;

    public JsonSieve(ReadOnlyMemory<byte> json, TextPosition start, bool strict, ProblemList problems)
    {
        _json = json;
        _strict = strict;
        _problems = problems;
        _places = new TextPlaces(json, start);
        _writer = new Utf8JsonWriter(_sound, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    }

    public void Dispose() => _writer.Dispose();

    /// <summary>What could be read, or null where nothing could.</summary>
    public object? Read(JsonTypeInfo type, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(_json, new JsonDocumentOptions { MaxDepth = MaxDepth });
            Sift(document.RootElement, type, path, null, 1);
        }
        catch (JsonException error)
        {
            _problems.Error(path, JsonTexts.NotJson(MaxDepth), _places.At(error.LineNumber ?? 0, error.BytePositionInLine ?? 0));
            return null;
        }

        _writer.Flush();
        if (_sound.WrittenCount > 0)
        {
            try
            {
                return JsonSerializer.Deserialize(_sound.WrittenSpan, type);
            }
            catch (Exception error) when (RecordReader.IsAboutContent(error))
            {
                // Each member is sound alone, so it is their combination that the type refuses.
                _problems.Error(path, JsonTexts.NotReadable(JsonTexts.Quote(_json.Span), JsonExpectation.Of(type, null)), _places.At(0));
            }
        }

        return null;
    }

    /// <summary>Writes a value without what is wrong in it, behind its name; nothing at all where the value as such is wrong.</summary>
    private void Sift(JsonElement value, JsonTypeInfo type, string path, string? name, int depth)
    {
        var isAny = type.Type == typeof(JsonElement);
        var isObject = value.ValueKind == JsonValueKind.Object;
        var isList = value.ValueKind == JsonValueKind.Array;
        if ((isObject || isList) && depth > OkrJson.MaxDepth)
        {
            Report(path, JsonTexts.TooDeep(OkrJson.MaxDepth), value);
        }
        else if (isObject && type.Kind == JsonTypeInfoKind.Object)
        {
            SiftObject(value, type, path, name, depth);
        }
        else if (isObject && (isAny || type.Kind == JsonTypeInfoKind.Dictionary))
        {
            SiftMap(value, isAny ? type : OkrJson.ContractOf(type.ElementType!), path, name, depth);
        }
        else if (isList && (isAny || type.Kind == JsonTypeInfoKind.Enumerable))
        {
            SiftList(value, isAny ? type : OkrJson.ContractOf(type.ElementType!), path, name, depth);
        }
        else if (isAny ? JsonText.IsUnicode(RawOf(value)) : IsSoundLeaf(value, type))
        {
            WriteName(name);
            WriteRaw(value);
        }
        else
        {
            Report(path, JsonTexts.NotReadable(Quote(value), JsonExpectation.Of(type, null)), value);
        }
    }

    private void SiftObject(JsonElement value, JsonTypeInfo type, string path, string? name, int depth)
    {
        var members = MembersOf(value, path);
        var union = type.PolymorphismOptions;
        if (union is not null)
        {
            if (CaseOf(union, members, value, path) is not { } known)
            {
                return;
            }

            type = OkrJson.ContractOf(known);
        }

        WriteName(name);
        _writer.WriteStartObject();
        foreach (var (member, content) in members)
        {
            if (string.Equals(member, union?.TypeDiscriminatorPropertyName, StringComparison.Ordinal))
            {
                WriteName(member);
                WriteRaw(content);
            }
            else
            {
                SiftMember(member, content, type, JsonPath.Member(path, member), union is not null, depth + 1);
            }
        }

        _writer.WriteEndObject();
    }

    private void SiftMember(string name, JsonElement value, JsonTypeInfo owner, string path, bool isCase, int depth)
    {
        var member = owner.Properties.FirstOrDefault(property => !property.IsExtensionData && string.Equals(property.Name, name, StringComparison.Ordinal));
        if (member is null)
        {
            SiftUnknown(name, value, path, isCase, depth);
            return;
        }

        if (value.ValueKind == JsonValueKind.Null)
        {
            // Null is "not stated" everywhere, as if the member had been left out.
            return;
        }

        var type = OkrJson.ContractOf(member.PropertyType);
        if (type.Kind != JsonTypeInfoKind.None && member.CustomConverter is null)
        {
            Sift(value, type, path, name, depth);
        }
        else if (CanReadMember(member, value, owner))
        {
            WriteName(name);
            WriteRaw(value);
        }
        else
        {
            Report(path, JsonTexts.NotReadable(Quote(value), JsonExpectation.Of(type, member)), value);
        }
    }

    private void SiftUnknown(string name, JsonElement value, string path, bool isCase, int depth)
    {
        if (_strict)
        {
            Report(path, JsonTexts.UnknownMember, value);
        }
        else if (isCase && name.StartsWith('$'))
        {
            Report(path, JsonTexts.ReservedMember, value);
        }
        else
        {
            Sift(value, Any, path, name, depth);
        }
    }

    private void SiftMap(JsonElement value, JsonTypeInfo itemType, string path, string? name, int depth)
    {
        WriteName(name);
        _writer.WriteStartObject();
        foreach (var (key, item) in MembersOf(value, path))
        {
            Sift(item, itemType, JsonPath.Member(path, key), key, depth + 1);
        }

        _writer.WriteEndObject();
    }

    private void SiftList(JsonElement value, JsonTypeInfo itemType, string path, string? name, int depth)
    {
        WriteName(name);
        _writer.WriteStartArray();
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            Sift(item, itemType, JsonPath.Index(path, index++), null, depth + 1);
        }

        _writer.WriteEndArray();
    }

    /// <summary>The type that an object says it is; null, with the problem reported, where that is not known.</summary>
    private Type? CaseOf(JsonPolymorphismOptions union, List<KeyValuePair<string, JsonElement>> members, JsonElement value, string path)
    {
        var name = union.TypeDiscriminatorPropertyName;
        JsonElement? stated = members.FindIndex(member => string.Equals(member.Key, name, StringComparison.Ordinal)) is var at and >= 0 ? members[at].Value : null;
        foreach (var derived in union.DerivedTypes)
        {
            if (stated is { } text && derived.TypeDiscriminator is string known && string.Equals(JsonText.TryRead(RawOf(text)), known, StringComparison.Ordinal))
            {
                return derived.DerivedType;
            }
        }

        var names = union.DerivedTypes.Select(derived => $"\"{derived.TypeDiscriminator}\"");
        Report(JsonPath.Member(path, name), JsonTexts.UnknownType(stated is null ? null : Quote(stated.Value), names), stated ?? value);
        return null;
    }

    /// <summary>The members of an object; of those with one name the last, and the others reported.</summary>
    private List<KeyValuePair<string, JsonElement>> MembersOf(JsonElement value, string path)
    {
        var members = new List<KeyValuePair<string, JsonElement>>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var property in value.EnumerateObject())
        {
            if (NameOf(property) is not { } name)
            {
                Report(path, JsonTexts.NameNotUnicode, property.Value);
            }
            else if (places.TryAdd(name, members.Count))
            {
                members.Add(new(name, property.Value));
            }
            else
            {
                var severity = _strict ? ProblemSeverity.Error : ProblemSeverity.Warning;
                _problems.Add(severity, JsonPath.Member(path, name), JsonTexts.Duplicate(name), PlaceOf(property.Value));
                members[places[name]] = new(name, property.Value);
            }
        }

        return members;
    }

    private static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static bool IsSoundLeaf(JsonElement value, JsonTypeInfo type) =>
        type.Kind == JsonTypeInfoKind.None && value.ValueKind != JsonValueKind.Null && CanRead(RawOf(value), type);

    private static bool CanReadMember(JsonPropertyInfo member, JsonElement value, JsonTypeInfo owner)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true });
        writer.WriteStartObject();
        writer.WritePropertyName(member.Name);
        writer.WriteRawValue(RawOf(value), skipInputValidation: true);
        writer.WriteEndObject();
        writer.Flush();
        return CanRead(buffer.WrittenSpan, owner);
    }

    private static bool CanRead(ReadOnlySpan<byte> json, JsonTypeInfo type)
    {
        try
        {
            JsonSerializer.Deserialize(json, type);
            return true;
        }
        catch (Exception error) when (RecordReader.IsAboutContent(error))
        {
            return false;
        }
    }

    private static ReadOnlySpan<byte> RawOf(JsonElement value) => JsonMarshal.GetRawUtf8Value(value);

    private static string Quote(JsonElement value) => JsonTexts.Quote(RawOf(value));

    private void WriteRaw(JsonElement value) => _writer.WriteRawValue(RawOf(value), skipInputValidation: true);

    private void WriteName(string? name)
    {
        if (name is not null)
        {
            _writer.WritePropertyName(name);
        }
    }

    private void Report(string path, LocalizedText message, JsonElement value) => _problems.Error(path, message, PlaceOf(value));

    private TextPosition PlaceOf(JsonElement value)
    {
        _json.Span.Overlaps(RawOf(value), out var offset);
        return _places.At(offset);
    }
}
