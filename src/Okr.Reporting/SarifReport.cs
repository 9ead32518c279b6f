using System.Text.Encodings.Web;
using System.Text.Json;
using Ardalis.GuardClauses;
using Okr.Rules;

namespace Okr.Reporting;

/// <summary>Findings as a SARIF 2.1.0 log, the form that code-scanning viewers read.</summary>
/// <remarks>Every finding is a result, suppressed ones with their justification. The same analysis gives the same bytes.</remarks>
public static class SarifReport
{
    private const string FingerprintName = "okrFinding/v1";

    /// <summary>Writes the log as UTF-8.</summary>
    /// <param name="analysis">What was found.</param>
    /// <param name="output">Where to write; stays open.</param>
    /// <param name="options">Language and places.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(OkrAnalysis analysis, Stream output, SarifReportOptions options)
    {
        Guard.Against.Null(analysis);
        Guard.Against.Null(output);
        Guard.Against.Null(options);
        var rules = analysis.Findings.Findings.Select(finding => finding.Rule).Distinct().OrderBy(rule => rule.Value, StringComparer.Ordinal).ToList();
        var numbers = rules.Select((rule, number) => (rule, number)).ToDictionary(pair => pair.rule, pair => pair.number);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "okr");
        json.WriteString("semanticVersion", typeof(SarifReport).Assembly.GetName().Version?.ToString(3));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            WriteRule(json, rule, options.Language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var finding in analysis.Findings.Findings)
        {
            WriteResult(json, finding, numbers[finding.Rule], options);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, RuleId id, OkrLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("id", id.Value);
        WriteText(json, "shortDescription", FindingTexts.Default.Title(id, language));
        if (RuleCatalogue.Find(id)?.Descriptor is { } descriptor)
        {
            WriteText(json, "help", descriptor.HelpPage);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(descriptor.DefaultSeverity));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Finding finding, int ruleIndex, SarifReportOptions options)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Value);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", Level(finding.Severity));
        WriteText(json, "message", FindingTexts.Default.Message(finding, options.Language));
        WritePlaces(json, "locations", [finding.Target], options);
        if (finding.Related.Count > 0)
        {
            WritePlaces(json, "relatedLocations", finding.Related, options);
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString(FingerprintName, finding.Fingerprint);
        json.WriteEndObject();
        if (finding.Suppression is { } suppression)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("justification", suppression.Reason);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WritePlaces(Utf8JsonWriter json, string name, IReadOnlyList<OkrTarget> targets, SarifReportOptions options)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < targets.Count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", i);
            if (options.Locate?.Invoke(targets[i]) is { } place)
            {
                json.WriteStartObject("physicalLocation");
                json.WriteStartObject("artifactLocation");
                json.WriteString("uri", place.File);
                json.WriteEndObject();
                if (place.Line is { } line)
                {
                    json.WriteStartObject("region");
                    json.WriteNumber("startLine", line);
                    json.WriteEndObject();
                }

                json.WriteEndObject();
            }

            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", targets[i].Id);
            json.WriteString("kind", JsonNamingPolicy.SnakeCaseLower.ConvertName(targets[i].Kind.ToString()));
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };
}
