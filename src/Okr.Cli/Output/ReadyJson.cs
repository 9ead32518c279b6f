using System.Text.Json;
using Okr.Readiness;

namespace Okr.Cli.Output;

/// <summary>The <c>okr-ready/1</c> document.</summary>
internal static class ReadyJson
{
    public static void Write(ReadinessReport report, OkrLanguage language, Stream output) => JsonOutput.Write(output, json =>
    {
        json.WriteString("format", "okr-ready/1");
        json.WriteString("widest", report.Widest == PracticeScope.NotChosen ? null : JsonOutput.Spell(report.Widest));
        json.WriteString("next", report.Next is { } next ? JsonOutput.Spell(next.Scope) : null);
        json.WriteArray("scopes", report.Scopes, scope =>
        {
            json.WriteStartObject();
            json.WriteString("scope", JsonOutput.Spell(scope.Scope));
            json.WriteBoolean("holds", scope.Holds);
            json.WriteArray("criteria", scope.Criteria, result => WriteCriterion(json, result, language));
            json.WriteArray("missing", scope.Missing, result => json.WriteStringValue(result.Criterion.Id));
            json.WriteArray("advice", scope.Advice, result => json.WriteStringValue(result.Criterion.Id));
            json.WriteEndObject();
        });
    });

    private static void WriteCriterion(Utf8JsonWriter json, CriterionResult result, OkrLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("id", result.Criterion.Id);
        json.WriteString("title", result.Criterion.Title.In(language));
        json.WriteString("state", JsonOutput.Spell(result.State));
        json.WriteString("evidence", result.Evidence.In(language));
        json.WriteString("nextStep", result.State == CriterionState.Met ? null : result.Criterion.NextStep.In(language));
        json.WriteEndObject();
    }
}
