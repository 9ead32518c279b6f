using System.Globalization;

namespace Okr.Json;

/// <summary>Paths of JSON members as people read them.</summary>
internal static class JsonPath
{
    public const string Root = "$";

    private const int MaxNameLength = 64;

    public static string Member(string path, string name)
    {
        if (name.Length > MaxNameLength)
        {
            name = string.Concat(name.AsSpan(0, MaxNameLength), "…");
        }

        return name.Length > 0 && name.All(character => char.IsLetterOrDigit(character) || character is '_' or '-')
            ? $"{path}.{name}"
            : $"{path}['{name.Replace("'", "\\'", StringComparison.Ordinal)}']";
    }

    public static string Index(string path, long index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
}
