using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

public sealed class StatedStatusTests
{
    private static readonly StatedStatus AtRisk = new() { Status = OkrStatus.AtRisk, By = new("ann"), On = new DateOnly(2026, 2, 10), Reason = "供应商延期" };

    [Fact]
    public void A_stated_status_is_shown_beside_the_computed_one()
    {
        var score = Scored.KeyResult(Scored.At(0.9m) with { Status = AtRisk });

        Assert.Equal((OkrStatus.AtRisk, OkrStatus.OnTrack, OkrStatus.AtRisk), (score.Status, score.ComputedStatus, score.StatedStatus));
    }

    [Fact]
    public void Without_one_the_computed_status_is_shown()
    {
        var score = Scored.Objective(Scored.With(Scored.At(0.9m)));

        Assert.Equal((OkrStatus.OnTrack, OkrStatus.OnTrack, (OkrStatus?)null), (score.Status, score.ComputedStatus, score.StatedStatus));
    }

    [Fact]
    public void A_policy_can_ignore_it()
    {
        var score = Scored.Objective(Scored.With(Scored.At(0.9m)) with { Status = AtRisk }, With(StatedStatusRule.Ignored));

        Assert.Equal((OkrStatus.OnTrack, OkrStatus.AtRisk), (score.Status, score.StatedStatus));
    }

    // T18: it wins until the next check-in.
    [Theory]
    [InlineData("2026-02-09", OkrStatus.AtRisk)]
    [InlineData("2026-02-10", OkrStatus.AtRisk)]
    [InlineData("2026-02-11", OkrStatus.OnTrack)]
    [InlineData(null, OkrStatus.AtRisk)]
    public void A_policy_can_let_it_lapse_with_the_next_report(string? reported, OkrStatus shown)
    {
        var checkIns = reported is null ? null : new CheckInSummary { Count = 1, LastAt = DateTimeOffset.Parse(reported + "T09:00:00+08:00", System.Globalization.CultureInfo.InvariantCulture) };
        var keyResult = Scored.At(0.9m) with { CheckIns = checkIns };

        Assert.Equal(shown, Scored.KeyResult(keyResult with { Status = AtRisk }, With(StatedStatusRule.UntilNextReport)).Status);
        Assert.Equal(shown, Scored.Objective(Scored.With(keyResult, Scored.At(0.9m)) with { Status = AtRisk }, With(StatedStatusRule.UntilNextReport)).Status);
    }

    [Fact]
    public void On_an_objective_it_lapses_with_the_latest_report_of_any_key_result()
    {
        KeyResult Reported(int day) => Scored.At(0.9m) with { CheckIns = new() { Count = 1, LastAt = new(2026, 2, day, 0, 0, 0, TimeSpan.Zero) } };

        Assert.Equal(OkrStatus.OnTrack, Scored.Objective(Scored.With(Reported(1), Reported(12), Reported(2)) with { Status = AtRisk }, With(StatedStatusRule.UntilNextReport)).Status);
    }

    [Fact]
    public void Without_a_date_it_lapses_with_any_report()
    {
        var keyResult = Scored.At(0.9m) with { Status = AtRisk with { On = null }, CheckIns = new() { Count = 1, LastAt = DateTimeOffset.UnixEpoch } };

        Assert.Equal(OkrStatus.OnTrack, Scored.KeyResult(keyResult, With(StatedStatusRule.UntilNextReport)).Status);
    }

    [Fact]
    public void What_is_shown_below_is_what_a_combiner_takes()
    {
        var policy = new ScoringPolicy { Status = new() { Combiner = StatusCombiner.Worst } };

        Assert.Equal(OkrStatus.AtRisk, Scored.Objective(Scored.With(Scored.At(0.9m), Scored.At(0.9m) with { Status = AtRisk }), policy).Status);
        Assert.Equal(
            (OkrStatus.Achieved, OkrStatus.AtRisk),
            Scored.Objective(Scored.With(Scored.At(0.9m) with { Status = AtRisk }) with { Status = new() { Status = OkrStatus.Achieved } }, policy) is var own
                ? (own.Status, own.ComputedStatus)
                : default);
    }

    [Fact]
    public void An_explanation_holds_both_and_says_which_is_shown()
    {
        var sheet = Scored.Sheet([Scored.With(Scored.At(0.9m) with { Status = AtRisk })]);
        var explanation = sheet.ExplainStatus(sheet.Snapshot.KeyResults[0]);

        Assert.Equal((OkrStatus.AtRisk, "the status stated by hand is shown"), (explanation.Status, explanation.Text.English));
        Assert.Equal(("stated by hand by ann on 2026-02-10 (供应商延期)", new PersonId("ann")), (explanation.Terms[0].Text.English, explanation.Terms[0].By));
        Assert.Equal(OkrStatus.OnTrack, explanation.Terms[1].Status);
        Assert.StartsWith("o1.kr1：有风险，显示人工填写的状态\n  人工填写，填写人 ann，日期 2026-02-10（供应商延期）：有风险\n", explanation.ToText(OkrLanguage.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_is_forgotten_there_too()
    {
        var document = OkrDocument.FromRecords([Scored.With(Scored.At(0.9m) with { Status = AtRisk }) with { Status = AtRisk }]);

        var forgotten = document.Apply(PersonalData.Forget(document, new("ann"), null)).Objectives[0];

        Assert.Null(forgotten.Status!.By);
        Assert.Null(forgotten.KeyResults[0].Status!.By);
    }

    private static ScoringPolicy With(StatedStatusRule rule) => new() { Status = new() { Stated = rule } };
}
