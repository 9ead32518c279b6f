using System.Text.Json;
using System.Text.Unicode;

namespace Okr.Json;

/// <summary>What can be wrong with JSON text although its grammar is right.</summary>
internal static class JsonText
{
    /// <summary>Whether all text is Unicode: neither broken UTF-8, nor an escape that is half of a surrogate pair. Such text could be read and never be written again.</summary>
    public static bool IsUnicode(ReadOnlySpan<byte> json) => Utf8.IsValid(json) && (!MayHoldSurrogates(json) || HasWholeSurrogates(json));

    /// <summary>The text of a JSON string; null where it is no string, or no Unicode.</summary>
    public static string? TryRead(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        }
        catch (Exception error) when (error is InvalidOperationException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether written text holds the escape that the writer puts in place of half a surrogate pair. The text may also have spelled it itself.</summary>
    public static bool MayBeReplaced(ReadOnlySpan<byte> json) => json.IndexOf("\\uFFFD"u8) >= 0;

    public static ArgumentException HalfACharacter(string what, string parameter) =>
        new($"{what} holds half of a surrogate pair, which is no character and cannot be kept: mend the text.", parameter);

    private static bool MayHoldSurrogates(ReadOnlySpan<byte> json) => json.IndexOf("\\ud"u8) >= 0 || json.IndexOf("\\uD"u8) >= 0;

    private static bool HasWholeSurrogates(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                if (reader.ValueIsEscaped)
                {
                    reader.GetString();
                }
            }
        }
        catch (Exception error) when (error is InvalidOperationException or JsonException)
        {
            return false;
        }

        return true;
    }
}
