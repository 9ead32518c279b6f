using Okr.Rules;

namespace Okr;

/// <summary>What the rules with a short reach find, kept by the objective that it is about, so that a change costs what is within its reach.</summary>
internal sealed class NearFindings
{
    private readonly Column<Finding[]?> _byObjective;
    private readonly IReadOnlyList<Finding> _others;

    private NearFindings(IReadOnlyList<Rule> rules, Column<Finding[]?> byObjective, IReadOnlyList<Finding> others) =>
        (Rules, _byObjective, _others) = (rules, byObjective, others);

    /// <summary>The rules whose findings these are: those of a short reach that did not fail.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>All findings, in no order but that in which a rule reported about one objective.</summary>
    public IEnumerable<Finding> All => _others.Concat(_byObjective.SelectMany(findings => findings ?? []));

    /// <summary>Runs the rules over everything.</summary>
    public static NearFindings In(OkrSnapshot snapshot, IEnumerable<Rule> rules, RuleRun run)
    {
        var near = rules.Where(rule => rule.Descriptor.Reach != RuleReach.Workspace).ToArray();
        var found = new (IReadOnlyList<Finding> Findings, bool IsComplete)[near.Length];
        Parallel.For(0, near.Length, i => found[i] = run.Check(near[i]));
        var (followed, others) = (new List<Rule>(), new List<Finding>());
        var byObjective = new List<Finding>?[snapshot.ObjectiveRecords.Count];
        foreach (var (rule, (findings, isComplete)) in near.Zip(found))
        {
            // Whoever fails somewhere has not looked at the rest, so a look at a part tells nothing about the whole.
            if (!isComplete)
            {
                continue;
            }

            followed.Add(rule);
            foreach (var finding in findings)
            {
                (HomeOf(snapshot, finding.Target) is var home and >= 0 ? byObjective[home] ??= [] : others).Add(finding);
            }
        }

        return new(followed, new(Array.ConvertAll(byObjective, findings => findings?.ToArray())), others);
    }

    /// <summary>The findings about an objective and what belongs to it.</summary>
    public IEnumerable<Finding> Of(int objective) => _byObjective[objective] ?? [];

    /// <summary>The findings after changes; null where a rule fails now, so that it cannot be followed.</summary>
    public NearFindings? After(OkrSnapshot snapshot, LiveReach reach, Func<int[], RuleRun> runOver)
    {
        var column = new Column<Finding[]?>(_byObjective);
        foreach (var group in Rules.GroupBy(rule => reach.Of(rule.Descriptor)).Where(group => group.Key.Length > 0))
        {
            var run = runOver(group.Key);
            var found = new Dictionary<int, List<Finding>>();
            foreach (var rule in group)
            {
                if (run.Check(rule) is not (var findings, IsComplete: true))
                {
                    return null;
                }

                foreach (var finding in findings)
                {
                    var home = HomeOf(snapshot, finding.Target);
                    (found.TryGetValue(home, out var list) ? list : found[home] = []).Add(finding);
                }
            }

            var rules = group.Select(rule => rule.Descriptor.Id).ToHashSet();
            foreach (var objective in group.Key)
            {
                var kept = column[objective]?.Where(finding => !rules.Contains(finding.Rule)) ?? [];
                Finding[] now = [.. kept, .. found.GetValueOrDefault(objective, [])];
                column[objective] = now.Length == 0 ? null : now;
            }
        }

        return new(Rules, column, _others);
    }

    private static int HomeOf(OkrSnapshot snapshot, OkrTarget target) => OkrIdText.Problem(target.Id) is not null ? -1 : target.Kind switch
    {
        TargetKind.Objective => snapshot.Index.Objective(new(target.Id)),
        TargetKind.KeyResult => snapshot.Index.KeyResult(new(target.Id)) is var keyResult and >= 0 ? snapshot.KeyResultObjectives[keyResult] : -1,
        TargetKind.Initiative => snapshot.Index.Initiative(new(target.Id)) is var initiative and >= 0 ? snapshot.InitiativeObjectives[initiative] : -1,
        _ => -1,
    };
}
