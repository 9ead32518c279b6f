using System.Text.Json;
using Okr.Json;
using Okr.Rules;

namespace Okr.Cli.Output;

/// <summary>The member <c>fixes</c> of <c>okr-check/1</c>: what the known fixes would change, and the findings after them.</summary>
internal static class FixJson
{
    public static void Write(Utf8JsonWriter json, FixPreview preview, OkrLanguage language)
    {
        var (gone, added) = (preview.Gone, preview.New);
        json.WriteStartObject("fixes");
        json.WriteArray("proposed", preview.Fixes, fix =>
        {
            json.WriteStartObject();
            json.WriteString("finding", fix.Finding.Fingerprint);
            json.WriteString("title", fix.Title.In(language));
            json.WriteBoolean("isProposal", fix.IsProposal);
            json.WriteEndObject();
        });
        json.WritePropertyName("commit");
        json.WriteRawValue(OkrCommitJson.Write(new OkrCommit { Changes = preview.Changes }));
        WriteSummary(json, "before", preview.Before.Findings);
        WriteSummary(json, "after", preview.After.Findings);
        json.WriteArray("gone", gone, finding => json.WriteStringValue(finding.Fingerprint));
        json.WriteArray("new", added, finding => CheckJson.WriteFinding(json, finding, language));
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, string name, FindingReport report)
    {
        json.WriteStartObject(name);
        CheckJson.WriteCounts(json, report);
        json.WriteEndObject();
    }
}
