using System.Globalization;
using System.Text.Json;
using Okr.Rules;

namespace Okr.Reporting.Sarif;

/// <summary>The findings of an analysis as results.</summary>
internal sealed class SarifResults
{
    private const string FingerprintName = "okrFinding/v1";

    // The one name by which GitHub recognises an alert when its line has moved.
    private const string GitHubFingerprintName = "primaryLocationLineHash";

    private readonly OkrAnalysis _analysis;
    private readonly SarifRules _rules;
    private readonly SarifReportOptions _options;
    private readonly HashSet<object>? _new;
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    public SarifResults(OkrAnalysis analysis, SarifRules rules, SarifReportOptions options)
    {
        _analysis = analysis;
        _rules = rules;
        _options = options;

        // Two findings may be equal in everything, and only one of them new.
        _new = options.Since?.NewIn(analysis.Findings.Findings.Where(finding => finding.Suppression is null)).ToHashSet<object>(ReferenceEqualityComparer.Instance);
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("results");
        foreach (var finding in _analysis.Findings.Findings)
        {
            WriteResult(json, finding);
        }

        json.WriteEndArray();
    }

    private void WriteResult(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Value);
        json.WriteNumber("ruleIndex", _rules.NumberOf(finding.Rule));
        json.WriteString("level", SarifRules.Level(finding.Severity));
        json.WriteText("message", _rules.Message(finding));
        WriteLocations(json, "locations", [finding.Target]);
        if (finding.Related.Count > 0)
        {
            WriteLocations(json, "relatedLocations", finding.Related);
        }

        WriteFingerprints(json, finding.Fingerprint);
        if (_new is not null)
        {
            json.WriteString("baselineState", _new.Contains(finding) ? "new" : "unchanged");
        }

        if (finding.Suppression is { } suppression)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", suppression.Reason);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteFingerprints(Utf8JsonWriter json, string fingerprint)
    {
        var occurrence = _seen[fingerprint] = _seen.GetValueOrDefault(fingerprint) + 1;
        json.WriteStartObject("partialFingerprints");
        json.WriteString(FingerprintName, fingerprint);
        json.WriteString(GitHubFingerprintName, string.Create(CultureInfo.InvariantCulture, $"{fingerprint}:{occurrence}"));
        json.WriteEndObject();
    }

    private void WriteLocations(Utf8JsonWriter json, string name, IReadOnlyList<OkrTarget> targets)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < targets.Count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", i);
            if ((_options.Locate?.Invoke(targets[i]) ?? _options.Elsewhere) is { } place)
            {
                WritePlace(json, place);
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

    private static void WritePlace(Utf8JsonWriter json, SarifPlace place)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", SarifJson.UriOf(place.File));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line ?? 1);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
