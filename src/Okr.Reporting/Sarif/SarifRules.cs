using System.Text.Json;
using Okr.Rules;

namespace Okr.Reporting.Sarif;

/// <summary>The tool and the rules that have found something, by which results are explained.</summary>
internal sealed class SarifRules
{
    private readonly OkrLanguage _language;
    private readonly RuleSet _rules;
    private readonly FindingTexts _texts;
    private readonly List<RuleId> _ids;
    private readonly Dictionary<RuleId, int> _numbers;

    public SarifRules(OkrAnalysis analysis, OkrLanguage language)
    {
        _language = language;
        _rules = analysis.Policy.Rules;
        _texts = FindingTexts.Of(_rules);
        _ids = [.. analysis.Findings.Findings.Select(finding => finding.Rule).Distinct().OrderBy(rule => rule.Value, StringComparer.Ordinal)];
        _numbers = _ids.Select((id, number) => (id, number)).ToDictionary(pair => pair.id, pair => pair.number);
    }

    public int NumberOf(RuleId rule) => _numbers[rule];

    public string Message(Finding finding) => _texts.Message(finding, _language);

    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };

    public void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "okr");
        json.WriteString("semanticVersion", typeof(SarifReport).Assembly.GetName().Version?.ToString(3));
        json.WriteStartArray("rules");
        _ids.ForEach(id => WriteRule(json, id));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteRule(Utf8JsonWriter json, RuleId id)
    {
        json.WriteStartObject();
        json.WriteString("id", id.Value);
        json.WriteText("shortDescription", _texts.Title(id, _language));
        if (_rules.Find(id)?.Descriptor is { } rule)
        {
            var messages = rule.Cases.Count == 0 ? [rule.Message] : rule.Cases.Values.Select(one => one.Message);
            json.WriteText("fullDescription", string.Join(_language == OkrLanguage.Chinese ? "" : " ", messages.Select(message => message.In(_language))));
            json.WriteText("help", rule.HelpPage);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.DefaultSeverity));
            json.WriteEndObject();
            json.WriteStartObject("properties");
            json.WriteStartArray("tags");
            json.WriteStringValue("okr");
            json.WriteStringValue(JsonNamingPolicy.KebabCaseLower.ConvertName(rule.Family.ToString()));
            json.WriteEndArray();
            json.WriteString("problem.severity", ProblemSeverity(rule.DefaultSeverity));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // GitHub's own three words.
    private static string ProblemSeverity(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "recommendation",
    };
}
