using System.Globalization;
using System.Text.Json;
using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

/// <summary>Turns a numeric case of an open-source peer, a policy and an input in its own words, into ours and runs it.</summary>
internal static class ScoringCases
{
    private static readonly DateOnly Start = new(2026, 1, 1);

    /// <summary>The answer of the engine, in the case's own unit and words; null where there is none.</summary>
    /// <param name="test">The case.</param>
    public static object? Run(JsonElement test)
    {
        var (input, policy) = (test.GetProperty("input"), PolicyOf(test));
        return test.GetProperty("kind").GetString() switch
        {
            "kr.linear" => KeyResult(test, policy, input).Score * Unit(test),
            "kr.linear+exceeded" => KeyResult(test, policy, input).Score,
            "kr.percent" => Scored.KeyResult(Scored.Numeric(0m, 100m, Value(input, "current")), policy).Score,
            "kr.manual" => Scored.KeyResult(Scored.Numeric(0m, 100m, Value(input, "value")), policy).Score * 100,
            "kr.boolean" => Scored.KeyResult(new BinaryMetric { IsDone = Value(input, "current") >= 1m }).Score,
            "kr.autofill" => ThreePoints.Fill(Value(input, "baseline"), Value(input, "target"), Value(input, "stretch"), 2),
            "objective.mean" or "objective.weighted" => Objective(test, policy, input.GetProperty("keyResults")),
            "objective.mean+checklist" => WithChecklist(policy, input) * 100,
            "objective.child-value-sum" => SumOfChildren(input.GetProperty("children")),
            "objective.series" => Series([input.GetProperty("keyResults")], policy, input),
            "team.series" => Series([.. input.GetProperty("objectives").EnumerateArray()], policy, input),
            "time.elapsed" => new PacePolicy { DayCount = DayCount.Elapsed, Reversed = ReversedDates.Over }.Expected(Day(input, "start"), Day(input, "end"), Day(input, "now")),
            "time.expected" => new PacePolicy().Expected(Day(input, "start"), Day(input, "end"), Day(input, "now")) * 100,
            "pace.ratio" => Math.Clamp(PacePolicy.Ratio(Value(input, "progress"), Value(input, "expected")) ?? 1m, 0m, 2m),
            "pace.deviation-flag" => Status(new() { Family = StatusFamily.Ratio, OnTrackFrom = 1m - Value(input, "threshold") }, input, 100m) != OkrStatus.OnTrack,
            "status.gap" => Gap(test, input),
            "status.ratio" => Ratio(input),
            "status.kr" => Status(new() { Family = StatusFamily.Ratio, OnTrackFrom = 0.85m, BehindFrom = 0.5m, AchievedFrom = 1m }, input, 100m) switch
            {
                OkrStatus.Achieved => "completed",
                OkrStatus.OnTrack => "on_track",
                _ => "behind",
            },
            "forecast.linear" => Landing(input),
            "progress.round" => new RoundingPolicy { Step = 0.01m, Mode = RoundingMode.HalfUp }.Round(Millionths.Of(Value(input, "value")!.Value)) / 1_000_000m,
            var kind => throw new NotSupportedException($"No translation for the kind '{kind}'."),
        };
    }

    // Each goal is a number of the objective; one that reports its child has it as a contributor, one that only links it does not.
    private static decimal? SumOfChildren(JsonElement children)
    {
        var policy = new ScoringPolicy { KeyResults = new() { Contributions = KeyResultContributions.SumValues }, RollUp = new() { Aggregation = Aggregation.Pooled } };
        var goals = children.EnumerateArray().Select(child => Scored.Numeric(0m, 100m, Value(child, "current"))).ToArray();
        var below = children.EnumerateArray().Select((child, i) => new Objective
        {
            Id = new(FormattableString.Invariant($"child{i}")),
            KeyResults =
            [
                Scored.Numeric(0m, 100m, Value(child, "childCurrent")) with
                {
                    Id = new(FormattableString.Invariant($"child{i}.kr")),
                    AlignsTo = [new() { ParentKeyResult = new(FormattableString.Invariant($"o1.kr{i + 1}")), Kind = child.GetProperty("setting").GetString() == "linkAndReport" ? LinkKind.Contributes : LinkKind.Supports }],
                },
            ],
        });
        var sheet = Scored.Sheet([Scored.With(goals), .. below], policy);
        return sheet.Explain(sheet.Snapshot.Objectives[0]).Terms[^1].Terms.Single(term => term.Text.English == "ways gone, added up").Value;
    }

