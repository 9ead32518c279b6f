using System.Text.Json;
using Okr.Rules;

namespace Okr.Cli.Input;

/// <summary>The findings of an earlier <c>okr check</c>, read from its JSON or SARIF output.</summary>
internal static class EarlierFindings
{
    /// <exception cref="UnusableInputException">The file cannot be read or is no such output.</exception>
    public static async Task<FindingBaseline> ReadAsync(string path, CommandHost host, Stages stages, CancellationToken cancellationToken)
    {
        using var input = await InputFile.OpenAsync(path, host, stages, cancellationToken).ConfigureAwait(false);
        try
        {
            using var json = await JsonDocument.ParseAsync(input.Content, cancellationToken: cancellationToken).ConfigureAwait(false);
            return new FindingBaseline(FingerprintsOf(json.RootElement));
        }
        catch (Exception refused) when (refused is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new UnusableInputException([$"{input.Name}: this is no output of 'okr check --format json' or '--format sarif'. Name a file that one of them wrote."]);
        }
    }

    private static List<string> FingerprintsOf(JsonElement root) =>
        root.TryGetProperty("runs", out var runs) ? [.. runs.EnumerateArray().SelectMany(OfRun)]
        : root.GetProperty("format").ValueEquals("okr-check/1") ? [.. OfCheck(root)]
        : throw new FormatException();

    private static IEnumerable<string> OfCheck(JsonElement root)
    {
        var found = root.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("fingerprint").GetString()!);

        // What that run knew from before and therefore did not list is still there.
        return root.TryGetProperty("since", out var since) ? found.Concat(since.GetProperty("known").EnumerateArray().Select(known => known.GetString()!)) : found;
    }

    private static IEnumerable<string> OfRun(JsonElement run) => run.GetProperty("results").EnumerateArray()
        .Where(result => !result.TryGetProperty("suppressions", out var suppressions) || suppressions.GetArrayLength() == 0)
        .Select(result => result.GetProperty("partialFingerprints").GetProperty("okrFinding/v1").GetString()!);
}
