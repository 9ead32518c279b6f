using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

public sealed class StatusExplanationTests
{
    [Fact]
    public void A_status_reads_like_a_comparison()
    {
        var sheet = Scored.Sheet([Scored.With(Scored.At(0.4m))]);

        Assert.Equal(
            """
            o1.kr1: behind, the computed status is shown
              computed from progress and expected progress: behind
                progress: 0.4
                expected progress: days gone of all days: 0.505618
                  first day: 2026-01-01
                  last day: 2026-03-31
                  asked for: 2026-02-15
                  days gone: 45
                  days in all: 89
                  rounded half away from zero to six decimals: 0.505618
                progress − expected progress: -0.105618
                on track ≥ 0, behind ≥ -0.25, at risk below

            """,
            sheet.ExplainStatus(sheet.Snapshot.KeyResults[0]).ToText(OkrLanguage.English));
    }

    [Fact]
    public void It_reads_in_chinese_too()
    {
        var sheet = Scored.Sheet([Scored.With(Scored.At(0.4m))]);

        Assert.Equal(
            """
            o1：落后，显示计算状态
              由进度与预期进度计算：落后
                进度：0.4
                预期进度：已过天数占总天数的比例：0.505618
                  第一天：2026-01-01
                  最后一天：2026-03-31
                  计算日期：2026-02-15
                  已过天数：45
                  总天数：89
                  四舍五入到六位小数：0.505618
                进度 − 预期进度：-0.105618
                正常推进：≥ 0，落后：≥ -0.25，其余为有风险

            """,
            sheet.ExplainStatus(sheet.Snapshot.Objectives[0]).ToText(OkrLanguage.Chinese));
    }

    [Fact]
    public void What_lowers_a_status_is_a_step_with_its_reason()
    {
        var policy = new ScoringPolicy { Status = new() { AtRiskUpToConfidence = 3m, Stalled = StaleEffect.AtBestBehind } };
        var keyResult = Scored.At(0.9m) with { Confidence = new Confidence(2m), CheckIns = new() { Count = 1, LastAt = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero) } };
        var sheet = Scored.Sheet([Scored.With(keyResult)], policy);

        var steps = sheet.ExplainStatus(sheet.Snapshot.KeyResults[0]).Terms[0].Terms.Where(term => term is { Kind: ExplanationKind.Step, Status: not null });

