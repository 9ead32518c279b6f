using Okr.Alignment;
using Okr.Benchmarks.Running;
using Okr.Scoring;

namespace Okr.Benchmarks.Naive;

/// <summary>The same check-ins for every way to take them.</summary>
internal sealed class CheckInPeers : IDisposable
{
    private const int SingleSteps = 4;

    private readonly (int Number, Objective Before, Objective After)[] _steps;
    private readonly (int KeyResult, int Objective)[] _places;
    private readonly long[] _keyResults;
    private readonly long[] _objectives;
    private readonly Lazy<LiveObjects> _graph;
    private readonly Lazy<LiveTables> _sqlite;
    private readonly Lazy<LiveTables?> _postgres;
    private bool _isAfter;

    public CheckInPeers(OkrSnapshot snapshot, int count)
    {
        var random = new Random(3);
        var measured = snapshot.KeyResults.Where(keyResult => keyResult.Record is { Grade: null, Metric: NumericMetric { Current: not null } }).ToList();
        var picked = Enumerable.Range(0, 2 * count).Select(_ => measured[random.Next(measured.Count)]).DistinctBy(keyResult => keyResult.Objective.Index).Take(count).ToList();
        _steps = [.. picked.Select(keyResult => (keyResult.Objective.Index, keyResult.Objective.Record, With(keyResult, random.Next(1, 1_000))))];
        _places = [.. picked.Select(keyResult => (keyResult.Index, keyResult.Objective.Index))];
        (_keyResults, _objectives) = (new long[snapshot.KeyResults.Count], new long[snapshot.Objectives.Count]);
        All = Step(snapshot, _steps);
        Singles = [.. _steps.Take(SingleSteps).Select(step => Step(snapshot, [step]))];
        _graph = new(() => new LiveObjects(snapshot.Document));
        _sqlite = new(() => LiveTables.InSqlite(snapshot.Document));
        _postgres = new(() => PostgresHost.Missing is null ? LiveTables.InPostgres(snapshot.Document) : null);
    }

    /// <summary>Some check-ins, each alone, with the workspace after it.</summary>
    public (IReadOnlyList<OkrChange> Changes, AlignmentGraph After)[] Singles { get; }

    /// <summary>All of them in one commit.</summary>
    public (IReadOnlyList<OkrChange> Changes, AlignmentGraph After) All { get; }

    public LiveObjects Graph => _graph.Value;

    public LiveTables Sqlite => _sqlite.Value;

    /// <summary>Null where PostgreSQL is not installed.</summary>
    public LiveTables? Postgres => _postgres.Value;

    /// <summary>Takes all check-ins one by one; every second time it takes them back, so that each one changes something.</summary>
    public decimal? CheckInAll(ICheckInTarget target)
    {
        _isAfter = !_isAfter;
        foreach (var (number, before, after) in _steps)
        {
            target.Put(number, _isAfter ? after : before);
        }

        return target.Company();
    }

    /// <summary>Writes a key result and its objective for each check-in, and nothing else.</summary>
    public long Touch()
    {
        var sum = 0L;
        foreach (var (keyResult, objective) in _places)
        {
            var value = ++_keyResults[keyResult];
            sum += _objectives[objective] += value;
        }

        return sum;
    }

    public void RefuseToCompareDifferentNumbers(ScoreSheet sheet)
    {
        var company = All.After.Snapshot.Units.First(unit => unit.Record.Parent is null);
        var score = sheet.Refresh(All.After, All.Changes).Of(company).Score;
        ICheckInTarget?[] targets = [Graph, Sqlite, Postgres];
        foreach (var target in targets.OfType<ICheckInTarget>())
        {
            _isAfter = false;
            Agreement.On("the company after all check-ins", score, CheckInAll(target), target == Graph ? 0m : 0.000001m);
            CheckInAll(target);
        }
    }

    public void Dispose()
    {
        if (_sqlite.IsValueCreated)
        {
            Sqlite.Dispose();
        }

        if (_postgres.IsValueCreated)
        {
            Postgres?.Dispose();
        }
    }

    private static (IReadOnlyList<OkrChange>, AlignmentGraph) Step(OkrSnapshot snapshot, IEnumerable<(int Number, Objective Before, Objective After)> steps)
    {
        OkrChange[] changes = [.. steps.Select(step => new OkrChange.Put(step.After))];
        return (changes, AlignmentGraph.Of(snapshot.With(changes)));
    }

    private static Objective With(KeyResultView keyResult, int value)
    {
        var (record, objective) = (keyResult.Record, keyResult.Objective.Record);
        return objective with { KeyResults = [.. objective.KeyResults.Select(own => own.Id == record.Id ? own with { Metric = (NumericMetric)own.Metric! with { Current = value } } : own)] };
    }
}
