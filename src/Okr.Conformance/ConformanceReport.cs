using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ardalis.GuardClauses;

namespace Okr.Conformance;

/// <summary>The results of a run, to be published beside an adapter. It holds no times, so the same run gives the same text.</summary>
public sealed class ConformanceReport
{
    /// <summary>Makes a report.</summary>
    /// <param name="storeName">The store's name.</param>
    /// <param name="traits">What the store declares to have.</param>
    /// <param name="results">The results.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ConformanceReport(string storeName, StoreTraits traits, IReadOnlyList<ConformanceResult> results)
    {
        StoreName = Guard.Against.Null(storeName);
        Traits = traits;
        Results = [.. Guard.Against.Null(results)];
    }

    /// <summary>The store's name.</summary>
    public string StoreName { get; }

    /// <summary>What the store declares to have.</summary>
    public StoreTraits Traits { get; }

    /// <summary>The results, in the order of the run.</summary>
    public IReadOnlyList<ConformanceResult> Results { get; }

    /// <summary>Whether the store passed every case. A report without results proves nothing and is not passed.</summary>
    public bool IsPassed => Results.Count > 0 && Results.All(result => result.IsPassed);

    /// <summary>A page for people: a line for each promise, then every failure with what was expected.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        Line($"# {StoreName}: {(IsPassed ? "conforms" : "does not conform")}");
        Line($"");
        Line($"Traits: {Traits}. Passed {Results.Count(result => result.IsPassed)} of {Results.Count} cases.");
        Line($"");
        Line($"| Promise | Passed | Failed |");
        Line($"| --- | ---: | ---: |");
        foreach (var promise in Results.GroupBy(result => result.Case.Promise).OrderBy(group => group.Key))
        {
            Line($"| {(int)promise.Key} {promise.Key} | {promise.Count(result => result.IsPassed)} | {promise.Count(result => !result.IsPassed)} |");
        }

        foreach (var failed in Results.Where(result => !result.IsPassed))
        {
            Line($"");
            Line($"## {failed.Case}");
            Line($"");
            Line($"```text");
            Line($"{failed.Problem}");
            Line($"```");
        }

        return text.ToString();

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    /// <summary>The same for programs: <c>format</c> is <c>okr-conformance/1</c>, and <c>problem</c> is null where a case was passed.</summary>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("format", "okr-conformance/1");
            json.WriteString("store", StoreName);
            json.WriteString("traits", Traits.ToString());
            json.WriteBoolean("passed", IsPassed);
            json.WriteStartArray("cases");
            foreach (var result in Results)
            {
                json.WriteStartObject();
                json.WriteString("id", result.Case.Id);
                json.WriteNumber("promise", (int)result.Case.Promise);
                json.WriteString("title", result.Case.Title);
                json.WriteString("problem", result.Problem);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
