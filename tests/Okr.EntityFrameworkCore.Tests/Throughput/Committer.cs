using System.Globalization;

namespace Okr.EntityFrameworkCore.Throughput;

/// <summary>One writer whose commits are check-ins: the objective with its new current value over the old one, and the check-in itself.</summary>
internal abstract class Committer(string name) : IAsyncDisposable
{
    private int _count;
    private long _version;

    /// <summary>Commits once and takes the new version of the objective.</summary>
    public async Task CommitAsync() => _version = await CommitAsync(Next());

    public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Answers with the number of the commit.</summary>
    protected abstract Task<long> CommitAsync(OkrCommit commit);

    private OkrCommit Next()
    {
        var count = ++_count;
        var at = new DateTimeOffset(2026, 10, 1, 8, 0, 0, TimeSpan.Zero).AddMinutes(count);
        var objective = new Objective
        {
            Id = new(name),
            Cycle = new("2026-Q4"),
            Unit = new("riders"),
            Title = "Families choose the bike 目标",
            KeyResults =
            [
                .. Enumerable.Range(0, 3).Select(k => new KeyResult
                {
                    Id = new(string.Create(CultureInfo.InvariantCulture, $"{name}.k{k}")),
                    Title = "Raise weekly riders from 18,000 to 30,000",
                    Metric = new NumericMetric { Baseline = 18_000, Target = 30_000, Current = 18_000 + count },
                }),
            ],
        };
        var checkIn = new CheckIn
        {
            Id = new(string.Create(CultureInfo.InvariantCulture, $"{name}.c{count}")),
            Objective = objective.Id,
            KeyResult = objective.KeyResults[0].Id,
            Value = 18_000 + count,
            Author = new PersonId("ann"),
            Note = "The new lane is open",
            ObservedAt = at,
            RecordedAt = at,
        };
        return new OkrCommit { Id = new(checkIn.Id.Value), At = at, By = checkIn.Author, Changes = [Some.Put(objective, _version), Some.Put(checkIn)] };
    }
}