        Assert.Equal(
            [("lowered because the last report is old: 2026-01-05", OkrStatus.Behind), ("lowered by a confidence of 2", OkrStatus.AtRisk)],
            steps.Select(step => (step.Text.English, step.Status!.Value)));
    }

    [Theory]
    [InlineData(StatusFamily.Absolute, "computed from progress alone")]
    [InlineData(StatusFamily.Ratio, "computed from progress and expected progress")]
    public void Each_family_says_what_it_looks_at(StatusFamily family, string text)
    {
        var sheet = Scored.Sheet([Scored.With(Scored.At(0.4m))], new() { Status = new() { Family = family } });
        var computed = sheet.ExplainStatus(sheet.Snapshot.KeyResults[0]).Terms[0];

        Assert.Equal(text, computed.Text.English);
        Assert.Equal(family == StatusFamily.Ratio ? 0.791111m : null, computed.Terms.FirstOrDefault(term => term.Text.English == "progress / expected progress")?.Value);
    }

    // T3: a threshold goal that holds is on track, one that does not is behind, whatever the day.
    [Theory]
    [InlineData(30, OkrStatus.OnTrack)]
    [InlineData(20, OkrStatus.Behind)]
    public void A_bound_can_speak_for_itself(decimal current, OkrStatus status)
    {
        var keyResult = new KeyResult { Metric = new BoundMetric { Kind = BoundKind.AtLeast, Lower = 25m, Current = current } };
        var sheet = Scored.Sheet([Scored.With(keyResult)], PolicyFile.Read("engagedly"));

        Assert.Equal(status, sheet.Of(sheet.Snapshot.KeyResults[0]).Status);
        Assert.Equal("a bound: on track while it holds, behind while it does not", sheet.ExplainStatus(sheet.Snapshot.KeyResults[0]).Terms[0].Text.English);
        Assert.Equal(status, sheet.ExplainStatus(sheet.Snapshot.KeyResults[0]).Terms[0].Status);
    }

    [Theory]
    [InlineData(null, "2026-03-31", "2026-02-15", null, ExclusionReason.NoDates, "expected progress")]
    [InlineData("2026-03-31", "2026-01-01", "2026-02-15", null, ExclusionReason.ReversedDates, "expected progress")]
    [InlineData("2026-01-01", "2026-03-31", "2025-02-15", "0", ExclusionReason.None, "expected progress: the first day is still to come")]
    [InlineData("2026-01-01", "2026-03-31", "2026-04-01", "1", ExclusionReason.None, "expected progress: the last day is over")]
    [InlineData("2026-01-01", "2026-01-01", "2026-01-01", "1", ExclusionReason.None, "expected progress: all of it on the only day")]
    public void Expected_progress_says_why_it_is_what_it_is(string? start, string? end, string today, string? expected, ExclusionReason reason, string text)
    {
        var sheet = Scored.Sheet([Scored.With(Scored.At(0.4m)) with { Start = Day(start), End = Day(end) }], today: Day(today));

        var explanation = sheet.ExplainExpected(sheet.Snapshot.Objectives[0]);

        Assert.Equal((reason, text), (explanation.Excluded, explanation.Text.English));
        Assert.Equal(expected is null ? null : decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), explanation.Value);
    }

    // On the first and the last day the period is running; the day after it is over.
    [Theory]
    [InlineData("2026-01-01", "days gone: 0; days in all: 89", "on track ≥ 0, behind ≥ -0.25, at risk below")]
    [InlineData("2026-03-31", "days gone: 89; days in all: 89", "on track ≥ 0, behind ≥ -0.25, at risk below")]
    [InlineData("2026-04-01", "", "the last day is over")]
    [InlineData("2025-12-31", "", "the first day is still to come")]
    public void Days_are_counted_while_the_period_runs(string today, string days, string reason)
    {
        var sheet = Scored.Sheet([Scored.With(Scored.At(0.4m))], new() { Status = new() { AfterEnd = AfterEnd.AchievedOrMissed } }, Day(today));
        var computed = sheet.ExplainStatus(sheet.Snapshot.KeyResults[0]).Terms[0];

        Assert.Equal(days, string.Join("; ", computed.Terms[1].Terms.Where(term => term.Kind == ExplanationKind.Input).Select(term => term.ToLine(OkrLanguage.English))));
        Assert.Equal(reason, computed.Terms[^1].Text.English);
        Assert.DoesNotContain(computed.Terms[1].Terms, term => term.Kind == ExplanationKind.Step);
    }

    // Until half of the time nothing is planned: that is exact on any day, and a share of the days is not.
    [Theory]
    [InlineData("0", false)]
    [InlineData("0.2", true)]
    public void A_planned_course_says_when_it_was_rounded(string half, bool isRounded)
    {
        var phase = new PacePhase { Time = 0.5m, Progress = decimal.Parse(half, System.Globalization.CultureInfo.InvariantCulture) };
        var sheet = Scored.Sheet([Scored.With(Scored.At(0.4m))], new() { Pace = new() { Phases = [phase] } }, new DateOnly(2026, 1, 31));

        Assert.Equal(isRounded, sheet.ExplainExpected(sheet.Snapshot.KeyResults[0]).Terms.Any(term => term.Kind == ExplanationKind.Step));
    }

    [Fact]
    public void Where_nothing_can_be_compared_no_thresholds_are_named()
    {
        var undated = Scored.With(Scored.At(0.4m)) with { Start = null };
        Explanation Of(StatusFamily family)
        {
            var sheet = Scored.Sheet([undated], new() { Status = new() { Family = family, AchievedFrom = 0.3m } });
            return sheet.ExplainStatus(sheet.Snapshot.KeyResults[0]).Terms[0];
        }

        Assert.Equal((OkrStatus.NoData, "expected progress"), (Of(StatusFamily.Difference).Status, Of(StatusFamily.Difference).Terms[^1].Text.English));
        Assert.Equal((OkrStatus.Achieved, "enough for achieved, whatever the day"), (Of(StatusFamily.Absolute).Status, Of(StatusFamily.Absolute).Terms[^1].Text.English));
    }

    [Fact]
    public void Who_stated_a_status_and_when_is_there_as_data_too()
    {
        var stated = new StatedStatus { Status = OkrStatus.AtRisk, By = new("ann"), On = new(2026, 2, 10) };
        var sheet = Scored.Sheet([Scored.With(Scored.At(0.9m) with { Status = stated }) with { Status = new() { Status = OkrStatus.Behind } }]);

        var (dated, undated) = (sheet.ExplainStatus(sheet.Snapshot.KeyResults[0]).Terms[0], sheet.ExplainStatus(sheet.Snapshot.Objectives[0]).Terms[0]);

        Assert.Equal((ExplanationKind.Input, new PersonId("ann"), new DateTimeOffset(2026, 2, 10, 0, 0, 0, TimeSpan.Zero)), (dated.Kind, dated.By!.Value, dated.At!.Value));
        Assert.Equal((null, (DateTimeOffset?)null), (undated.By, undated.At));
    }

    [Fact]
    public void A_planned_course_lists_its_points_and_its_rounding()
    {
        var policy = new ScoringPolicy { Pace = new() { Phases = [new() { Time = 0.5m, Progress = 0.2m }], Step = 0.01m } };
        var sheet = Scored.Sheet([Scored.With(Scored.At(0.4m))], policy);

        var explanation = sheet.ExplainExpected(sheet.Snapshot.KeyResults[0]);

        Assert.Equal("expected progress: along the planned course", explanation.Text.English);
        Assert.Contains(explanation.Terms, term => term is { Value: 0.2m, Text.English: "expected by 0.5 of the time" });
        Assert.Equal(("rounded to steps of 0.01", 0.21m), (explanation.Terms[^1].Text.English, explanation.Terms[^1].Value));
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
