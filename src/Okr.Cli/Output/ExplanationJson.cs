using System.Globalization;
using System.Text.Json;
using Okr.Scoring;

namespace Okr.Cli.Output;

/// <summary>The <c>okr-explanation/1</c> document: where one number comes from, as a tree; beside it where the status comes from, where there is one.</summary>
internal static class ExplanationJson
{
    public static void Write(Explanation explanation, Explanation? status, Stream output) => JsonOutput.Write(output, json =>
    {
        json.WriteString("format", "okr-explanation/1");
        WriteBody(json, explanation);
        if (status is not null)
        {
            json.WriteStartObject("statusExplanation");
            WriteBody(json, status);
            json.WriteEndObject();
        }
    });

    private static void WriteBody(Utf8JsonWriter json, Explanation explanation)
    {
        json.WriteString("kind", JsonOutput.Spell(explanation.Kind));
        json.WriteStartObject("target");
        json.WriteString("kind", JsonOutput.Spell(explanation.Target.Kind));
        json.WriteString("id", explanation.Target.Id);
        json.WriteEndObject();
        json.WriteNumberOrNull("value", explanation.Value);
        json.WriteString("status", explanation.Status is { } status ? JsonOutput.Spell(status) : null);
        json.WriteNumberOrNull("weight", explanation.Weight);
        json.WriteString("excluded", explanation.Excluded == ExclusionReason.None ? null : JsonOutput.Spell(explanation.Excluded));
        json.WriteString("at", explanation.At?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("by", explanation.By?.Value);
        json.WriteStartObject("text");
        json.WriteString("en", explanation.Text.English);
        json.WriteString("zh-Hans", explanation.Text.Chinese);
        json.WriteEndObject();
        json.WriteArray("terms", explanation.Terms, term =>
        {
            json.WriteStartObject();
            WriteBody(json, term);
            json.WriteEndObject();
        });
    }
}
