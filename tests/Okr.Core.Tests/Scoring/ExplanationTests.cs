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
            o1.kr1：0.9，以人工评分为准
              人工评分（超出预期）：0.9
              （当前值 − 起始值）/（目标值 − 起始值）：0.8
                起始值：0
                目标值：25
                当前值：20

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
        Assert.Equal("当前值（观测于 2026-02-03），由 ann 报告", current.Text.Chinese);
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

        Assert.Equal([("Plan", 1m, 2m), ("Build", 0m, 1m)], terms.Where(term => term.Weight is not null).Select(term => (term.Text.English, term.Value!.Value, term.Weight!.Value)));
        Assert.Equal((ExplanationKind.Step, 0.666667m), (terms[^1].Kind, terms[^1].Value));
    }

    [Fact]
    public void Every_rounding_of_a_metric_is_a_step_of_its_own()
    {
        KeyResult[] rounded =
        [
            Scored.Numeric(0m, 3m, 1m),
            new() { Metric = new NumericMetric { Target = 3m, Current = 1m, Checkpoints = [new() { Value = 1.5m, Progress = 0.4m }] } },
            new() { Metric = new MilestonesMetric { Steps = [new() { IsDone = true }, new(), new()] } },
            new() { Metric = new ManualMetric { Progress = 0.1234567m } },
            new() { Metric = new BoundMetric { Measure = BoundMeasure.ShareOfCheckIns }, CheckIns = new() { Count = 3, Met = 1 } },
            new() { Metric = new BoundMetric { Measure = BoundMeasure.Distance, Lower = 3m, Current = 2m } },
            new() { Metric = new BoundMetric { Measure = BoundMeasure.Distance, Lower = 3m, Current = 4m } },
            new() { Metric = new BoundMetric { Kind = BoundKind.Between, Measure = BoundMeasure.Distance, Lower = 0.5m, Upper = 3m, Current = 4m } },
        ];
        KeyResult[] exact =
        [
            Scored.Numeric(0m, 4m, 1m),
            new() { Metric = new NumericMetric { Target = 3m, Current = 0.75m, Checkpoints = [new() { Value = 1.5m, Progress = 0.4m }] } },
            new() { Metric = new MilestonesMetric { Steps = [new() { IsDone = true }, new()] } },
            Scored.At(0.123456m),
            new() { Metric = new BoundMetric { Measure = BoundMeasure.ShareOfCheckIns }, CheckIns = new() { Count = 4, Met = 1 } },
            new() { Metric = new BoundMetric { Measure = BoundMeasure.Distance, Lower = 4m, Current = 3m } },
        ];

        Assert.All(rounded, keyResult => Assert.Contains(Computed(keyResult).Terms, IsRounding));
        Assert.All(exact, keyResult => Assert.DoesNotContain(Computed(keyResult).Terms, IsRounding));

        Assert.DoesNotContain(Computed(Scored.Numeric(3m, 10m, null), new() { KeyResults = new() { MissingCurrent = MissingCurrent.Baseline } }).Terms, IsRounding);
        Assert.DoesNotContain(Computed(Scored.Numeric(3m, 3m, 1m), new() { KeyResults = new() { ZeroSpan = ZeroSpan.One } }).Terms, IsRounding);
        Assert.DoesNotContain(Computed(Scored.Numeric(3m, 3m, 1m), new() { KeyResults = new() { ZeroSpan = ZeroSpan.One, Scale = KeyResultScale.ThreePoint } }).Terms, IsRounding);
    }

    [Theory]
    [InlineData(ExecutionMeasure.WorkDone, 3, 1, true)]
    [InlineData(ExecutionMeasure.WorkDone, 3, 2, false)]
    [InlineData(ExecutionMeasure.WorkDone, 4, 0, true)]
    [InlineData(ExecutionMeasure.WorkDone, 4, 1, false)]
    [InlineData(ExecutionMeasure.ClosedShare, 3, 2, true)]
    [InlineData(ExecutionMeasure.ClosedShare, 4, 0, false)]
    public void The_share_of_work_says_when_it_was_rounded(ExecutionMeasure measure, int planned, int last, bool isRounded)
    {
        var work = Enumerable.Range(0, planned).Select(i => new Initiative
        {
            Id = new(FormattableString.Invariant($"i{i}")),
            Objective = Scored.ObjectiveId,
            KeyResult = new("o1.kr1"),
            Target = i == planned - 1 ? last : 1m,
            Actual = i == 0 ? 1m : 0m,
            State = i == 0 ? OkrState.Closed : OkrState.Active,
        });
        var sheet = Scored.Sheet([Scored.With(new KeyResult { Metric = new ExecutedMetric() }), .. work], new() { KeyResults = new() { Execution = measure } });

        Assert.Equal(isRounded, sheet.Explain(sheet.Snapshot.KeyResults[0]).Terms[0].Terms.Any(IsRounding));
    }

    [Fact]
    public void A_grade_finer_than_a_millionth_says_that_it_was_rounded()
    {
        var sheet = Scored.Sheet([Scored.With(Scored.At(0.5m) with { Grade = new Grade { Value = 0.1234567m } })]);

        var explanation = sheet.Explain(sheet.Snapshot.KeyResults[0]);

        Assert.Equal(0.123457m, explanation.Value);
        Assert.Equal([0.1234567m, 0.123457m, 0.5m], explanation.Terms.Select(term => term.Value!.Value));
    }

    [Fact]
    public void Full_marks_and_the_clamp_are_steps_of_their_own()
    {
        var policy = new ScoringPolicy { KeyResults = new() { FullMarksAt = 1.4m } };

        Assert.Equal([0.857143m], Computed(Scored.Numeric(0m, 10m, 12m), policy).Terms.Where(term => term.Kind == ExplanationKind.Step).Select(term => term.Value!.Value));
        Assert.Equal([2m, 1m], Computed(Scored.Numeric(0m, 10m, 28m), policy).Terms.Where(term => term.Kind == ExplanationKind.Step).Select(term => term.Value!.Value));
    }

    [Fact]
    public void Full_marks_at_the_target_are_no_step()
    {
        var policy = new ScoringPolicy { KeyResults = new() { FullMarksAt = 1m } };

        Assert.Equal(["limited to the range that the policy allows: 1"], Steps(Scored.Numeric(0m, 10m, 12m), policy));
        Assert.Empty(Steps(Scored.Numeric(0m, 10m, 5m), policy));
        Assert.Equal(["all or nothing: 0"], Steps(Scored.Numeric(0m, 10m, 5m), new() { KeyResults = new() { Scale = KeyResultScale.AllOrNothing } }));
    }

    [Theory]
    [InlineData(MissingCurrent.NotScored, "(current − baseline) / (target − baseline): –")]
    [InlineData(MissingCurrent.Zero, "not measured, so the policy's choice for that case: 0")]
    [InlineData(MissingCurrent.Baseline, "not measured, so the policy's choice for that case: 0")]
    public void What_nobody_measured_says_whose_choice_its_number_is(MissingCurrent choice, string line)
    {
        var policy = new ScoringPolicy { KeyResults = new() { MissingCurrent = choice } };

        Assert.StartsWith(line, Computed(Scored.Numeric(0m, 10m, null), policy).ToLine(OkrLanguage.English), StringComparison.Ordinal);
        Assert.StartsWith("share of the initiatives that are closed", Computed(new KeyResult { Metric = new ExecutedMetric() }, policy).ToLine(OkrLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_graded_and_when_is_there_as_data_too()
    {
        Explanation Of(Grade grade)
        {
            var sheet = Scored.Sheet([Scored.With(Scored.At(0.5m) with { Grade = grade })]);
            return sheet.Explain(sheet.Snapshot.KeyResults[0]).Terms[0];
        }

        var (dated, undated) = (Of(new Grade { Value = 0.9m, By = new("ann"), On = new(2026, 4, 2) }), Of(new Grade { Value = 0.9m }));

        Assert.Equal((ExplanationKind.Grade, new PersonId("ann"), new DateTimeOffset(2026, 4, 2, 0, 0, 0, TimeSpan.Zero)), (dated.Kind, dated.By!.Value, dated.At!.Value));
        Assert.Equal((null, (DateTimeOffset?)null), (undated.By, undated.At));
    }

    [Fact]
    public void A_grade_needs_no_score_to_count()
    {
        var sheet = Scored.Sheet([Scored.With(Scored.At(null) with { Grade = new Grade { Value = 0.7m } })]);

        Assert.Equal((0.7m, ExclusionReason.None), (sheet.Explain(sheet.Snapshot.KeyResults[0]).Value, sheet.Explain(sheet.Snapshot.KeyResults[0]).Excluded));
    }

    [Fact]
    public void Zeros_at_the_end_of_a_number_say_nothing() =>
        Assert.Contains("target: 25\n", Computed(Scored.Numeric(0m, 25.00m, 20.0m)).ToText(OkrLanguage.English), StringComparison.Ordinal);

    [Fact]
    public void A_cycle_is_explained_by_its_objectives()
    {
        var sheet = Scored.Sheet(
        [
            new Cycle { Id = new("c1") },
            Scored.With(Scored.At(0.5m)) with { Cycle = new("c1"), Weight = new Weight(3m) },
            Scored.With(Scored.At(1m) with { Id = new("k2") }) with { Id = new("o2"), Cycle = new("c1") },
            Scored.With(Scored.At(0m) with { Id = new("k3") }) with { Id = new("o3"), Cycle = new("c1"), State = OkrState.Cancelled },
        ]);

        Assert.Equal(0.625m, sheet.Of(sheet.Snapshot.Cycles[0]).Score);
        Assert.Equal(
            """
            c1: 0.625, weighted mean of 2 of 3 objectives
              o1: 0.5 (weight 3), of the cycle
              o2: 1, of the cycle
              o3: 0, of the cycle – not counted: it is cancelled

            """,
            sheet.Explain(sheet.Snapshot.Cycles[0]).ToText(OkrLanguage.English));
    }

    private static Explanation Computed(KeyResult keyResult, ScoringPolicy? policy = null)
    {
        var sheet = Scored.Sheet([Scored.With(keyResult)], policy);
        return sheet.Explain(sheet.Snapshot.KeyResults[0]).Terms[^1];
    }

    private static IEnumerable<string> Steps(KeyResult keyResult, ScoringPolicy policy) =>
        Computed(keyResult, policy).Terms.Where(term => term.Kind == ExplanationKind.Step).Select(term => term.ToLine(OkrLanguage.English));

    private static bool IsRounding(Explanation term) => term.Kind == ExplanationKind.Step && term.Text.English.StartsWith("rounded", StringComparison.Ordinal);
}
