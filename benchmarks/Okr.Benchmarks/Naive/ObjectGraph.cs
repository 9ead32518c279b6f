namespace Okr.Benchmarks.Naive;

/// <summary>What a careful developer writes without the library: objects that point at each other, dictionaries by id, recursion, decimals.</summary>
internal sealed class ObjectGraph
{
    private readonly Dictionary<OrgUnitId, List<Node>> _byUnit = [];
    private readonly Dictionary<ObjectiveId, Node> _objectives;

    public ObjectGraph(OkrDocument document)
    {
        _objectives = document.Objectives.ToDictionary(objective => objective.Id, objective => new Node(objective));
        foreach (var node in _objectives.Values)
        {
            if (!_byUnit.TryGetValue(node.Record.Unit, out var ofUnit))
            {
                _byUnit[node.Record.Unit] = ofUnit = [];
            }

            ofUnit.Add(node);
            foreach (var link in node.Record.AlignsTo)
            {
                if (link.State is LinkState.Accepted or LinkState.Requested && _objectives.TryGetValue(link.Parent, out var parent))
                {
                    node.Parents.Add(parent);
                }
            }
        }
    }

    public int Count => _objectives.Count;

    public Dictionary<ObjectiveId, decimal?> ScoreObjectives() => _objectives.ToDictionary(pair => pair.Key, pair => Score(pair.Value.Record));

    public Dictionary<OrgUnitId, decimal?> ScoreUnits(Dictionary<ObjectiveId, decimal?> scores) =>
        _byUnit.ToDictionary(pair => pair.Key, pair => Mean(pair.Value.Select(node => (scores[node.Record.Id], 1m))));

    /// <summary>How many objectives are met a second time on a way up: one for each loop at least.</summary>
    public int CountLoops()
    {
        var colours = new Dictionary<ObjectiveId, Colour>(_objectives.Count);
        return _objectives.Values.Sum(node => Visit(node, colours));
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

    private static decimal? Score(Objective objective) => Mean(objective.KeyResults.Select(keyResult => (keyResult.Grade?.Value ?? Score(keyResult.Metric), keyResult.Weight.Value)));

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

    private sealed record Node(Objective Record)
    {
        public List<Node> Parents { get; } = [];
    }
}
