using System.Text.Encodings.Web;
using System.Text.Json;
using Ardalis.GuardClauses;
using Okr.Reporting.Sarif;

namespace Okr.Reporting;

/// <summary>Findings as a SARIF 2.1.0 log, the form that code-scanning viewers read.</summary>
/// <remarks>Every finding is a result, suppressed ones with their justification. The same analysis gives the same bytes. GitHub shows only results with a file and a line,
/// so name a place for what has none of its own (<see cref="SarifReportOptions.Elsewhere"/>).</remarks>
public static class SarifReport
{
    private static readonly JsonWriterOptions Json = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the log as UTF-8.</summary>
    /// <param name="analysis">What was found.</param>
    /// <param name="output">Where to write; stays open.</param>
    /// <param name="options">Language, places, and what had been found before.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(OkrAnalysis analysis, Stream output, SarifReportOptions options)
    {
        Guard.Against.Null(analysis);
        Guard.Against.Null(output);
        Guard.Against.Null(options);
        using var json = new Utf8JsonWriter(output, Json);
        var rules = new SarifRules(analysis, options.Language);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        rules.WriteTool(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        new SarifResults(analysis, rules, options).Write(json);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
