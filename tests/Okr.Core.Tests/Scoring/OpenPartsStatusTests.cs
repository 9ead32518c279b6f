using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

/// <summary>T2: the worst of what is open, and its own progress where key results are only closed or not started.</summary>
public sealed class OpenPartsStatusTests
{
    private static readonly ScoringPolicy Policy = new() { Status = new() { Combiner = StatusCombiner.WorstOfOpen } };

    // Half of the time is over: 0.6 is on track, 0.4 behind, 0.1 at risk.
    [Fact]
    public void The_worst_open_part_counts_and_closed_ones_do_not()
    {
        Assert.Equal(OkrStatus.Behind, Status(Scored.At(0.6m), Scored.At(0.4m)));
        Assert.Equal(OkrStatus.OnTrack, Status(Scored.At(0.6m), Closed(0.1m)));
    }

    [Fact]
    public void Only_closed_ones_leave_it_to_its_own_progress()
    {
        Assert.Equal(OkrStatus.AtRisk, Status(Closed(0.1m), Closed(0.2m)));
        Assert.Equal(OkrStatus.OnTrack, Status(Closed(0.1m), Closed(1m)));
    }

    [Fact]
    public void Nothing_measured_beside_closed_ones_is_no_hindrance() => Assert.Equal(OkrStatus.AtRisk, Status(Closed(0.1m), Scored.At(null)));

    [Fact]
    public void Where_nothing_has_started_nothing_has()
    {
        var early = new DateOnly(2025, 12, 1);

        Assert.Equal(OkrStatus.NotStarted, Status([Scored.At(0m), Scored.At(0m)], early));
        Assert.Equal(OkrStatus.NoData, Status());
    }

    [Fact]
    public void The_worst_takes_closed_ones_in() =>
        Assert.Equal(OkrStatus.AtRisk, Scored.Objective(Scored.With(Scored.At(0.6m), Closed(0.1m)), new() { Status = new() { Combiner = StatusCombiner.Worst } }).Status);

    [Fact]
    public void The_worst_of_closed_ones_alone_is_still_the_worst() =>
        Assert.Equal(OkrStatus.AtRisk, Scored.Objective(Scored.With(Closed(0.1m), Closed(1m)), new() { Status = new() { Combiner = StatusCombiner.Worst } }).Status);

    [Fact]
    public void The_file_of_viva_does_so() => Assert.Equal(StatusCombiner.WorstOfOpen, PolicyFile.Read("viva-goals").Status.Combiner);

    [Fact]
    public void An_explanation_names_the_parts_and_the_exception()
    {
        var sheet = Scored.Sheet([Scored.With(Closed(0.1m), Closed(0.2m))], Policy);
        var text = sheet.ExplainStatus(sheet.Snapshot.Objectives[0]).ToText(OkrLanguage.English);

        Assert.Contains("one of its parts, closed", text, StringComparison.Ordinal);
        Assert.Contains("all that has started is closed, so its own progress counts", text, StringComparison.Ordinal);
        Assert.Equal(OkrStatus.AtRisk, sheet.ExplainStatus(sheet.Snapshot.Objectives[0]).Terms[^1].Status);
    }

    private static KeyResult Closed(decimal progress) => Scored.At(progress) with { State = OkrState.Closed };

    private static OkrStatus Status(params KeyResult[] keyResults) => Status(keyResults, Scored.Today);

    private static OkrStatus Status(KeyResult[] keyResults, DateOnly today) => Scored.Objective(Scored.With(keyResults), Policy, today).Status;
}
