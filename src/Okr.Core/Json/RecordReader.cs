using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Okr.Json;

/// <summary>Reads one value of ours: at full speed where it is sound, member by member through the <see cref="JsonSieve"/> where it is not.</summary>
internal sealed class RecordReader
{
    private readonly bool _strict;
    private readonly ProblemList _problems;

    public RecordReader(bool strict, ProblemList problems)
    {
        _strict = strict;
        _problems = problems;
    }

    /// <summary>The value, or null where nothing of it could be read; the problems are listed either way.</summary>
    public object? Read(ReadOnlyMemory<byte> json, JsonTypeInfo type, string path, TextPosition start)
    {
        if (!_strict && JsonText.IsUnicode(json.Span))
        {
            try
            {
                if (JsonSerializer.Deserialize(json.Span, type) is { } sound)
                {
                    return sound;
                }
            }
            catch (Exception error) when (IsAboutContent(error))
            {
                // The serializer stops at the first problem and names no path for some; the sieve finds all of them.
            }
        }

        using var sieve = new JsonSieve(json, start, _strict, _problems);
        return sieve.Read(type, path);
    }

    /// <summary>Whether an exception of the serializer is about what stands in the text.</summary>
    public static bool IsAboutContent(Exception error) =>
        error is JsonException or NotSupportedException or ArgumentException or InvalidOperationException or FormatException or OverflowException;
}
