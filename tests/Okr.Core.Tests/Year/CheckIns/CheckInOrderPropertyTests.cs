using FsCheck;
using FsCheck.Xunit;
using Okr.Storage;
using Okr.Year;
using static Okr.Core.Tests.Year.CheckInPlan;

namespace Okr.Core.Tests.Year;

public sealed class CheckInOrderPropertyTests
{
    [Property(MaxTest = 150)]
    public void Any_order_of_arrival_and_any_split_into_commits_leave_the_same_records(int seed, bool isImported)
    {
        var random = new Random(seed);
        var start = isImported ? Imported() : Snapshot();
        var reports = Enumerable.Range(0, random.Next(1, 25)).Select(number => Some(random, number)).ToArray();

        var atOnce = After(start, reports);
        random.Shuffle(reports);
        var oneByOne = start;
        for (var i = 0; i < reports.Length;)
        {
            var next = Math.Min(reports.Length, i + random.Next(1, 5));
            oneByOne = After(oneByOne, reports[i..next]);
            i = next;
        }

        Assert.Empty(atOnce.Document.ChangesTo(oneByOne.Document));
    }

    [Property(MaxTest = 100)]
    public void Corrections_leave_what_the_right_reports_alone_would_have_left(int seed, bool isImported)
    {
        var random = new Random(seed);
        var start = isImported ? Imported() : Snapshot();
        var reports = Enumerable.Range(0, random.Next(1, 12)).Select(number => Some(random, number)).ToList();
        var last = reports.ToDictionary(report => report.Id);
        var snapshot = After(start, reports);
        for (var i = 0; i < 8; i++)
        {
            var wrong = reports[random.Next(reports.Count)].Id;
            if (!last.TryGetValue(wrong, out var old))
            {
                continue;
            }

            var id = new CheckInId($"x{i}");
            var right = random.Next(3) == 0 ? null : Some(random, i) with { Id = id, KeyResult = old.KeyResult, Objective = old.Objective, Value = old.Value, Step = old.Step, ObservedAt = old.ObservedAt };
            snapshot = After(snapshot, context => right is null ? CheckInVerbs.Withdraw(context, old.Id, id, "wrong") : CheckInVerbs.Correct(context, old.Id, right));
            _ = right is null ? last.Remove(wrong) : (last[wrong] = right) is null;
        }

        Assert.Equal(After(start, [.. last.Values.Select(report => report with { RecordedAt = Noon })]).ObjectiveRecords[0], snapshot.ObjectiveRecords[0]);
    }

    [Property(MaxTest = 30)]
    public void A_single_report_is_the_one_that_counts_when_all_others_are_withdrawn(NonEmptyString note) =>
        Assert.Equal(
            note.Get,
            After(After(Snapshot(), Report("a", 1m, 2), Report("b", 2m, 1)), context => CheckInVerbs.Withdraw(context, new("b"), new("c"), note.Get)).Document.CheckIns[2].Note);

    [Fact]
    public async Task Many_at_once_on_one_objective_lose_nothing()
    {
        var store = new InMemoryOkrStore();
        var workspace = new WorkspaceId("acme");
        await store.CommitAsync(workspace, [new OkrChange.Put(Quarter), new OkrChange.Put(Plan)]);

        await Task.WhenAll(Enumerable.Range(0, 24).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 3; i++)
            {
                await CheckInAsync(Report($"{writer}.{i}", writer, i, i == 0 ? "sum" : "sales"));
            }
        })));

        var snapshot = OkrSnapshot.Build(await store.LoadAsync(workspace));
        Assert.Equal(72, snapshot.Document.CheckIns.Count);
        Assert.Equal((276m, 24), (Current(snapshot, "sum"), KeyResult(snapshot, "sum").CheckIns!.Count));
        Assert.Equal(48, KeyResult(snapshot).CheckIns!.Count);
        Assert.Equal(Noon.AddDays(-1), KeyResult(snapshot).CheckIns!.LastAt);

        async Task CheckInAsync(CheckIn report)
        {
            while (true)
            {
                var outcome = CheckInVerbs.CheckIn(Context(OkrSnapshot.Build(await store.LoadAsync(workspace))), report);
                Assert.True(outcome.IsAllowed);
                try
                {
                    await store.CommitAsync(workspace, outcome.Changes);
                    return;
                }
                catch (OkrConflictException)
                {
                    // Somebody else was faster: look again.
                }
            }
        }
    }

    private static OkrSnapshot Imported() => OkrSnapshot.Build(OkrDocument.FromRecords(
    [
        Quarter,
        Plan with
        {
            Status = new() { Status = OkrStatus.AtRisk },
            KeyResults = [.. Plan.KeyResults.Select(one => one with
            {
                Confidence = new(4),
                CheckIns = one.Metric is BoundMetric ? new() { Count = 5, Met = 2, Planned = 13, LastAt = Noon.AddDays(-4) } : null,
                Metric = one.Metric switch
                {
                    NumericMetric numeric => numeric with { Current = 33m },
                    BoundMetric bound => bound with { Current = 3m },
                    MilestonesMetric steps => steps with { Steps = [.. steps.Steps.Select((step, i) => step with { IsDone = i == 0 })] },
                    ZonesMetric zones => zones with { Reached = Zone.Commit },
                    BinaryMetric binary => binary with { IsDone = false },
                    var other => other,
                },
            })],
        },
    ]));

    private static CheckIn Some(Random random, int number)
    {
        var keyResult = Plan.KeyResults[random.Next(Plan.KeyResults.Count)];
        var value = keyResult.Metric switch
        {
            NumericMetric or BoundMetric or HostMetric => random.Next(-50, 50) / 4m,
            ManualMetric => random.Next(11) / 10m,
            BinaryMetric or MilestonesMetric => random.Next(2),
            ZonesMetric => random.Next(4),
            _ => (decimal?)null,
        };
        var isOnObjective = random.Next(6) == 0;
        return new()
        {
            Id = new($"c{number}"),
            Objective = isOnObjective ? Goal : default,
            KeyResult = isOnObjective ? null : keyResult.Id,
            Value = isOnObjective ? null : value,
            Step = keyResult.Metric is MilestonesMetric && !isOnObjective ? random.Next(1, 4) : null,
            Confidence = random.Next(3) == 0 ? new Confidence(random.Next(11)) : null,
            Status = random.Next(4) == 0 ? new() { Status = OkrStatus.Behind + random.Next(2) } : null,
            Note = "because",
            ObservedAt = Noon.AddHours(-random.Next(200)),
        };
    }
}
