using System.Text.Json;
using Okr.Cli.Terminal;
using Okr.Readiness;

namespace Okr.Cli.Output;

/// <summary>The <c>okr-ready/1</c> document.</summary>
internal static class ReadyJson
{
    public static void Write(ReadyPage page, Stream output) => JsonOutput.Write(output, json =>
    {
        var report = page.Report;
        json.WriteString("format", "okr-ready/1");
        json.WriteString("widest", Spell(report.Widest));
        json.WriteString("next", Spell(report.Next?.Scope ?? PracticeScope.NotChosen));
        json.WriteString("practised", Spell(page.Rollout.Current));
        json.WriteString("recommended", Spell(page.Rollout.Recommended));
        json.WriteArray("scopes", report.Scopes, scope => WriteScope(json, page, scope));
        json.WriteArray("reasons", page.Rollout.Reasons, reason => WriteReason(json, page, reason));
        json.WriteArray("steps", page.Rollout.Steps, step => WriteStep(json, step));
        json.WriteArray("whatIf", report.WhatIfs, step => WriteWhatIf(json, step));
        json.WriteArray("promoters", report.Promoters, person => json.WriteStringValue(person.Value));
        ReadyEvidenceJson.Write(json, page);
    });

    /// <summary>A scope by name; null where none is chosen or none holds.</summary>
    public static string? Spell(PracticeScope scope) => scope == PracticeScope.NotChosen ? null : JsonOutput.Spell(scope);

    private static void WriteScope(Utf8JsonWriter json, ReadyPage page, ScopeReadiness scope)
    {
        json.WriteStartObject();
        json.WriteString("scope", JsonOutput.Spell(scope.Scope));
        json.WriteBoolean("holds", scope.Holds);
        json.WriteArray("criteria", scope.Criteria, result => WriteCriterion(json, page, result));
        WriteIds(json, "missing", scope.Missing);
        WriteIds(json, "advice", scope.Advice);
        json.WriteArray("against", page.Rollout.Against(scope.Scope), reason => WriteReason(json, page, reason));
        json.WriteEndObject();
    }

    private static void WriteCriterion(Utf8JsonWriter json, ReadyPage page, CriterionResult result)
    {
        json.WriteStartObject();
        json.WriteString("id", result.Criterion.Id);
        json.WriteString("title", result.Criterion.Title.In(page.Language));
        json.WriteString("state", JsonOutput.Spell(result.State));
        json.WriteBoolean("isAdvice", result.Criterion.IsAdvice);
        json.WriteString("evidence", result.Evidence.In(page.Language));
        json.WriteString("attested", result.Attested?.In(page.Language));
        json.WriteString("shown", result.Shown?.In(page.Language));
        json.WriteBoolean("isContradicted", result.Contradiction is not null);
        json.WriteString("on", Day(result.On));
        json.WriteString("until", Day(result.Until));
        json.WriteArray("units", page.Report.UnitsMissing(result.Criterion.Id), unit => json.WriteStringValue(unit.Value));
        json.WriteString("role", JsonOutput.Spell(result.Criterion.Role));
        json.WriteString("nextStep", result.State == CriterionState.Met ? null : result.Criterion.NextStep.In(page.Language));
        json.WriteEndObject();
    }

    private static void WriteReason(Utf8JsonWriter json, ReadyPage page, RolloutReason reason)
    {
        json.WriteStartObject();
        json.WriteString("text", reason.Text.In(page.Language));
        WriteIds(json, "criteria", reason.Criteria);
        json.WriteArray("methodRules", reason.MethodRules, json.WriteStringValue);
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, RolloutStep step)
    {
        json.WriteStartObject();
        json.WriteNumber("firstCycle", step.FirstCycle);
        json.WriteString("scope", JsonOutput.Spell(step.Scope));
        WriteIds(json, "before", step.Before);
        json.WriteEndObject();
    }

    private static void WriteWhatIf(Utf8JsonWriter json, WhatIf step)
    {
        json.WriteStartObject();
        json.WriteString("met", step.Criterion.Id);
        json.WriteString("widest", Spell(step.Widest));
        WriteIds(json, "stillMissing", step.StillMissing);
        json.WriteEndObject();
    }

    private static void WriteIds(Utf8JsonWriter json, string name, IEnumerable<CriterionResult> results) =>
        json.WriteArray(name, results, result => json.WriteStringValue(result.Criterion.Id));

    private static string? Day(DateOnly? day) => day?.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
