using System.Text.Json;
using Okr.Rules;

namespace Okr.Cli.Output;

/// <summary>The <c>okr-check/1</c> document.</summary>
internal static class CheckJson
{
    public static void Write(OkrAnalysis analysis, NewFindings? news, FixPreview? fixes, OkrLanguage language, Stream output)
    {
        var findings = analysis.Findings;
        var document = analysis.Snapshot.Document;
        JsonOutput.Write(output, json =>
        {
            json.WriteString("format", "okr-check/1");
            json.WriteStartObject("summary");
            json.WriteNumber("objectives", document.Objectives.Count);
            json.WriteNumber("keyResults", analysis.Snapshot.KeyResults.Count);
            json.WriteNumber("initiatives", document.Initiatives.Count);
            WriteCounts(json, findings);
            json.WriteEndObject();
            if (news is not null)
            {
                json.WriteStartObject("since");
                json.WriteNumber("gone", news.GoneCount);
                json.WriteArray("known", news.Known, finding => json.WriteStringValue(finding.Fingerprint));
                json.WriteEndObject();
            }

            json.WriteArray("findings", findings.Findings.Where(finding => finding.Suppression is null), finding => WriteFinding(json, finding, language));
            json.WriteArray("suppressed", findings.Findings.Where(finding => finding.Suppression is not null), finding => WriteFinding(json, finding, language));
            if (fixes is not null)
            {
                FixJson.Write(json, fixes, language);
            }
        });
    }

    public static void WriteCounts(Utf8JsonWriter json, FindingReport findings)
    {
        json.WriteNumber("error", findings.Count(Severity.Error));
        json.WriteNumber("warning", findings.Count(Severity.Warning));
        json.WriteNumber("info", findings.Count(Severity.Info));
        json.WriteNumber("suppressed", findings.SuppressedCount);
    }

    public static void WriteFinding(Utf8JsonWriter json, Finding finding, OkrLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Value);
        json.WriteString("severity", JsonOutput.Spell(finding.Severity));
        json.WritePropertyName("target");
        WriteTarget(json, finding.Target);
        json.WriteArray("related", finding.Related, related => WriteTarget(json, related));
        json.WriteStartObject("args");
        foreach (var argument in finding.Arguments)
        {
            WriteArgument(json, argument);
        }

        json.WriteEndObject();
        json.WriteString("message", FindingTexts.Default.Message(finding, language));
        json.WriteString("help", RuleCatalogue.Find(finding.Rule)?.Descriptor.HelpPage);
        json.WriteString("fingerprint", finding.Fingerprint);
        if (finding.Suppression is { } suppression)
        {
            json.WriteStartObject("suppression");
            json.WriteString("reason", suppression.Reason);
            json.WriteString("by", suppression.By?.Value);
            json.WriteString("until", suppression.Until?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteArgument(Utf8JsonWriter json, FindingArgument argument)
    {
        var value = argument.Value;
        switch (value.Kind)
        {
            case RuleValueKind.Number: json.WriteNumber(argument.Name, value.Number); break;
            case RuleValueKind.Flag: json.WriteBoolean(argument.Name, value.Flag); break;
            case RuleValueKind.List: json.WriteArray(argument.Name, value.List, json.WriteStringValue); break;
            case RuleValueKind.Term: json.WriteString(argument.Name, value.Text); break;
            default: json.WriteString(argument.Name, value.ToString()); break;
        }
    }

    private static void WriteTarget(Utf8JsonWriter json, OkrTarget target)
    {
        json.WriteStartObject();
        json.WriteString("kind", JsonOutput.Spell(target.Kind));
        json.WriteString("id", target.Id);
        json.WriteEndObject();
    }
}
