using System.Text.Json;
using Okr.Scoring;

namespace Okr.Cli.Output;

/// <summary>The <c>okr-score/1</c> document.</summary>
internal static class ScoreJson
{
    public static void Write(ScoreSheet scores, Stream output)
    {
        var snapshot = scores.Snapshot;
        JsonOutput.Write(output, json =>
        {
            json.WriteString("format", "okr-score/1");
            json.WriteString("policy", scores.Policy.Name);
            json.WriteArray("objectives", snapshot.Objectives, objective => WriteObjective(json, objective, scores.Of(objective)));
            json.WriteArray("keyResults", snapshot.KeyResults, keyResult => WriteKeyResult(json, keyResult, scores.Of(keyResult)));
            json.WriteArray("units", snapshot.Units, unit => WriteUnit(json, unit, scores.Of(unit)));
        });
    }

    private static void WriteObjective(Utf8JsonWriter json, ObjectiveView objective, ObjectiveScore score)
    {
        json.WriteStartObject();
        json.WriteString("id", objective.Record.Id.Value);
        json.WriteNumberOrNull("score", score.Score);
        json.WriteNumberOrNull("progress", score.Progress);
        json.WriteNumberOrNull("grade", score.Grade);
        WriteBand(json, score.Band);
        json.WriteString("status", JsonOutput.Spell(score.Status));
        json.WriteNumberOrNull("expected", score.Expected);
        json.WriteNumber("keyResults", score.KeyResults);
        json.WriteNumber("counted", score.Counted);
        json.WriteEndObject();
    }

    private static void WriteKeyResult(Utf8JsonWriter json, KeyResultView keyResult, KeyResultScore score)
    {
        json.WriteStartObject();
        json.WriteString("id", keyResult.Record.Id.Value);
        json.WriteNumberOrNull("score", score.Score);
        json.WriteNumberOrNull("raw", score.Raw);
        json.WriteNumberOrNull("grade", score.Grade);
        json.WriteNumberOrNull("confidence", keyResult.Record.Confidence?.Value);
        json.WriteString("status", JsonOutput.Spell(score.Status));
        json.WriteEndObject();
    }

    private static void WriteUnit(Utf8JsonWriter json, UnitView unit, UnitScore score)
    {
        json.WriteStartObject();
        json.WriteString("id", unit.Record.Id.Value);
        json.WriteString("level", unit.Record.Level.IsDefault ? null : unit.Record.Level.Value);
        json.WriteNumberOrNull("score", score.Score);
        json.WriteNumber("objectives", score.Objectives);
        json.WriteEndObject();
    }

    private static void WriteBand(Utf8JsonWriter json, ScoreBand band) => json.WriteString("band", band == ScoreBand.None ? null : JsonOutput.Spell(band));
}
