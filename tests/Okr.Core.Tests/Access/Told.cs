using System.Globalization;
using System.Text;
using Okr.Json;
using Okr.Rules;

namespace Okr.Core.Tests.Access;

/// <summary>Everything that an analysis tells, as one text.</summary>
internal static class Told
{
    public static async Task<string> ByAsync(OkrAnalysis analysis)
    {
        using var json = new MemoryStream();
        await OkrJson.WriteAsync(analysis.Snapshot.Document, json);
        var (snapshot, sheet) = (analysis.Snapshot, analysis.Scores);
        var text = new StringBuilder(Encoding.UTF8.GetString(json.ToArray()));
        foreach (var objective in snapshot.Objectives)
        {
            Add(sheet.Of(objective), sheet.Explain(objective).ToText(OkrLanguage.English), sheet.ExplainStatus(objective).ToText(OkrLanguage.Chinese));
        }

        foreach (var keyResult in snapshot.KeyResults)
        {
            Add(sheet.Of(keyResult), sheet.Explain(keyResult).ToText(OkrLanguage.Chinese), sheet.ExplainStatus(keyResult).ToText(OkrLanguage.English));
        }

        foreach (var unit in snapshot.Units)
        {
            Add(sheet.Of(unit), sheet.Explain(unit).ToText(OkrLanguage.English));
        }

        foreach (var cycle in snapshot.Cycles)
        {
            Add(sheet.Of(cycle), sheet.Explain(cycle).ToText(OkrLanguage.English));
        }

        Add([.. snapshot.Defects, .. analysis.Alignment.Loops.Select(loop => string.Join(" > ", loop.Path))]);
        var texts = FindingTexts.Of(analysis.Policy.Rules);
        foreach (var finding in analysis.Findings.Findings)
        {
            Add(finding.Rule, finding.Severity, finding.Target, texts.Message(finding, OkrLanguage.English), string.Join(' ', finding.Related), finding.Suppression?.Reason ?? "");
        }

        Add([analysis.Readiness.Widest, .. analysis.Readiness.Criteria]);
        Add([.. analysis.Readiness.Evidence, analysis.Readiness.WholeEvidence]);
        return text.ToString();

        void Add(params object[] told) => text.AppendJoin(" | ", told.Select(one => Convert.ToString(one, CultureInfo.InvariantCulture))).Append('\n');
    }
}
