namespace Okr.Core.Tests.Analysis;

public sealed class AppraisalStatementTests
{
    private static readonly OkrSnapshot Snapshot = OkrSnapshot.Build(OkrDocument.FromRecords(
    [
        Goal("promise", "ana", Ambition.Committed, KeyResult("p1", 6), KeyResult("p2", 12), KeyResult("p3", null), KeyResult("p4", 5) with { Ambition = Ambition.Aspirational }),
        Goal("stretch", "ana", Ambition.Aspirational, KeyResult("s1", 3)),
        Goal("shared", "ben", Ambition.Committed, KeyResult("h1", 2) with { Owner = new("ana") }, KeyResult("h2", 9)),
        Goal("dropped", "ana", Ambition.Committed, KeyResult("d1", 0)) with { State = OkrState.Cancelled },
    ]));

    [Fact]
    public void By_default_nothing_of_the_OKRs_goes_into_an_appraisal()
    {
        var statement = Of(AppraisalMode.Decoupled);

        Assert.Equal((AppraisalMode.Decoupled, null), (statement.Mode, statement.Attainment));
        Assert.Empty(statement.Items);
    }

    [Fact]
    public void An_informed_talk_has_the_goals_in_words_and_no_number()
    {
        var statement = Of(AppraisalMode.Informed);

        Assert.Equal(["promise", "p1", "p2", "p3", "p4", "stretch", "s1", "h1"], statement.Items.Select(item => item.Target.Id));
        Assert.All(statement.Items, item => Assert.Null(item.Attainment));
        Assert.Null(statement.Attainment);
    }

    [Fact]
    public void By_weight_only_committed_key_results_count_and_none_for_more_than_its_promise()
    {
        var statement = Of(AppraisalMode.Weighted);

        Assert.Equal([("p1", 0.6m), ("p2", 1m), ("h1", 0.2m)], statement.Items.Where(item => item.Attainment is not null).Select(item => (item.Target.Id, item.Attainment!.Value)));
        Assert.Equal(0.6m, statement.Attainment);
    }

    [Fact]
    public void Who_has_promised_nothing_has_no_attainment()
    {
        var statement = AppraisalStatement.Of(Analyze(AppraisalMode.Weighted), new("nobody"));

        Assert.Empty(statement.Items);
        Assert.Null(statement.Attainment);
        Assert.Empty(AppraisalStatement.Of(Analyze(AppraisalMode.Weighted), default).Items);
    }

    private static AppraisalStatement Of(AppraisalMode mode) => AppraisalStatement.Of(Analyze(mode), new("ana"));

    private static OkrAnalysis Analyze(AppraisalMode mode) => OkrEngine.Analyze(Snapshot, new() { Appraisal = new() { Mode = mode } }, new(2026, 11, 23));

    private static Objective Goal(string id, string owner, Ambition ambition, params KeyResult[] keyResults) =>
        new() { Id = new(id), Title = id, Owner = new(owner), Ambition = ambition, KeyResults = keyResults };

    private static KeyResult KeyResult(string id, decimal? current) => new() { Id = new(id), Title = id, Metric = new NumericMetric { Baseline = 0, Target = 10, Current = current } };
}
