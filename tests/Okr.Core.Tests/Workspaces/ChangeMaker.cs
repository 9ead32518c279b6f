using System.Globalization;

namespace Okr.Core.Tests;

/// <summary>Makes commits of chance about a document: mostly what people do every day, now and then something that moves records.</summary>
internal sealed class ChangeMaker(Random random)
{
    private int _made;

    public IReadOnlyList<OkrChange> Next(OkrDocument document) =>
        [.. Enumerable.Range(0, 1 + random.Next(3))
            .SelectMany(_ => One(document))
            .DistinctBy(change => change.Key)
            .Select(change => change is OkrChange.Put put ? new OkrChange.Put(put.Record, document.VersionOf(put.Key)) : change)];

    private IEnumerable<OkrChange> One(OkrDocument document) => random.Next(12) switch
    {
        < 5 when Pick(document.Objectives) is { KeyResults.Count: > 0 } objective => CheckIn(document, objective),
        5 when Pick(document.Objectives) is { } objective => [Put(document, Edited(objective))],
        6 when Pick(document.Initiatives) is { } initiative => [Put(document, initiative with { State = State(), Actual = random.Next(100) })],
        7 when Pick(document.Units) is { } unit => [Put(document, unit with { Name = Name("Unit"), Headcount = random.Next(900) })],
        8 when Pick(document.Cycles) is { } cycle => [Put(document, cycle with { State = (CycleState)random.Next(3) })],
        9 when Pick(document.Objectives) is { AlignsTo.Count: > 0 } objective => [Put(document, objective with { AlignsTo = [objective.AlignsTo[0] with { State = (LinkState)random.Next(4) }] })],
        10 when Pick(document.Objectives) is { } like => [new OkrChange.Put(like with { Id = new(Name("o")), KeyResults = [], AlignsTo = [new() { Parent = like.Id }] })],
        11 when random.Next(3) == 0 && Pick([.. document.Records]) is { Key: var key } => key.Id.Length == 0 ? [] : [new OkrChange.Remove(key, document.VersionOf(key))],
        11 when Pick(document.CheckIns) is { } checkIn => [Put(document, checkIn with { Note = Name("note") })],
        _ => [new OkrChange.Put(new Attestation { Id = new(Name("a")), Question = "leadership-support", Answer = Answer.Yes })],
    };

    /// <summary>An objective on one of whose key results somebody has reported.</summary>
    public static Objective Reported(Random random, Objective objective) => Reported(random, objective, random.Next(objective.KeyResults.Count));

    private static Objective Reported(Random random, Objective objective, int number) => objective with { KeyResults = [.. objective.KeyResults.Select((own, i) => i == number ? Reported(random, own) : own)] };

    private static KeyResult Reported(Random random, KeyResult keyResult) => keyResult with
    {
        Metric = keyResult.Metric switch
        {
            NumericMetric numeric => numeric with { Current = random.Next(-50, 200) },
            BoundMetric bound => bound with { Current = random.Next(-50, 200) },
            ManualMetric => new ManualMetric { Progress = random.Next(101) / 100m },
            var metric => metric,
        },
        Confidence = new Confidence(random.Next(11)),
        Grade = random.Next(6) == 0 ? new() { Value = random.Next(11) / 10m } : keyResult.Grade,
        CheckIns = new() { Count = (keyResult.CheckIns?.Count ?? 0) + 1, LastAt = At(random) },
    };

    private static DateTimeOffset At(Random random) => new DateTimeOffset(2026, 1, 1, 9, 0, 0, TimeSpan.FromHours(8)).AddDays(random.Next(60));

    private IEnumerable<OkrChange> CheckIn(OkrDocument document, Objective objective)
    {
        var (number, at) = (random.Next(objective.KeyResults.Count), At(random));
        yield return Put(document, Reported(random, objective, number));
        if (objective.KeyResults[number].Id is { IsDefault: false } id)
        {
            var name = random.Next(20) == 0 ? "CI1" : Name("new");
            yield return new OkrChange.Put(new CheckIn { Id = new(name), Objective = objective.Id, KeyResult = id, Value = random.Next(200), ObservedAt = at, RecordedAt = at, Note = random.Next(2) == 0 ? "so it is" : null });
        }
    }

    private Objective Edited(Objective objective) => random.Next(4) switch
    {
        0 => objective with { Title = Name("Win market"), Owner = new("p" + random.Next(8)) },
        1 => objective with { State = State(), Origin = (Origin)random.Next(3) },
        2 => objective with { Grade = new() { Value = random.Next(11) / 10m }, Start = new DateOnly(2026, 1, 1).AddDays(random.Next(90)) },
        _ => objective with { KeyResults = [.. objective.KeyResults.Skip(1)] },
    };

    private static OkrChange.Put Put(OkrDocument document, OkrRecord record) =>
        record.Key.Id.Length == 0 ? new(new Attestation { Id = new("a0") }) : new(record, document.VersionOf(record.Key));

    private OkrState State() => Enum.GetValues<OkrState>()[random.Next(Enum.GetValues<OkrState>().Length)];

    private string Name(string start) => string.Create(CultureInfo.InvariantCulture, $"{start}{++_made}-{random.Next(9)}");

    private T? Pick<T>(IReadOnlyList<T> items)
        where T : class => items.Count == 0 ? null : items[random.Next(items.Count)];
}
