using System.Text.Json;
using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

/// <summary>The numeric cases of open-source peers, where the shared data is there. The exceptions are explained in docs/adr/0003-cases-of-peers.md.</summary>
public sealed class ScoringCasesTests
{
    private static readonly string[] OtherKinds =
    [
        "zone.colour", "kr.zone.ordinal", "alignment.legal-parent", "alignment.parent-candidates", "confidence.worst", "calendar.quarter",
        "calendar.month-end", "objective.validate", "level.child", "format.value", "status.goal", "check-in.uniqueness", "portfolio.health",
    ];

    private static readonly string[] Exceptions = ["P0289", "P0586", "P0822"];

    [Fact]
    public void The_engine_answers_like_the_peers() => Assert.All(
        Cases().Where(test => !OtherKinds.Contains(Kind(test)) && !Exceptions.Contains(Id(test))),
        test =>
        {
            var (expected, actual) = (test.GetProperty("expected"), ScoringCases.Run(test));
            Assert.True(Agree(expected, actual, test), $"{Id(test)}: expected {expected}, got {JsonSerializer.Serialize(actual)}");
        });

    [Fact]
    public void A_zero_span_that_a_peer_throws_at_has_no_score_here() =>
        Assert.Null(Scored.KeyResult(new NumericMetric { Baseline = 50m, Target = 50m, Current = 50m }).Score);

    private static IReadOnlyList<JsonElement> Cases()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "data", "scoring-cases.json");
            if (File.Exists(file))
            {
                return [.. JsonDocument.Parse(File.ReadAllBytes(file)).RootElement.EnumerateArray()];
            }
        }

        return [];
    }

    private static string Id(JsonElement test) => test.GetProperty("id").GetString()!;

    private static string Kind(JsonElement test) => test.GetProperty("kind").GetString()!;

    private static bool Agree(JsonElement expected, object? actual, JsonElement test) => (expected.ValueKind, actual) switch
    {
        (JsonValueKind.Null, null) => true,
        (JsonValueKind.Number, decimal number) => Math.Abs(number - expected.GetDecimal()) <= (test.TryGetProperty("tolerance", out var tolerance) ? tolerance.GetDecimal() : 0.000001m),
        (JsonValueKind.String, string word) => word == expected.GetString(),
        (JsonValueKind.True or JsonValueKind.False, bool flag) => flag == expected.GetBoolean(),
        (JsonValueKind.Array, List<decimal?> points) => points.Count == expected.GetArrayLength() && points.Zip(expected.EnumerateArray()).All(pair => Agree(pair.Second, pair.First, test)),
        (JsonValueKind.Object, ThreePoints points) => expected.EnumerateObject().All(member => member.Value.GetDecimal() == Read(points, member.Name)),
        (JsonValueKind.Object, _) => Agree(expected.GetProperty("progress"), actual, test),
        _ => false,
    };

    private static decimal Read(ThreePoints points, string name) => name switch
    {
        "baseline" => points.Baseline,
        "commit" => points.Commit,
        "target" => points.Target,
        _ => points.Stretch,
    };
}
