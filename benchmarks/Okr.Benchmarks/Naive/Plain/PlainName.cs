using System.Text.Json;

namespace Okr.Benchmarks.Naive.Plain;

/// <summary>Names of enums as <c>okr/1</c> writes them; null for the default, which it leaves out.</summary>
internal static class PlainName
{
    public static string? Of<T>(T value)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(value, default) ? null : JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
