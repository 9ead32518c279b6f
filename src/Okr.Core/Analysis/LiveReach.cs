using Okr.Rules;

namespace Okr;

/// <summary>Which objectives each kind of rule has to look at again after changes that left the structure as it was.</summary>
internal sealed class LiveReach
{
    private readonly OkrSnapshot _snapshot;
    private readonly int[] _planned;
    private readonly int[] _plannedAndLinked;
    private readonly int[] _touched;
    private readonly int[] _touchedAndLinked;

    private LiveReach(OkrSnapshot snapshot, HashSet<int> planned, HashSet<int> touched)
    {
        _snapshot = snapshot;
        (_planned, _touched) = (Sorted(planned), Sorted(touched));
        (_plannedAndLinked, _touchedAndLinked) = (Sorted(WithLinked(planned)), Sorted(WithLinked(touched)));
        All = Sorted([.. _plannedAndLinked, .. touched]);
    }

    /// <summary>Whether anything that is planned has changed.</summary>
    public bool IsPlanTouched => _planned.Length > 0;

    /// <summary>Everything that some rule has to look at again.</summary>
    public int[] All { get; }

    /// <summary>The reach; null where rules have to look at everything again, as after a change of a unit or of what is under no objective.</summary>
    public static LiveReach? Of(OkrSnapshot before, OkrSnapshot after, IReadOnlyList<int>? rescored, IReadOnlyList<OkrChange> changes)
    {
        if (rescored is null || !after.IsLike(before))
        {
            return null;
        }

        var (planned, touched) = (new HashSet<int>(), new HashSet<int>(rescored));
        foreach (var key in changes.Select(change => change.Key))
        {
            switch (key.Kind)
            {
                case RecordKind.Objective when after.Index.Objective(new(key.Id)) is var objective:
                    touched.Add(objective);
                    if (!PlanParts.AreSame(before.ObjectiveRecords[objective], after.ObjectiveRecords[objective]))
                    {
                        planned.Add(objective);
                    }

                    break;
                case RecordKind.Initiative when after.InitiativeObjectives[after.Index.Initiative(new(key.Id))] is var objective and >= 0:
                    touched.Add(objective);
                    planned.Add(objective);
                    break;
                case RecordKind.CheckIn:
                    break;
                default:
                    return null;
            }
        }

        return new LiveReach(after, planned, touched);
    }

    /// <summary>What a rule has to look at again.</summary>
    public int[] Of(RuleDescriptor rule) => (rule.Reach, rule.IsOfPlan) switch
    {
        (RuleReach.Objective, true) => _planned,
        (RuleReach.Objective, false) => _touched,
        (_, true) => _plannedAndLinked,
        _ => _touchedAndLinked,
    };

    private static int[] Sorted(HashSet<int> objectives)
    {
        int[] sorted = [.. objectives];
        Array.Sort(sorted);
        return sorted;
    }

    private HashSet<int> WithLinked(HashSet<int> objectives)
    {
        var linked = new HashSet<int>(objectives);
        foreach (var objective in objectives)
        {
            foreach (var link in _snapshot.LinksUp[objective])
            {
                linked.Add(_snapshot.Links[link].Parent);
            }

            foreach (var link in _snapshot.LinksDown[objective])
            {
                linked.Add(_snapshot.Links[link].Child);
            }
        }

        return linked;
    }
}
