using System.Text.Json;

namespace Okr.Reporting.Sarif;

/// <summary>Shapes that SARIF repeats.</summary>
internal static class SarifJson
{
    public static void WriteText(this Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>The path of a file as a URI reference; what is a URI already stays.</summary>
    public static string UriOf(string file)
    {
        if (file.Contains("://", StringComparison.Ordinal))
        {
            return file;
        }

        var path = string.Join('/', file.Split('/').Select(Uri.EscapeDataString));
        return file.StartsWith('/') ? "file://" + path : path;
    }
}
