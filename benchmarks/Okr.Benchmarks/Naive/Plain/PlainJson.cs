using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Okr.Benchmarks.Naive.Plain;

/// <summary>System.Text.Json into plain objects, by generated code.</summary>
[JsonSerializable(typeof(PlainPlan))]
internal sealed partial class PlainJson : JsonSerializerContext
{
    /// <summary>With the same freedom from escapes that our writer has.</summary>
    public static PlainJson Fast { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
