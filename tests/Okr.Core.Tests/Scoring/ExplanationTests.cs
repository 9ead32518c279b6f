using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

public sealed class ExplanationTests
{
    [Fact]
    public void An_explanation_reads_like_a_calculation()
    {
        var objective = Scored.With(
            Scored.Numeric(null, 25m, 20m),
            Scored.Numeric(10m, 4m, 1m) with { Weight = new Weight(2m) },
            Scored.At(null),
            Scored.At(0.9m) with { IsGuardrail = true });
        var sheet = Scored.Sheet([objective]);

        Assert.Equal(
            """
            o1: 0.933333, the computed score counts
              weighted mean of 2 of 4 key results: 0.933333
                o1.kr1: 0.8, the computed score counts
                  (current − baseline) / (target − baseline): 0.8
                    baseline, assumed because none is stated: 0
                    target: 25
                    current value: 20
                o1.kr2: 1 (weight 2), the computed score counts
                  (current − baseline) / (target − baseline): 1
                    baseline: 10
                    target: 4
                    current value: 1
                    limited to the range that the policy allows: 1
                o1.kr3: –, the computed score counts – not counted: nobody has measured it
                  progress stated by hand: – – not counted: nobody has measured it
                o1.kr4: 0.9, the computed score counts – not counted: a guardrail is reported and never averaged
                  progress stated by hand: 0.9
                rounded half away from zero to six decimals: 0.933333

            """,
            sheet.Explain(sheet.Snapshot.Objectives[0]).ToText(OkrLanguage.English));
    }

    [Fact]
    public void An_explanation_reads_in_chinese_too()
    {
        var sheet = Scored.Sheet([Scored.With(Scored.Numeric(0m, 25m, 20m) with { Grade = new Grade { Value = 0.9m, Reason = "超出预期" } })]);

        Assert.Equal(
            """
            o1.kr1:0.9,以人工评分为准
              人工评分(超出预期):0.9
              (当前值 − 起始值)/(目标值 − 起始值):0.8
                起始值:0
                目标值:25
                当前值:20

            """,
            sheet.Explain(sheet.Snapshot.KeyResults[0]).ToText(OkrLanguage.Chinese));
    }

    [Fact]
    public void A_value_names_the_check_in_that_it_came_from()
    {
        var at = new DateTimeOffset(2026, 2, 3, 8, 0, 0, TimeSpan.FromHours(8));
        CheckIn Report(string id, decimal value, int day) => new()
        {
            Id = new(id),
            Objective = new("o1"),
            KeyResult = new("o1.kr1"),
            Value = value,
            Author = new("ann"),
            ObservedAt = at.AddDays(day),
        };
        var sheet = Scored.Sheet([Scored.With(Scored.Numeric(0m, 25m, 20m)), Report("c2", 20m, 0), Report("c1", 12m, -7)]);

        var current = sheet.Explain(sheet.Snapshot.KeyResults[0]).Terms[0].Terms[^1];

        Assert.Equal((ExplanationKind.Input, 20m, at, new PersonId("ann")), (current.Kind, current.Value, current.At, current.By));
        Assert.Equal("current value, observed 2026-02-03, reported by ann", current.Text.English);
        Assert.Equal("当前值(观测于 2026-02-03),由 ann 报告", current.Text.Chinese);
    }

    [Fact]
    public void A_check_in_with_another_value_is_not_named_as_the_source()
    {
        var summary = new CheckInSummary { Count = 1, LastAt = new DateTimeOffset(2026, 1, 9, 0, 0, 0, TimeSpan.Zero) };
        var sheet = Scored.Sheet(
        [
            Scored.With(Scored.Numeric(0m, 25m, 20m) with { CheckIns = summary }),
            new CheckIn { Id = new("c1"), Objective = new("o1"), KeyResult = new("o1.kr1"), Value = 3m, Author = new("ann") },
        ]);

        var current = sheet.Explain(sheet.Snapshot.KeyResults[0]).Terms[0].Terms[^1];

        Assert.Null(current.By);
        Assert.Equal(summary.LastAt, current.At);
    }

    [Fact]
    public void A_rounded_ratio_says_so()
    {
        var sheet = Scored.Sheet([Scored.With(Scored.Numeric(0m, 3m, 2m))]);

        var step = sheet.Explain(sheet.Snapshot.KeyResults[0]).Terms[0].Terms[^1];

        Assert.Equal((ExplanationKind.Step, 0.666667m), (step.Kind, step.Value));
    }

    [Fact]
    public void Steps_and_initiatives_are_listed_with_their_weights()
    {
        var milestones = new MilestonesMetric { Steps = [new() { Title = "Plan", IsDone = true, Weight = new Weight(2m) }, new() { Title = "Build" }] };
        var sheet = Scored.Sheet([Scored.With(new KeyResult { Metric = milestones })]);

        var terms = sheet.Explain(sheet.Snapshot.KeyResults[0]).Terms[0].Terms;

        Assert.Equal([("Plan", 1m, 2m), ("Build", 0m, 1m)], terms.Select(term => (term.Text.English, term.Value!.Value, term.Weight!.Value)));
    }
}
