using System.Text.Json;
using Ardalis.GuardClauses;
using Okr.Rules;
using Okr.Scoring;

namespace Okr.Json;

/// <summary>A policy as JSON, to be written by hand or kept with the workspace.</summary>
/// <remarks>Reading is strict: a misspelt member would silently be another policy, so it is a problem. Safe for use from any thread.</remarks>
public static class OkrPolicyJson
{
    /// <summary>Writes a policy as indented JSON in UTF-8. What stands at its default is left out, so the default policy is <c>{}</c>.</summary>
    /// <param name="policy">The policy. Its <see cref="RuleSet.HostRules"/> and <see cref="ScoringPolicy.Host"/> are code and no part of the text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public static byte[] Write(OkrPolicy policy)
    {
        Guard.Against.Null(policy);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = OkrJson.Options.Encoder }))
        {
            JsonSerializer.Serialize(writer, policy, OkrJson.ContractOf(typeof(OkrPolicy)));
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>Reads a policy and validates it. Bad content never throws: it ends in problems.</summary>
    /// <param name="utf8">The text, with or without byte order mark.</param>
    /// <param name="hostRules">The host's own rules, which the text may set and suppress; null for none.</param>
    /// <param name="hostScoring">The host's own kinds of metric and aggregations, which the text may name; null for none.</param>
    public static OkrPolicyJsonResult Read(ReadOnlyMemory<byte> utf8, IReadOnlyList<Rule>? hostRules = null, HostScoring? hostScoring = null)
    {
        var problems = new ProblemList(int.MaxValue);
        var policy = ReadLoosely(utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8, problems);
        if (policy is not null)
        {
            policy = policy with { Rules = policy.Rules with { HostRules = hostRules ?? [] }, Scoring = policy.Scoring with { Host = hostScoring ?? HostScoring.None } };
            foreach (var problem in policy.Validate())
            {
                problems.Error($"{JsonPath.Root}.{problem.Path}", problem.Message);
            }
        }

        var all = problems.ToList();
        return new() { Policy = all.Count == 0 ? policy : null, Problems = all };
    }

    private static OkrPolicy? ReadLoosely(ReadOnlyMemory<byte> json, ProblemList problems) =>
        (OkrPolicy?)new RecordReader(strict: true, problems).Read(json, OkrJson.ContractOf(typeof(OkrPolicy)), JsonPath.Root, TextPosition.Start);
}
