using Okr.Rules;

namespace Okr.Reporting;

/// <summary>The findings by objective, for the objectives' own pages, and by rule, for the overview.</summary>
/// <remarks>A finding about a key result or an initiative belongs to its objective. Of two objectives with one id both show what is said about it.</remarks>
internal sealed class FindingIndex
{
    private readonly IReadOnlyList<Finding> _findings;
    private readonly OkrSnapshot _snapshot;
    private readonly int[] _starts;
    private readonly int[] _byObjective;
    private readonly int[] _byRule;
    private readonly Dictionary<RuleId, int> _places = [];

    public FindingIndex(OkrAnalysis analysis)
    {
        _findings = analysis.Findings.Findings;
        _snapshot = analysis.Snapshot;
        var homes = new int[_findings.Count];
        _starts = new int[_snapshot.Objectives.Count + 1];
        for (var i = 0; i < homes.Length; i++)
        {
            homes[i] = Objective(_findings[i].Target)?.Index ?? -1;
            if (homes[i] >= 0)
            {
                _starts[homes[i] + 1]++;
            }
        }

        for (var i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }

        _byObjective = new int[_starts[^1]];
        var next = _starts.AsSpan(0, _starts.Length - 1).ToArray();
        for (var i = 0; i < homes.Length; i++)
        {
            if (homes[i] >= 0)
            {
                _byObjective[next[homes[i]]++] = i;
            }
        }

        (Groups, _byRule) = GroupByRule();
        for (var i = 0; i < Groups.Count; i++)
        {
            _places[Groups[i].Rule] = i;
        }
    }

    /// <summary>The rules that found something, the gravest first, then those with the most findings.</summary>
    public IReadOnlyList<RuleGroup> Groups { get; }

    public int Count => _byRule.Length;

    /// <summary>The finding at a place of the overview, in which the findings of a rule stand side by side.</summary>
    public Finding this[int place] => _findings[_byRule[place]];

    /// <summary>Where the overview lists the findings of a rule. The rule's id is no part of it, because a host may spell its rules as it likes.</summary>
    public Anchor AnchorOf(RuleId rule) => new('r', _places[rule]);

    /// <summary>What was found about an objective, its key results and its initiatives.</summary>
    public IEnumerable<Finding> Of(ObjectiveView objective)
    {
        var home = objective.Record.Id.IsDefault ? objective.Index : _snapshot.Find(objective.Record.Id)?.Index ?? objective.Index;
        for (var i = _starts[home]; i < _starts[home + 1]; i++)
        {
            yield return _findings[_byObjective[i]];
        }
    }

    /// <summary>The objective on whose page a target is shown; null for the workspace, units, cycles and what is not in the plan.</summary>
    public ObjectiveView? Objective(OkrTarget target)
    {
        if (OkrIdText.Problem(target.Id) is not null)
        {
            return null;
        }

        return target.Kind switch
        {
            TargetKind.Objective => _snapshot.Find(new ObjectiveId(target.Id)),
            TargetKind.KeyResult => _snapshot.Find(new KeyResultId(target.Id))?.Objective,
            TargetKind.Initiative => _snapshot.Find(new InitiativeId(target.Id))?.Objective,
            _ => null,
        };
    }

    private (IReadOnlyList<RuleGroup> Groups, int[] ByRule) GroupByRule()
    {
        var places = Enumerable.Range(0, _findings.Count)
            .GroupBy(i => _findings[i].Rule)
            .Select(group => (Rule: group.Key, Places: group.ToArray(), Open: OpenSeverities(group)))
            .Select(group => (group.Rule, group.Places, Open: group.Open.Length, Worst: group.Open.DefaultIfEmpty().Max()))
            .OrderByDescending(group => group.Worst)
            .ThenByDescending(group => group.Open)
            .ThenBy(group => group.Rule.Value, StringComparer.Ordinal)
            .ToArray();
        var groups = new List<RuleGroup>(places.Length);
        var byRule = new List<int>(_findings.Count);
        foreach (var (rule, members, open, worst) in places)
        {
            groups.Add(new RuleGroup(rule, worst, byRule.Count, byRule.Count + members.Length, open));
            byRule.AddRange(members);
        }

        return (groups, [.. byRule]);

        Severity[] OpenSeverities(IEnumerable<int> members) =>
            [.. members.Select(i => _findings[i]).Where(finding => finding.Suppression is null).Select(finding => finding.Severity)];
    }
}