    private static ScoringPolicy PolicyOf(JsonElement test)
    {
        string Word(string name) => test.TryGetProperty("policy", out var policy) && policy.TryGetProperty(name, out var word) ? word.GetString()! : "";
        var rounding = Word("rounding");
        return new ScoringPolicy
        {
            KeyResults = new()
            {
                Clamp = Word("clamp") switch { var clamp when clamp.Contains("when averaged", StringComparison.Ordinal) => Clamp.WhenCounted, var clamp when clamp.StartsWith("none", StringComparison.Ordinal) => Clamp.None, _ => Clamp.ZeroToOne },
                ZeroSpan = Word("zeroSpan") switch
                {
                    "0" => ZeroSpan.Zero,
                    "100" => ZeroSpan.One,
                    "100 when current >= target else 0" => ZeroSpan.OneWhenReached,
                    "100 only at that value else 0" => ZeroSpan.OneAtTarget,
                    _ => ZeroSpan.NotScored,
                },
                MissingCurrent = Word("missing") == "start value" ? MissingCurrent.Baseline : MissingCurrent.NotScored,
                MissingTarget = Word("nulls").Length > 0 ? MissingTarget.Zero : MissingTarget.NotScored,
            },
            RollUp = new() { Empty = Word("empty") == "null" ? EmptyMean.NotScored : EmptyMean.Zero },
            Rounding = rounding switch
            {
                "2 decimals" => new() { Step = 0.0001m },
                "integer half to even" => new() { Step = 0.01m, Mode = RoundingMode.HalfToEven },
                _ => new(),
            },
        };
    }

    private static KeyResultScore KeyResult(JsonElement test, ScoringPolicy policy, JsonElement input)
    {
        var score = Scored.KeyResult(Scored.Numeric(Value(input, "start"), Value(input, "target"), Value(input, "current")), policy);
        if (test.GetProperty("expected") is { ValueKind: JsonValueKind.Object } expected && expected.TryGetProperty("exceeded", out var exceeded))
        {
            Assert.Equal(exceeded.GetBoolean(), score.Raw > 1m);
        }

        return score;
    }

    private static decimal? Objective(JsonElement test, ScoringPolicy policy, JsonElement keyResults)
    {
        KeyResult Of(JsonElement item)
        {
            var isObject = item.ValueKind == JsonValueKind.Object;
            var keyResult = Scored.At((isObject ? Value(item, "progress") : Number(item)) / Unit(test));
            return isObject
                ? keyResult with
                {
                    State = item.TryGetProperty("deleted", out _) ? OkrState.Archived : OkrState.Active,
                    Weight = new Weight((item.TryGetProperty("weight", out var weight) ? Number(weight) : null) ?? 1m),
                }
                : keyResult;
        }

        return Scored.Objective(Scored.With([.. keyResults.EnumerateArray().Select(Of)]), policy).Score * Unit(test);
    }

    private static decimal? WithChecklist(ScoringPolicy policy, JsonElement input)
    {
        var steps = input.GetProperty("checks").EnumerateArray().Select(check => new Milestone { IsDone = check.GetBoolean() }).ToList();
        KeyResult[] checklist = steps.Count == 0 ? [] : [new() { Metric = new MilestonesMetric { Steps = steps } }];
        var numbers = input.GetProperty("keyResults").EnumerateArray().Select(item => Scored.Numeric(Value(item, "start"), Value(item, "target"), Value(item, "current")));
        return Scored.Objective(Scored.With([.. numbers, .. checklist]), policy).Score;
    }

