using System.Text;
using Okr.Json;

namespace Okr.Core.Tests.Json;

/// <summary>Whole documents as texts.</summary>
internal static class JsonTool
{
    public static async Task<byte[]> BytesAsync(OkrDocument document)
    {
        using var stream = new MemoryStream();
        await OkrJson.WriteAsync(document, stream);
        return stream.ToArray();
    }

    public static async Task<string> WriteAsync(OkrDocument document) => Encoding.UTF8.GetString(await BytesAsync(document));

    public static Task<string> WriteAsync(params OkrRecord[] records) => WriteAsync(OkrDocument.FromRecords(records));

    public static Task<OkrJsonResult> ReadAsync(string json, OkrJsonReadOptions? options = null) => ReadAsync(Encoding.UTF8.GetBytes(json), options);

    public static async Task<OkrJsonResult> ReadAsync(byte[] json, OkrJsonReadOptions? options = null)
    {
        using var stream = new MemoryStream(json);
        return await OkrJson.ReadAsync(stream, options);
    }

    /// <summary>Reads objectives from the inside of their list.</summary>
    public static Task<OkrJsonResult> ReadObjectivesAsync(string objectives, bool strict = false) =>
        ReadAsync($$"""{ "format": "okr/1", "objectives": [{{objectives}}] }""", new() { Strict = strict });

    public static async Task<OkrDocument> ReadSoundAsync(string json)
    {
        var result = await ReadAsync(json);
        Assert.Empty(result.Problems);
        return result.Document!;
    }

    public static IEnumerable<string> Paths(this OkrJsonResult result) => result.Problems.Select(problem => problem.Path);
}
