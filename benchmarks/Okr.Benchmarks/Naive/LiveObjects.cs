namespace Okr.Benchmarks.Naive;

/// <summary>Objects that keep their sums: a check-in scores its objective and climbs to the company.</summary>
internal sealed class LiveObjects : ICheckInTarget
{
    private readonly Dictionary<ObjectiveId, Entry> _objectives;
    private readonly Unit _company;

    public LiveObjects(OkrDocument document)
    {
        var units = document.Units.ToDictionary(unit => unit.Id, _ => new Unit());
        foreach (var unit in document.Units)
        {
            units[unit.Id].Parent = unit.Parent is { } parent ? units[parent] : null;
        }

        _company = units[document.Units.First(unit => unit.Parent is null).Id];
        _objectives = document.Objectives.ToDictionary(objective => objective.Id, objective => new Entry(units[objective.Unit]));
        foreach (var objective in document.Objectives)
        {
            Put(-1, objective);
        }
    }

    public void Put(int number, Objective objective)
    {
        var entry = _objectives[objective.Id];
        var score = ObjectGraph.Score(objective);
        var (sum, count) = ((score ?? 0m) - (entry.Score ?? 0m), (score.HasValue ? 1 : 0) - (entry.Score.HasValue ? 1 : 0));
        entry.Score = score;
        for (var unit = entry.Unit; unit is not null; unit = unit.Parent)
        {
            (unit.Sum, unit.Count) = (unit.Sum + sum, unit.Count + count);
            unit.Score = unit.Count == 0 ? null : Math.Round(unit.Sum / unit.Count, 6, MidpointRounding.AwayFromZero);
        }
    }

    public decimal? Company() => _company.Score;

    private sealed class Entry(Unit unit)
    {
        public Unit Unit { get; } = unit;

        public decimal? Score { get; set; }
    }

    private sealed class Unit
    {
        public Unit? Parent { get; set; }

        public decimal Sum { get; set; }

        public int Count { get; set; }

        public decimal? Score { get; set; }
    }
}
