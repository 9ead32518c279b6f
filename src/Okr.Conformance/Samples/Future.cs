using System.Text;
using Okr.Json;

namespace Okr.Conformance.Samples;

/// <summary>Records with JSON members that this version of the library does not know. They can only come from JSON.</summary>
internal static class Future
{
    private const string Members = """ "futureNumber": 12345678901234567890.5, "futureText": "新 🙂 \"quoted\"", "future": { "list": [1, null, true, {}], "a": "b" } """;

    public static OkrRecord Of(OkrRecord record)
    {
        var json = Encoding.UTF8.GetString(OkrRecordJson.Write(record));
        return OkrRecordJson.Read(record.Key.Kind, Encoding.UTF8.GetBytes($"{{{Members},{json[1..]}"));
    }

    /// <summary>Unknown members everywhere inside an objective.</summary>
    public static OkrRecord Deep(string id) => OkrRecordJson.Read(RecordKind.Objective, Encoding.UTF8.GetBytes(
        $$"""
        { "id": "{{id}}", {{Members}}, "grade": { "value": 0.7, {{Members}} }, "alignsTo": [{ "parent": "o", {{Members}} }],
          "keyResults": [{ "id": "k", {{Members}}, "checkIns": { "count": 1, {{Members}} }, "metric": { "type": "milestones", {{Members}}, "steps": [{ "title": "s", {{Members}} }] } }] }
        """));
}
