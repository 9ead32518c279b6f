using System.Globalization;

namespace Okr.Interchange;

/// <summary>Makes an id of a text that is too long for one.</summary>
internal static class LongText
{
    private const int HeadLength = 40;
    private const int TailLength = 60;

    /// <summary>The text itself, or its two ends and a hash of the whole: readable, and the same on every machine and in every version.</summary>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var head = char.IsHighSurrogate(text[HeadLength - 1]) ? HeadLength - 1 : HeadLength;
        var tail = char.IsLowSurrogate(text[^TailLength]) ? TailLength - 1 : TailLength;
        return string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, head).TrimEnd()}…{text.AsSpan(text.Length - tail).TrimStart()} #{Hash(text):x16}");
    }

    /// <summary>FNV-1a over UTF-16: short to write down and fixed for ever, which no hash of the framework promises.</summary>
    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 1099511628211UL);
        }

        return hash;
    }
}
