namespace Okr.Benchmarks.Naive;

/// <summary>What a careful developer writes without the library: objects that point at each other, recursion, decimals.</summary>
internal sealed class ObjectGraph
{
    private readonly Dictionary<ObjectiveId, Node> _objectives;
    private readonly Dictionary<OrgUnitId, Unit> _units;
    private readonly List<Unit> _roots = [];

    public ObjectGraph(OkrDocument document)
    {
        _objectives = document.Objectives.ToDictionary(objective => objective.Id, objective => new Node(objective));
        _units = document.Units.ToDictionary(unit => unit.Id, unit => new Unit(unit));
        foreach (var unit in _units.Values)
        {
            (unit.Record.Parent is { } parent && _units.TryGetValue(parent, out var above) ? above.Parts : _roots).Add(unit);
        }

        foreach (var node in _objectives.Values)
        {
            if (_units.TryGetValue(node.Record.Unit, out var unit))
            {
                unit.Objectives.Add(node.Record);
            }

            foreach (var link in node.Record.AlignsTo)
            {
                if (link.IsLive() && _objectives.TryGetValue(link.Parent, out var parent))
                {
                    node.Parents.Add(parent);
                }
            }
        }
    }

    public int Count => _objectives.Count;

    public Node Find(ObjectiveId id) => _objectives[id];

    /// <summary>The score of each unit: the mean of all objectives that it and the units below it own.</summary>
    public Dictionary<OrgUnitId, decimal?> ScoreUnits()
    {
        var scores = new Dictionary<OrgUnitId, decimal?>(_units.Count);
        foreach (var root in _roots)
        {
            Add(root, (unit, sum, count) => scores[unit] = count == 0 ? null : Rounded(sum / count));
        }

        return scores;
    }

    /// <summary>The sum and number of the objectives behind the score of each unit.</summary>
    public Dictionary<OrgUnitId, (decimal Sum, int Count)> SumUnits()
    {
        var sums = new Dictionary<OrgUnitId, (decimal, int)>(_units.Count);
        foreach (var root in _roots)
        {
            Add(root, (unit, sum, count) => sums[unit] = (sum, count));
        }

        return sums;
    }

    /// <summary>How many objectives are met a second time on a way up: one for each loop at least.</summary>
    public int CountLoops()
    {
        var colours = new Dictionary<ObjectiveId, Colour>(_objectives.Count);
        return _objectives.Values.Sum(node => Visit(node, colours));
    }

    public static decimal? Score(Objective objective) => Mean(objective.KeyResults.Select(keyResult => (keyResult.Grade?.Value ?? Score(keyResult.Metric), keyResult.Weight.Value)));

    private static (decimal Sum, int Count) Add(Unit unit, Action<OrgUnitId, decimal, int> keep)
    {
        var (sum, count) = (0m, 0);
        foreach (var objective in unit.Objectives)
        {
            if (Score(objective) is { } score)
            {
                sum += score;
                count++;
            }
        }

        foreach (var part in unit.Parts)
        {
            var below = Add(part, keep);
            sum += below.Sum;
            count += below.Count;
        }

        keep(unit.Record.Id, sum, count);
        return (sum, count);
    }

    private static int Visit(Node node, Dictionary<ObjectiveId, Colour> colours)
    {
        if (colours.TryGetValue(node.Record.Id, out var colour))
        {
            return colour == Colour.OnTheWay ? 1 : 0;
        }

        colours[node.Record.Id] = Colour.OnTheWay;
        var loops = node.Parents.Sum(parent => Visit(parent, colours));
        colours[node.Record.Id] = Colour.Done;
        return loops;
    }

    private static decimal? Score(Metric? metric) => metric switch
    {
        NumericMetric { Baseline: { } baseline, Target: { } target, Current: { } current } when target != baseline =>
            Rounded(Math.Clamp((current - baseline) / (target - baseline), 0m, 1m)),
        BoundMetric { Kind: BoundKind.AtMost, Upper: { } upper, Current: { } current } => current <= upper ? 1 : 0,
        BinaryMetric { IsDone: { } isDone } => isDone ? 1 : 0,
        MilestonesMetric { IsMeasured: true } milestones => Mean(milestones.Steps.Select(step => ((decimal?)(step.IsDone == true ? 1 : 0), step.Weight.Value))),
        ManualMetric { Progress: { } progress } => progress,
        _ => null,
    };

    private static decimal? Mean(IEnumerable<(decimal? Value, decimal Weight)> parts)
    {
        var (sum, weights) = (0m, 0m);
        foreach (var (value, weight) in parts)
        {
            if (value is { } known)
            {
                sum += known * weight;
                weights += weight;
            }
        }

        return weights == 0 ? null : Rounded(sum / weights);
    }

    private static decimal Rounded(decimal value) => Math.Round(value, 6, MidpointRounding.AwayFromZero);

    private enum Colour
    {
        OnTheWay,
        Done,
    }

    internal sealed class Node(Objective record)
    {
        public Objective Record { get; } = record;

        public List<Node> Parents { get; } = [];

        /// <summary>Whether a way up leads from here to another objective.</summary>
        public bool Reaches(Node other) => this == other || Parents.Exists(parent => parent.Reaches(other));
    }

    private sealed record Unit(OrgUnit Record)
    {
        public List<Objective> Objectives { get; } = [];

        public List<Unit> Parts { get; } = [];
    }
}