    private static List<decimal?> Series(IReadOnlyList<JsonElement> objectives, ScoringPolicy policy, JsonElement input)
    {
        var (records, unit) = (new List<OkrRecord>(), new OrgUnit { Id = new("team") });
        records.Add(unit);
        for (var o = 0; o < objectives.Count; o++)
        {
            var keyResults = new List<KeyResult>();
            foreach (var reports in objectives[o].EnumerateArray())
            {
                var id = new KeyResultId($"o{o}.{keyResults.Count}");
                var all = reports.EnumerateArray().ToList();
                keyResults.Add(new KeyResult { Id = id, Metric = new NumericMetric { Target = all.Count == 0 ? 1m : Value(all[0], "target") } });
                records.AddRange(all.Select((report, i) => new CheckIn
                {
                    Id = new($"{id}.{i}"),
                    Objective = new($"o{o}"),
                    KeyResult = id,
                    Value = Value(report, "current"),
                    ObservedAt = new DateTimeOffset(Day(report, "date").ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero),
                }));
            }

            records.Add(new Objective { Id = new($"o{o}"), Unit = unit.Id, KeyResults = keyResults });
        }

        var snapshot = OkrSnapshot.Build(OkrDocument.FromRecords(records));
        var asNull = policy with { RollUp = new() };
        var (from, days) = (Day(input, "from"), input.GetProperty("days").GetInt32());
        var series = objectives.Count == 1
            ? ScoreSeries.Of(snapshot, asNull, snapshot.Objectives[0], from, days)
            : ScoreSeries.Of(snapshot, asNull, snapshot.Units[0], from, days);
        return [.. series.Select(point => point.Score * 100)];
    }

    private static string Gap(JsonElement test, JsonElement input)
    {
        var ahead = test.GetProperty("policy").TryGetProperty("ahead", out _);
        var confidence = input.TryGetProperty("worstConfidence", out var word) ? word.GetString() switch { "red" => 2m, "yellow" => 5m, "green" => 9m, _ => (decimal?)null } : null;
        var policy = new StatusPolicy { OnTrackFrom = -0.1m, BehindFrom = -0.25m, AheadFrom = ahead ? 0.1m : null, AtRiskUpToConfidence = 3m, BehindUpToConfidence = 7m };
        var scorer = new StatusScorer(policy, Start);
        var status = scorer.Of(Value(input, "score"), Value(input, "elapsed"), Start, Start.AddDays(9));
        return scorer.Lowered(status, confidence is { } value ? new Confidence(value) : null, Freshness.NotKnown) switch
        {
            OkrStatus.Ahead => "ahead",
            OkrStatus.OnTrack => ahead ? "on-pace" : "on-track",
            OkrStatus.Behind => ahead ? "attention" : "at-risk",
            OkrStatus.AtRisk => ahead ? "risk" : "behind",
            _ => "unmeasured",
        };
    }

    private static string Ratio(JsonElement input)
    {
        var (start, end, today) = (Day(input, "start"), Day(input, "end"), Day(input, "now"));
        var policy = new StatusPolicy { Family = StatusFamily.Ratio, OnTrackFrom = 0.8m, BehindFrom = 0.5m, AchievedFrom = 1m, AfterEnd = AfterEnd.AchievedOrMissed };
        return new StatusScorer(policy, today).Of(Value(input, "progress") / 100, new PacePolicy().Expected(start, end, today), start, end) switch
        {
            OkrStatus.Achieved => "achieved",
            OkrStatus.Missed => "missed",
            OkrStatus.NotStarted => "draft",
            OkrStatus.OnTrack => "on_track",
            OkrStatus.Behind => "at_risk",
            _ => "behind",
        };
    }

    private static OkrStatus Status(StatusPolicy policy, JsonElement input, decimal unit) =>
        new StatusScorer(policy, Start).Of(Value(input, "progress") / unit, Value(input, "expected") / unit, Start, Start.AddDays(9));

    private static decimal? Landing(JsonElement input)
    {
        var start = Value(input, "start");
        var objective = Scored.With(new KeyResult { Metric = new NumericMetric { Baseline = start, Target = start + 100m, Current = Value(input, "current") } });
        var snapshot = OkrSnapshot.Build(OkrDocument.FromRecords([objective with { Start = Start, End = Start.AddDays(100) }]));
        return Forecast.Of(snapshot, ScoringPolicy.Google, snapshot.KeyResults[0], Start.AddDays((int)(Value(input, "elapsed")!.Value * 100))).Landing;
    }

    private static decimal Unit(JsonElement test) => test.TryGetProperty("unit", out var unit) && unit.GetString() == "percent" ? 100m : 1m;

    private static decimal? Value(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? Number(value) : null;

    private static decimal? Number(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;

    private static DateOnly Day(JsonElement item, string name) => DateOnly.ParseExact(item.GetProperty(name).GetString()![..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
